import type { Chart, Progress } from '../../domain/chart.ts'
import type { Edition } from '../../domain/edition.ts'
import type { Words } from '../locales.ts'
import { CHART_TITLES, goalText, progressTexts, sumsText, sumTexts } from './chart-texts.ts'
import { type Html, html, joined, link } from './html.ts'
import { shorten } from './shorten.ts'
import { spanText } from './span-text.ts'

/** The same in words, each statement with its article; at most ten lines, so within the 1,024 units of a caption. */
export function chartCaption(chart: Chart, of: Pick<Edition, 'date' | 'span'>, words: Words): Html {
  const title = html`<b>${words.t(CHART_TITLES[chart.kind])} · ${spanText(of, words)}</b>`
  return joined([title, ...linesOf(chart, words), noteOf(chart, words)], '\n')
}

function linesOf(chart: Chart, words: Words): Html[] {
  switch (chart.kind) {
    case 'progress':
      return chart.bars.map((bar) => progressLine(bar, words))
    case 'regions':
      return sumTexts(chart, words).map(
        ({ name, value, details }) =>
          html`• ${shorten(name, 20)} ${words.t('chart-line', { value, more: shorten(details, 50) })}`,
      )
    case 'projects':
      return sumTexts(chart, words).map(
        ({ name, value }, index) =>
          html`• ${shorten(name, 36)} ${link(value, chart.bars[index]?.cite.url ?? null)}`,
      )
  }
}

function progressLine(progress: Progress, words: Words): Html {
  const { percent } = progressTexts(progress, words)
  const more = [sumsText(progress, words), goalText(progress.goal, words)].filter(Boolean).join(' · ')
  const what = html`${shorten(progress.name, 28)} ${shorten(progress.metric, 14)}`
  const value = link(percent, progress.cite.url)
  return html`• ${what} ${more === '' ? value : words.t('chart-line', { value, more: shorten(more, 44) })}`
}

/** Shares that no article gives are told to be counted. */
function noteOf(chart: Chart, words: Words): Html | '' {
  const isCounted = chart.kind === 'progress' && chart.bars.some((bar) => bar.isCounted)
  return isCounted ? html`<i>${words.t('chart-counted-note')}</i>` : ''
}
