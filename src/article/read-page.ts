import type { Article, ArticleCut } from '../domain/article.ts'
import { parseHtml } from '../html/parse-html.ts'
import type { Select } from '../html/select-elements.ts'
import { detectLanguage } from '../script/detect-language.ts'
import { stripGlosses } from '../script/strip-glosses.ts'
import { pageAddress } from './about/page-address.ts'
import { pageDate } from './about/page-date.ts'
import { articleField, type PageFacts, readPageFacts } from './about/page-facts.ts'
import { pageTitle } from './about/page-title.ts'
import { findBody } from './body/find-body.ts'
import { selectBody } from './body/select-body.ts'
import { parseByline } from './lines/byline.ts'
import { isTitleLine } from './lines/is-title-line.ts'
import { isProse, MOST_LINES, type RawLine, tidyLines } from './lines/tidy-lines.ts'

export interface ReadingOptions {
  /** Where the page came from; null for a file or a pipe. */
  readonly url: string | null
  /** IANA name of the zone in which the page's dates are meant when they do not say. */
  readonly timezone: string
  readonly now: Date
  /** Where the body of the article is known to stand. */
  readonly select?: Select
}

/**
 * The article of a web page. Any text is accepted: a page without an article has an empty text, never an error, and
 * time is bounded; what was left out because of that is said in `cuts`.
 */
export function readPage(html: string, options: ReadingOptions): Article {
  const { document, cuts } = parseHtml(html)
  const facts = readPageFacts(document)
  const declared = pageTitle(facts)
  const found = findBody(document, declared)
  const selected = options.select ? selectBody(document, options.select) : null
  const body = selected ? { ...selected, around: found.around } : found
  const lines = unglossed(body.lines.slice(0, MOST_LINES))
  const title = stripGlosses(declared) || firstHeadline(lines)
  const tidy = tidyLines(lines, title)
  const bylines = unglossed(body.around).flatMap(({ text }) => parseByline(text, true) ?? [])
  const captions = [...unglossed(body.captions).map(({ text }) => text), ...tidy.captions]
  const text = (tidy.paragraphs.length > 0 ? tidy.paragraphs : captions).join('\n')
  const written = [tidy.date, ...bylines.map(({ date }) => date)].filter((date) => date !== null)
  return {
    url: pageAddress(facts, options.url),
    title,
    publishedAt: pageDate({ facts, written, url: options.url }, options.timezone, options.now),
    language: detectLanguage(`${title}\n${text}`),
    text,
    sourceName: tidy.source ?? bylines.find(({ source }) => source)?.source ?? declaredSource(facts),
    cuts: [
      ...new Set<ArticleCut>([
        ...(body.lines.length > MOST_LINES ? (['cut_long'] as const) : []),
        ...cuts,
        ...(options.select && !selected ? (['body_unmatched'] as const) : []),
      ]),
    ],
  }
}

/** Glosses are told by how many there are, so the lines are looked at together; none spans two lines. */
function unglossed(lines: readonly RawLine[]): RawLine[] {
  const texts = stripGlosses(lines.map(({ text }) => text).join('\n')).split('\n')
  return lines.map(({ kind }, index) => ({ kind, text: texts[index] ?? '' }))
}

/** The headline of a page whose head does not name it: the first line above the text that can be one. */
function firstHeadline(lines: readonly RawLine[]): string {
  const end = lines.findIndex(({ text }) => isProse(text))
  return lines.slice(0, Math.max(0, end)).find(({ text }) => isTitleLine(text))?.text ?? ''
}

/** Its name only: sites add slogans and sections to it. */
function declaredSource(facts: PageFacts): string | null {
  const names = ['contentsource', 'source', 'og:site_name', 'sitename', 'application-name']
  const declared = names.map((name) => facts.meta.get(name)).find(Boolean) ?? articleField(facts, 'publisher')
  return declared?.split(/\s*[|｜_]\s*/, 1)[0]?.replace(/^@/, '') || null
}
