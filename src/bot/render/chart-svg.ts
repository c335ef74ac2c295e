import type { Chart } from '../../domain/chart.ts'
import type { Edition } from '../../domain/edition.ts'
import type { Words } from '../locales.ts'
import { type ChartLook, card, HEAD, MARGIN, ROOM, SMALL, TEXT, trimTo } from './chart-parts.ts'
import {
  type BarTexts,
  CHART_TITLES,
  lengthsOf,
  type ProgressTexts,
  progressTexts,
  sumTexts,
} from './chart-texts.ts'
import { type Html, html, joined } from './html.ts'
import { spanText } from './span-text.ts'

const BAR = 24
const ROW = 82
/** A row with a line below the bar. */
const TALL_ROW = 118
const VALUE_ROOM = 190
const PERCENT_ROOM = 124
const TRACK = ROOM - PERCENT_ROOM

/** A chart as SVG: horizontal bars, each below its name. */
export function renderChart(
  chart: Chart,
  of: Pick<Edition, 'date' | 'span'>,
  words: Words,
  look: ChartLook,
): Html {
  const height = chart.kind === 'projects' ? ROW : TALL_ROW
  const frame = {
    title: words.label(CHART_TITLES[chart.kind]),
    subtitle: spanText(of, words),
    bottom: HEAD + chart.bars.length * height,
  }
  const rows =
    chart.kind === 'progress'
      ? chart.bars.map((bar, index) =>
          progressRow(bar.percent, progressTexts(bar, words), HEAD + index * height, look),
        )
      : sumRows(chart, height, words, look)
  return card({ ...frame, rows: joined(rows, '') }, look)
}

function sumRows(
  chart: Exclude<Chart, { kind: 'progress' }>,
  height: number,
  words: Words,
  look: ChartLook,
): Html[] {
  const lengths = lengthsOf(chart)
  return sumTexts(chart, words).map((texts, index) =>
    sumRow(lengths[index] ?? 0, texts, HEAD + index * height, look),
  )
}

/** The name, below it the bar, and behind the bar its value. `share` is that of the longest bar. */
function sumRow(share: number, { name, value, details }: BarTexts, top: number, look: ChartLook): Html {
  const length = Math.max(4, Math.round(share * (ROOM - VALUE_ROOM)))
  return html`<text x="${MARGIN}" y="${top + 28}" font-size="${TEXT}" fill="${look.ink}">${trimTo(name, ROOM, TEXT)}</text><rect x="${MARGIN}" y="${top + 40}" width="${length}" height="${BAR}" rx="4" fill="${look.bar}"/><text x="${MARGIN + length + 12}" y="${top + 61}" font-size="${TEXT - 2}" font-weight="700" fill="${look.ink}">${trimTo(value, VALUE_ROOM - 12, TEXT - 2)}</text>${small(details, top, look)}`
}

/** The name, below it how much of the plan is done and a mark where the goal is, below that what is measured. */
function progressRow(percent: number, texts: ProgressTexts, top: number, look: ChartLook): Html {
  const at = (share: number) => Math.round((Math.min(100, share) / 100) * TRACK)
  const mark =
    texts.goalPercent === null
      ? html``
      : html`<rect x="${MARGIN + at(texts.goalPercent) - 2}" y="${top + 35}" width="4" height="${BAR + 10}" fill="${look.ink}"/>`
  return html`<text x="${MARGIN}" y="${top + 28}" font-size="${TEXT}" fill="${look.ink}">${trimTo(texts.name, ROOM, TEXT)}</text><rect x="${MARGIN}" y="${top + 40}" width="${TRACK}" height="${BAR}" rx="4" fill="${look.track}"/><rect x="${MARGIN}" y="${top + 40}" width="${Math.max(4, at(percent))}" height="${BAR}" rx="4" fill="${look.bar}"/>${mark}<text x="${MARGIN + TRACK + 14}" y="${top + 61}" font-size="${TEXT - 2}" font-weight="700" fill="${look.ink}">${texts.percent}</text>${small(texts.details, top, look)}`
}

/** The line below the bar. */
function small(text: string, top: number, look: ChartLook): Html {
  if (text === '') return html``
  return html`<text x="${MARGIN}" y="${top + 93}" font-size="${SMALL}" fill="${look.muted}">${trimTo(text, ROOM, SMALL)}</text>`
}
