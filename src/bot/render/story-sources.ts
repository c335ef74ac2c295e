import type { Edition } from '../../domain/edition.ts'
import type { Report, ReportedStory } from '../../domain/report.ts'
import { formatShortDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { spanText } from './span-text.ts'
import { type Block, splitMessages } from './split-messages.ts'

/** The articles behind stories of an edition, under the stories' numbers, which begin at `from`, counted from 0. */
export function renderStorySources(
  stories: readonly ReportedStory[],
  { from, edition }: { readonly from: number; readonly edition: Edition },
  words: Words,
): string[] {
  const title = html`<b>${words.t('story-sources-title', { day: spanText(edition, words) })}</b>`
  const blocks = stories.map(
    ({ headline, reports }, index): Block => [
      html`${from + index + 1}. <b>${shorten(headline, 120) || words.t('digest-untitled')}</b>`,
      ...reports.map((report) => reportLine(report, words)),
    ],
  )
  return splitMessages([[title], ...blocks])
}

/** 霁川日报网 · 11月29日 周日 · 《…》 */
function reportLine({ cite, publishedAt, isTold }: Report, words: Words): Html {
  const day = publishedAt === null ? '' : formatShortDay(publishedAt.slice(0, 10), words.locale)
  const article = link(shorten(cite.title, 80) || words.t('digest-untitled'), cite.url)
  const told = isTold ? words.t('story-sources-told') : ''
  return html`• ${joined([shorten(cite.sourceTitle, 40), day, article, told], ' · ')}`
}
