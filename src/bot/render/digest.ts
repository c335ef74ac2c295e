import type { Citation, Digest, DigestDirective, DigestProject, DigestStory } from '../../domain/digest.ts'
import { formatDay } from '../../time/format-day.ts'
import { formatDeadline } from '../../time/format-period.ts'
import type { Words } from '../locales.ts'
import { changeLine } from './change-line.ts'
import { evidenceQuotes } from './evidence.ts'
import { figureLines } from './figure-lines.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { type Block, splitMessages } from './split-messages.ts'

/** How many other reports of a story are named; more are counted. */
const NAMED_REPORTS = 3

/** The briefing as messages in Telegram's HTML, each within Telegram's limits, in reading order. */
export function renderDigest(digest: Digest, words: Words): string[] {
  const { headline, totals } = digest
  const title = html`<b>${words.t('digest-title', { day: formatDay(digest.date, words.locale) })}</b>`
  if (!headline && digest.stories.length === 0 && digest.directives.length === 0) {
    return splitMessages([[title], [words.t('digest-empty')], [words.t('digest-empty-hint')]])
  }
  const page = { words, year: Number(digest.date.slice(0, 4)) }
  const told = new Set(digest.stories.flatMap((story) => story.figures.map((item) => item.figure.evidence)))
  return splitMessages([
    [title, words.t('digest-totals', { ...totals })],
    ...storyBlocks(digest, page),
    ...section(
      words.t('digest-directives'),
      digest.directives.map((item) => directiveBlock(item, page)),
    ),
    ...section(
      words.t('digest-projects'),
      digest.projects.map((item) => projectBlock(item, told, page)),
    ),
    [words.t('digest-footer')],
  ])
}

/** What every part of the briefing is written for. */
interface Page {
  readonly words: Words
  /** The briefing's year, which its dates need not name. */
  readonly year: number
}

/** The blocks under their heading, which stays with the first of them. */
function section(heading: Html, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  return first ? [[html`<b>${heading}</b>`, ...first], ...rest] : []
}

/** The headline of the day with its own figures, then the other stories. */
function storyBlocks({ headline, stories }: Digest, page: Page): Block[] {
  const lead = stories.find((story) => story.cites[0]?.articleId === headline?.cite.articleId)
  const others = stories.filter((story) => story !== lead).map((story) => storyBlock(story, page))
  const rest = section(page.words.t('digest-figures'), others)
  if (!headline) return rest
  const head = html`📌 <b>${link(shorten(headline.text, 200), headline.cite.url)}</b>`
  return [[head, ...(lead ? storyDetails(lead, page) : [reportLine([headline.cite], page.words)])], ...rest]
}

function storyBlock(story: DigestStory, page: Page): Block {
  const headline = shorten(story.headline, 200) || page.words.t('digest-untitled')
  return [html`▪️ ${link(headline, story.cites[0]?.url ?? null)}`, ...storyDetails(story, page)]
}

function storyDetails(story: DigestStory, { words, year }: Page): Html[] {
  const figures = story.figures.map((item) => item.figure)
  return [
    reportLine(story.cites, words),
    ...figureLines(figures, { words, year, about: story.headline }),
    ...evidenceQuotes(figures),
  ]
}

/** Who reports it: the story's own source, then the others by name or number. */
function reportLine([own, ...others]: readonly Citation[], words: Words): Html {
  if (!own) return html``
  const named = others.slice(0, NAMED_REPORTS).map((cite) => link(sourceName(cite), cite.url))
  const also = words.t('digest-also', {
    names: joined(named, words.label('list-separator')),
    count: others.length,
  })
  return html`<i>${joined([sourceName(own), others.length > 0 ? also : ''], ' · ')}</i>`
}

function sourceName(cite: Citation): string {
  return shorten(cite.sourceTitle, 40) || '—'
}

/** Who, what, by when. */
function directiveBlock({ directive, cite }: DigestDirective, { words, year }: Page): Block {
  const { issuer, role, action, deadline, target } = directive
  const who = joined([shorten(role ?? '', 40), html`<b>${shorten(issuer ?? '', 40)}</b>`], ' ')
  const what = shorten(action, 200)
  const limits = joined(
    [
      deadline ? html`⏳ <b>${shorten(formatDeadline(deadline, words.locale, year), 40)}</b>` : '',
      target && !what.includes(target) ? words.t('directive-target', { target: shorten(target, 60) }) : '',
      link(sourceName(cite), cite.url),
    ],
    ' · ',
  )
  const said = issuer ? words.t('directive-said', { who, what }) : html`${what}`
  const proof =
    directive.evidence.includes(action) && directive.evidence.length < action.length + 20 ? [] : [directive]
  return [html`▪️ ${said}`, limits, ...evidenceQuotes(proof)]
}

/** What is new about a project; figures that stand under a story already are not repeated. */
function projectBlock(
  { mention, figures, changes, cite }: DigestProject,
  told: ReadonlySet<string>,
  { words, year }: Page,
): Block {
  const name = html`▪️ <b>${link(shorten(mention.name, 80), cite.url)}</b>`
  const fresh = figures.filter((figure) => !told.has(figure.evidence))
  const changed = changes.map((change) => change.after.figure).filter((figure) => !told.has(figure.evidence))
  return [
    joined([name, shorten(mention.place ?? '', 40), html`<i>${sourceName(cite)}</i>`], ' · '),
    ...changes.map((change) => changeLine(change, words)),
    ...figureLines(fresh, { words, year, about: mention.name }),
    ...evidenceQuotes([...changed, ...fresh]),
  ]
}
