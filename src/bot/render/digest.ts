import { formatQuantity } from '../../digest/normal-form.ts'
import type { Digest, DigestCorrection, DigestStory, Occasion } from '../../domain/digest.ts'
import type { Edition } from '../../domain/edition.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { correctedFigures, correctionLine } from './correction-line.ts'
import { type Page, section, telegramPage } from './digest-page.ts'
import { directiveBlocks } from './directives.ts'
import { type Html, html, joined, link } from './html.ts'
import { projectBlocks } from './projects.ts'
import { shorten } from './shorten.ts'
import { spanText } from './span-text.ts'
import { type Block, splitMessages } from './split-messages.ts'
import { figuresOf, sourceName, storyBlock, storyBlocks } from './story.ts'

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
