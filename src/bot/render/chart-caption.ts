import type { Digest } from '../../domain/digest.ts'
import { formatDay } from '../../time/format-day.ts'
import type { Words } from '../locales.ts'
import { barsOf } from './chart-svg.ts'
import { quantity } from './figure-lines.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'

/** The same in words, each sum with its article; at most ten lines, so within the 1,024 units of a caption. */
export function chartCaption(
  { date, investments }: Pick<Digest, 'date' | 'investments'>,
  words: Words,
): Html {
  const title = html`<b>${words.t('chart-title')} · ${formatDay(date, words.locale)}</b>`
  const lines = barsOf(investments).map(({ name, figure, cite }) => {
    const value = link(shorten(quantity(figure, words.locale), 24), cite.url)
    return html`• ${shorten(name, 36)} ${value}`
  })
  return joined([title, ...lines], '\n')
}
