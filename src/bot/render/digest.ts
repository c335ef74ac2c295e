import { formatQuantity } from '../../digest/normal-form.ts'
import type { Directive, Figure } from '../../domain/brief.ts'
import type { Citation } from '../../domain/citation.ts'
import type {
  Digest,
  DigestCorrection,
  DigestDirective,
  DigestProject,
  DigestStory,
  Occasion,
} from '../../domain/digest.ts'
import type { Edition } from '../../domain/edition.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { changeLine } from './change-line.ts'
import { correctedFigures, correctionLine } from './correction-line.ts'
import { directiveLine } from './directive-line.ts'
import { evidenceQuotes } from './evidence.ts'
import { figureLines, ownFigures } from './figure-lines.ts'
import { groupBy } from './group-by.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { spanText } from './span-text.ts'
import { type Block, splitMessages } from './split-messages.ts'

/** How many sources of a story are named; more are counted. */
const NAMED_SOURCES = 4

/** The briefing as messages in Telegram's HTML, each within Telegram's limits, in reading order. */
export function renderDigest(digest: Digest, words: Words, occasion: Occasion | null = null): string[] {
  const { totals } = digest
  const title = digestTitle(digest.date, words, occasion)
  const page = telegramPage(words, digest.date)
  if (tellsNothing(digest)) {
    return splitMessages([
      [title, ...(occasion ? occasionNotes({ ...occasion, sinceTime: null }, words) : [])],
      [emptyLine(occasion, words)],
      ...correctionBlocks(digest.corrections, page),
      // Who was told something this morning knows where to look.
      occasion?.sinceTime ? [] : [words.t('digest-empty-hint')],
    ])
  }
  return splitMessages([
    [title, ...(occasion ? occasionNotes(occasion, words) : []), totalsLine(totals, words)],
    ...digestBody(digest, page),
    ...correctionBlocks(digest.corrections, page),
    moreLine(digest, words),
    [words.t('digest-footer')],
  ])
}

/** Whose briefing it is, and of which day. */
export function digestTitle(date: string, words: Words, occasion: Occasion | null): Html {
  const day = formatDay(date, words.locale)
  const name = occasion?.name
  const title = name ? words.t('digest-title-named', { name, day }) : words.t('digest-title', { day })
  return html`<b>${title}</b>`
}

function emptyLine(occasion: Occasion | null, words: Words): Html {
  const time = occasion?.sinceTime
  return time ? words.t('digest-empty-since', { time }) : words.t('digest-empty')
}

/** True for a day without news, whatever was corrected. */
export function tellsNothing({ headline, stories, directives, projects }: Digest): boolean {
  return !headline && stories.length + directives.length + projects.length === 0
}

/** 38 articles · 12 projects · 5 sources · CNY 41.2 bn announced */
export function totalsLine({ articles, projects, sources, announced }: Digest['totals'], words: Words): Html {
  const sums = announced.map((money) => formatQuantity({ ...money, text: '', bound: 'exact' }, words.locale))
  const money = joined(sums, words.label('list-separator'))
  return joined(
    [
      words.t('digest-totals', { articles, projects, sources }),
      sums.length > 0 ? words.t('digest-announced', { money }) : '',
    ],
    ' · ',
  )
}

/** Why it comes when it comes, and what it makes up for. */
export function occasionNotes({ dueTime, sinceDay, sinceTime, isFiltered }: Occasion, words: Words): Html[] {
  return [
    ...(dueTime ? [words.t('digest-late', { time: dueTime })] : []),
    ...(sinceDay ? [words.t('digest-since', { day: formatDay(sinceDay, words.locale) })] : []),
    ...(sinceTime ? [words.t('digest-since-time', { time: sinceTime })] : []),
    ...(isFiltered ? [words.t('digest-filtered')] : []),
  ]
}

/** Stories, directives and projects under their headings: a briefing without its first and last lines. */
export function digestBody(
  digest: Pick<Digest, 'headline' | 'stories' | 'directives' | 'projects'>,
  page: Page,
): Block[] {
  const { stories, directives, projects } = digest
  const told = stories.flatMap(figuresOf)
  return [
    ...storyBlocks(digest, page),
    ...section(page.words.t('digest-directives'), directiveBlocks(directives, page), page),
    ...section(page.words.t('digest-projects'), projectBlocks(projects, told, page), page),
  ]
}

