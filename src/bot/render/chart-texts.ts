import { formatQuantity } from '../../digest/normal-form.ts'
import type { Figure } from '../../domain/brief.ts'
import type { Chart, ChartKind, Progress, RegionSum } from '../../domain/chart.ts'
import { formatPeriod } from '../../time/format-period.ts'
import type { Words } from '../locales.ts'
import { shorten } from './shorten.ts'

export const CHART_TITLES: Readonly<Record<ChartKind, string>> = {
  projects: 'chart-projects',
  regions: 'chart-regions',
  progress: 'chart-progress',
}

/** What stands beside a bar. */
export interface BarTexts {
  readonly name: string
  readonly value: string
  /** What it is made of. */
  readonly details: string
}

type SumChart = Exclude<Chart, { kind: 'progress' }>

/** The bars' lengths as shares of the longest. */
export function lengthsOf(chart: SumChart): number[] {
  const sums =
    chart.kind === 'projects'
      ? chart.bars.map(({ figure }) => figure.value)
      : chart.bars.map(({ yuan }) => yuan)
  const longest = Math.max(1, ...sums)
  return sums.map((sum) => sum / longest)
}

export function sumTexts(chart: SumChart, words: Words): BarTexts[] {
  if (chart.kind === 'regions') return chart.bars.map((bar) => regionTexts(bar, words))
  return chart.bars.map(({ name, figure }) => ({ name, value: quantityOf(figure, words), details: '' }))
}

function regionTexts({ place, yuan, names }: RegionSum, words: Words): BarTexts {
  const money = { value: yuan, unit: 'CNY', text: '', bound: 'exact' } as const
  return {
    name: place ?? words.label('chart-no-place'),
    value: formatQuantity(money, words.locale),
    details: names.map((name) => shorten(name, 24)).join(words.label('list-separator')),
  }
}

export interface ProgressTexts {
  readonly name: string
  readonly percent: string
  readonly goalPercent: number | null
  /** What is measured, the sums, the goal and when. */
  readonly details: string
}

export function progressTexts(progress: Progress, words: Words): ProgressTexts {
  const { name, metric, percent, isCounted, goal, period } = progress
  const share = `${percent}%`
  const when = period === null ? '' : formatPeriod(period, words.locale)
  return {
    name,
    percent: isCounted ? words.label('chart-counted', { share }) : share,
    goalPercent: goal?.value ?? null,
    details: [metric, sumsText(progress, words), goalText(goal, words), when].filter(Boolean).join(' · '),
  }
}

/** 43亿元 / 60亿元, or the first alone. */
export function sumsText({ done, plan }: Progress, words: Words): string {
  return [done, plan].flatMap((figure) => (figure ? quantityOf(figure, words) : [])).join(' / ')
}

export function goalText(goal: Figure | null, words: Words): string {
  return goal === null ? '' : words.label('chart-goal', { value: quantityOf(goal, words) })
}

function quantityOf(figure: Figure, words: Words): string {
  return shorten(formatQuantity(figure, words.locale), 24)
}
