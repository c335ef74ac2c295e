import type { Article } from '../domain/article.ts'
import { parseHtml } from '../html/parse-html.ts'
import { detectLanguage } from '../script/detect-language.ts'
import { stripGlosses } from '../script/strip-glosses.ts'
import { pageAddress } from './about/page-address.ts'
import { pageDate } from './about/page-date.ts'
import { articleField, type PageFacts, readPageFacts } from './about/page-facts.ts'
import { pageTitle } from './about/page-title.ts'
import { findBody } from './body/find-body.ts'
import { parseByline } from './lines/byline.ts'
import { tidyLines } from './lines/tidy-lines.ts'

export interface ReadingOptions {
  /** Where the page came from; null for a file or a pipe. */
  readonly url: string | null
  /** IANA name of the zone in which the page's dates are meant when they do not say. */
  readonly timezone: string
  readonly now: Date
}

/**
 * The article of a web page. Any text is accepted: a page without an article has an empty text, never an error, and
 * time is bounded; what was left out because of that is said in `cuts`.
 */
export function readPage(html: string, options: ReadingOptions): Article {
  const { document, cuts } = parseHtml(html)
  const facts = readPageFacts(document)
  const title = pageTitle(document, facts)
  const body = findBody(document, title)
  const tidy = tidyLines(body.lines, title)
  const bylines = body.around.flatMap((line) => parseByline(line.text) ?? [])
  const captions = [...body.captions.map((line) => line.text), ...tidy.captions]
  const text = stripGlosses((tidy.paragraphs.length > 0 ? tidy.paragraphs : captions).join('\n'))
  const written = [tidy.date, ...bylines.map(({ date }) => date)].filter((date) => date !== null)
  return {
    url: pageAddress(facts, options.url),
    title: stripGlosses(title),
    publishedAt: pageDate({ document, facts, written, url: options.url }, options.timezone, options.now),
    language: detectLanguage(`${title}\n${text}`),
    text,
    sourceName: tidy.source ?? bylines.find(({ source }) => source)?.source ?? declaredSource(facts),
    cuts,
  }
}

function declaredSource(facts: PageFacts): string | null {
  const names = ['contentsource', 'source', 'og:site_name', 'sitename', 'application-name']
  const declared = names.map((name) => facts.meta.get(name)).find(Boolean)
  return declared ?? articleField(facts, 'publisher')
}