/** What articles of earlier briefings say differently now. */
export function correctionBlocks(corrections: readonly DigestCorrection[], page: Page): Block[] {
  const { words } = page
  const blocks = corrections.map(({ changes, cite }) => [
    html`▪️ ${link(shorten(cite.title, 120) || words.t('digest-untitled'), cite.url)} · ${sourceName(cite)}`,
    ...changes.map((change) => correctionLine(change, words)),
    ...page.proofs(correctedFigures(changes)),
  ])
  return section(words.t('digest-corrections'), blocks, page)
}

/** How many stories there was no room for; nothing when there was room for all. */
export function moreLine({ stories, outlines }: Digest, words: Words): Block {
  const count = outlines.length - stories.length
  return count > 0 ? [words.t('digest-more', { count })] : []
}

/** Stories of a digest that it had no room for: from number `from` on, counted from 0, of so many in all. */
export function renderMoreStories(
  stories: readonly DigestStory[],
  { from, edition }: { readonly from: number; readonly edition: Edition },
  words: Words,
): string[] {
  const page = telegramPage(words, edition.date)
  const title = words.t('more-title', {
    day: spanText(edition, words),
    from: from + 1,
    to: from + stories.length,
    total: edition.stories.length,
  })
  return splitMessages([[title], ...stories.map((story, index) => storyBlock(story, from + index + 1, page))])
}

/** What every part of the briefing is written for. */
export interface Page {
  readonly words: Words
  /** The briefing's year, which its dates need not name. */
  readonly year: number
  heading(text: Html): Html
  /** The sentences that prove the items, folded up. */
  readonly proofs: typeof evidenceQuotes
  /** What was written of stories already: one story is told to many readers. */
  readonly written?: WeakMap<DigestStory, readonly Html[]>
}

/** Messages of a briefing of this day. */
export function telegramPage(words: Words, day: string): Page {
  const year = Number(day.slice(0, 4))
  const known = pages.get(words)
  if (known?.year === year) return known
  const heading = (text: Html) => html`<b>${text}</b>`
  const page: Page = { words, year, heading, proofs: evidenceQuotes, written: new WeakMap() }
  pages.set(words, page)
  return page
}

/** The last of each language. */
const pages = new WeakMap<Words, Page>()

/** The blocks under their heading, which stays with the first of them. */
export function section(heading: Html, blocks: readonly Block[], page: Page): Block[] {
  const [first, ...rest] = blocks.filter((block) => block.length > 0)
  return first ? [[page.heading(heading), ...first], ...rest] : []
}

/** The headline of the day with its own figures, then the other stories. */
function storyBlocks({ headline, stories }: Pick<Digest, 'headline' | 'stories'>, page: Page): Block[] {
  const lead = headline && stories.find((story) => story.cites[0]?.articleId === headline.cite.articleId)
  const others = stories.flatMap((story, index) =>
    story === lead ? [] : [storyBlock(story, index + 1, page)],
  )
  const rest = section(page.words.t('digest-figures'), others, page)
  if (!headline) return rest
  const title = link(shorten(headline.text, 200), headline.cite.url)
  const head = html`📌 <b>${lead ? followUp(lead, title, page.words) : title}</b>`
  return [[head, ...(lead ? storyDetails(lead, page) : reportLine([headline.cite], page.words))], ...rest]
}

/** A story under its number, by which /why asks for it. */
export function storyBlock(story: DigestStory, number: number, page: Page): Block {
  const headline = shorten(story.headline, 200) || page.words.t('digest-untitled')
  const title = link(headline, story.cites[0]?.url ?? null)
  return [html`${number}. ${followUp(story, title, page.words)}`, ...storyDetails(story, page)]
}

/** The headline, marked when the reader was told of the story before. */
export function followUp({ followsUp }: DigestStory, title: Html, words: Words): Html {
  return followsUp === null ? title : words.t('digest-follow-up', { headline: title })
}

/** All that stand in a story, those of sources that disagree among them. */
function figuresOf({ figures }: DigestStory): Figure[] {
  return figures.flatMap(({ figure, versions }) =>
    versions.length > 0 ? versions.map((version) => version.figure) : [figure],
  )
}

function storyDetails(story: DigestStory, page: Page): readonly Html[] {
  const known = page.written?.get(story) ?? writeDetails(story, page)
  page.written?.set(story, known)
  return known
}

