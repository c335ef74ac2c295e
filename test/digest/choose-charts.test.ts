import { expect, it } from 'vitest'
import { chooseCharts } from '../../src/digest/choose-charts.ts'
import type { DigestInvestment, Progress } from '../../src/domain/chart.ts'

import { cite, figure } from '../bot/render/sample-digest.ts'

const source = cite(1, '题', '甲报')

function investment(name: string, yi: number, place: string | null, unit = 'CNY'): DigestInvestment {
  return {
    name,
    place,
    cite: source,
    figure: figure({ text: `${yi}亿元`, value: yi * 1e8, unit, metric: '总投资' }),
  }
}

function progress(percent: number): Progress {
  const nothing = { isCounted: false, done: null, plan: null, goal: null, period: null }
  return { name: '重点项目', metric: '开工率', percent, ...nothing, cite: source }
}

const kindsOf = (investments: DigestInvestment[], rows: Progress[] = []) =>
  chooseCharts({ investments, progress: rows }).map(({ kind }) => kind)

it('draws no picture of two sums, of dollars among them, or of one share', () => {
  expect(kindsOf([investment('港区', 40, '青梧'), investment('光学园', 20, '白石')], [progress(80)])).toEqual(
    [],
  )
  const dollars = investment('港口', 9, '白石', 'USD')
  expect(kindsOf([investment('港区', 40, '青梧'), investment('光学园', 20, '白石'), dollars])).toEqual([])
})

it('compares places only where there are several', () => {
  const ofOne = [
    investment('港区', 40, '青梧'),
    investment('光学园', 20, '青梧'),
    investment('水厂', 5, null),
  ]
  expect(kindsOf(ofOne)).toEqual(['projects'])
  expect(kindsOf([...ofOne, investment('仓库', 3, '白石')])).toEqual(['projects', 'regions'])
})

it('adds up each place, the largest first and what has none last', () => {
  const [, regions] = chooseCharts({
    investments: [
      investment('水厂', 50, null),
      investment('港区', 40, '青梧'),
      investment('光学园', 30, '白石'),
      investment('仓库', 15, '白石'),
    ],
    progress: [],
  })
  expect(regions).toEqual({
    kind: 'regions',
    bars: [
      { place: '白石', yuan: 4.5e9, names: ['光学园', '仓库'] },
      { place: '青梧', yuan: 4e9, names: ['港区'] },
      { place: null, yuan: 5e9, names: ['水厂'] },
    ],
  })
})

it('shows progress in the order of the stories', () => {
  const rows = [progress(80), progress(91)]
  const [chart] = chooseCharts({ investments: [], progress: rows })
  expect(chart?.kind).toBe('progress')
  expect(chart?.bars).toEqual(rows)
})
