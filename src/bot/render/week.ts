import type { DigestInvestment } from '../../domain/chart.ts'
import type { Digest, Occasion } from '../../domain/digest.ts'
import type { Words } from '../locales.ts'
import { occasionNotes, totalsLine } from './digest.ts'
import { type Page, section, telegramPage } from './digest-page.ts'
import { directiveBlocks } from './directives.ts'
import { quantity } from './figure-lines.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { spanText } from './span-text.ts'
import { type Block, splitMessages } from './split-messages.ts'
import { storyBlock } from './story.ts'

/** The week that ends on the digest's day, as messages in Telegram's HTML, each within Telegram's limits. */
export function renderWeek(week: Digest, words: Words, occasion: Occasion | null = null): string[] {
  const title = html`<b>${weekTitle(week, words)}</b>`
  const notes = occasion ? occasionNotes(occasion, words) : []
  if (week.stories.length === 0) return splitMessages([[title, ...notes], [words.t('week-empty')]])
  return splitMessages([
    [title, ...notes, totalsLine(week.totals, words)],
    ...weekBody(week, telegramPage(words, week.date)),
    [words.t('week-footer')],
  ])
}

export function weekTitle({ date }: Digest, words: Words): Html {
  return words.t('week-title', { days: spanText({ date, span: 'week' }, words) })
}

/** Stories, investments and deadlines of a week under their headings. */
export function weekBody({ stories, investments, directives }: Digest, page: Page): Block[] {
  const { words } = page
  return [
    ...section(
      words.t('week-stories'),
      stories.map((story, index) => storyBlock(story, index + 1, page)),
      page,
    ),
    ...section(
      words.t('week-investments'),
      investments.map((investment) => investmentBlock(investment, page)),
      page,
    ),
    ...section(words.t('week-deadlines'), directiveBlocks(directives, page), page),
  ]
}

/** What is to be invested in what, and who says so. */
function investmentBlock({ name, figure, cite }: DigestInvestment, { words, proofs }: Page): Block {
  const value = html`<b>${link(quantity(figure, words.locale), cite.url)}</b>`
  return [
    html`▪️ ${joined([html`${shorten(name, 80)} ${value}`, shorten(cite.sourceTitle, 40)], ' · ')}`,
    ...proofs([figure]),
  ]
}