function writeDetails(story: DigestStory, { words, year, proofs }: Page): Html[] {
  const own = story.cites[0]?.articleId
  const items = story.figures.map(({ figure, cite, versions }) => ({
    figure,
    url: cite.articleId === own ? null : cite.url,
    versions,
  }))
  return [
    ...reportLine(story.cites, words),
    ...figureLines(items, { words, year, about: story.headline }),
    ...proofs(figuresOf(story)),
  ]
}

/** Who reports it: the only source by its name, several by number and names; nothing for a file without one. */
function reportLine(cites: readonly Citation[], words: Words): Html[] {
  const [own] = cites
  if (!own) return []
  const sources = new Map(cites.toReversed().map((cite) => [cite.sourceTitle, cite]))
  const names = cites.filter((cite) => sources.get(cite.sourceTitle) === cite)
  if (names.length > 1) return [html`<i>${sourcesLine(names, own, words)}</i>`]
  const also = cites.length > 1 ? words.t('digest-reports', { count: cites.length }) : ''
  const line = joined([sourceName(own), also], ' · ')
  return line.html === '' ? [] : [html`<i>${line}</i>`]
}

function sourcesLine(cites: readonly Citation[], own: Citation, words: Words): Html {
  // The heading links to the story's own report already.
  const named = cites
    .slice(0, NAMED_SOURCES)
    .map((cite) => link(sourceName(cite) || words.label('digest-untitled'), cite === own ? null : cite.url))
  const names = joined(named, words.label('list-separator'))
  const count = cites.length
  return count > NAMED_SOURCES
    ? words.t('digest-sources-many', { count, names })
    : words.t('digest-sources', { count, names })
}

function sourceName(cite: Citation): string {
  return shorten(cite.sourceTitle, 40)
}

/** What each speaker of an article asks for, in the order in which the speakers come first. */
export function directiveBlocks(directives: readonly DigestDirective[], page: Page): Block[] {
  const speakers = groupBy(directives, ({ directive, cite }) => `${cite.articleId} ${directive.issuer ?? ''}`)
  return [...speakers.values()].map((group) => directiveBlock(group, page))
}

/** Who, what, by when. */
function directiveBlock(group: readonly DigestDirective[], page: Page): Block {
  const [first] = group
  if (!first) return []
  const { issuer, role } = first.directive
  const who = joined([shorten(role ?? '', 40), html`<b>${shorten(issuer ?? '', 40)}</b>`], ' ')
  const proven = group.map((item) => item.directive).filter(saysLess)
  return [
    html`▪️ ${joined([issuer ? who : '', first.cite.sourceTitle ? link(sourceName(first.cite), first.cite.url) : ''], ' · ')}`,
    ...group.map(({ directive }) => html`• ${directiveLine(directive, page)}`),
    ...page.proofs(proven),
  ]
}

/** True when the sentence holds more than its shortened form: a few words about who speaks are no more. */
function saysLess({ action, evidence }: Directive): boolean {
  return !evidence.includes(action) || evidence.length > action.length + 20
}

/** Projects with something new, then the names of the others. */
function projectBlocks(projects: readonly DigestProject[], told: readonly Figure[], page: Page): Block[] {
  const blocks = projects.map((project) => projectBlock(project, told, page))
  return [...blocks.filter((block) => block.length > 1), blocks.filter((block) => block.length === 1).flat()]
}

/** What is new about a project; figures and sentences that stand under a story already are not repeated. */
function projectBlock(
  { mention, figures, changes, cite }: DigestProject,
  told: readonly Figure[],
  { words, year, proofs }: Page,
): Block {
  const name = html`<b>${link(shorten(mention.name, 80), cite.url)}</b>`
  const isTold = ({ text, evidence }: Figure) =>
    told.some((figure) => figure.text === text && figure.evidence === evidence)
  const fresh = figures.filter((figure) => !isTold(figure))
  const proven = [...changes.map((change) => change.after.figure), ...fresh]
  return [
    html`▪️ ${joined([name, shorten(mention.place ?? '', 40)], ' · ')}`,
    ...changes.map((change) => changeLine(change, words)),
    ...figureLines(ownFigures(fresh), { words, year, about: mention.name }),
    ...proofs(proven.filter(({ evidence }) => told.every((figure) => figure.evidence !== evidence))),
  ]
}
