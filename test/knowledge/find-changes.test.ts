import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/brief.ts'
import { findChanges } from '../../src/knowledge/find-changes.ts'
import { figureOf, figuresOf, mentionOf, recordOf, reportOf } from '../support/brief-records.ts'

const NAME = '星澜储能电站项目'
const DAYS = ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24']

/** What the last of the articles changes, each given by its figures, a day or more after the one before. */
function changesOf(...articles: Partial<Figure>[][]): string[] {
  const records = articles.map((figures, index) =>
    recordOf(
      index + 1,
      {
        projects: [mentionOf(NAME)],
        figures: figures.map((figure) =>
          figureOf({ metric: '总投资', text: '43亿元', value: 43e8, unit: 'CNY', project: NAME, ...figure }),
        ),
      },
      { projectIds: [9], newsAt: `${DAYS[index]}T02:00:00.000Z` },
    ),
  )
  const last = records.at(-1)
  if (!last) return []
  const changes = findChanges(last, records.slice(0, -1).flatMap(figuresOf))
  return changes.map(
    ({ before, after }) => `${after.figure.metric} ${before.figure.text}→${after.figure.text}`,
  )
}

const total = (yi: number, more: Partial<Figure> = {}) => ({ text: `${yi}亿元`, value: yi * 1e8, ...more })

describe('findChanges', () => {
  it('finds a total that rose, under another name of the metric and in another period', () => {
    expect(changesOf([total(43)], [total(47, { metric: '計劃總投資額', period: '2026' })])).toEqual([
      '計劃總投資額 43亿元→47亿元',
    ])
  })

  it('compares with the latest earlier article', () => {
    expect(changesOf([total(43)], [total(47)], [total(50)])).toEqual(['总投资 47亿元→50亿元'])
    expect(changesOf([total(43)], [total(47)], [total(47)])).toEqual([])
  })

  it('compares a second report of the same news with what was before it', () => {
    expect(changesOf([total(43)], [total(45)], [total(47)], [total(47)])).toEqual(['总投资 45亿元→47亿元'])
  })

  it('sees progress, but not a month, a goal or a rate beside it', () => {
    const spent = (yi: number, more: Partial<Figure> = {}) =>
      total(yi, { metric: '完成投资', status: 'actual', ...more })
    expect(changesOf([spent(12)], [spent(18, { metric: '累计完成投资' })])).toEqual([
      '累计完成投资 12亿元→18亿元',
    ])
    expect(
      changesOf([spent(12, { period: '2026-01/2026-09' })], [spent(18, { period: '2026-01/2026-10' })]),
    ).toHaveLength(1)
    expect(changesOf([spent(2, { period: '2026-09' })], [spent(3, { period: '2026-10' })])).toEqual([])
    expect(changesOf([spent(12)], [spent(30, { status: 'target' })])).toEqual([])
    expect(changesOf([spent(12)], [spent(18, { unit: '%', change: 'yoy' })])).toEqual([])
  })

  it('takes a phase for another thing than the whole', () => {
    expect(changesOf([total(43)], [total(26, { subject: '一期' })])).toEqual([])
    expect(changesOf([total(43)], [total(26, { evidence: '其中，首期总投资26亿元，明年建成。' })])).toEqual(
      [],
    )
    expect(changesOf([total(43)], [total(26, { subject: '配套道路' })])).toEqual([])
    expect(changesOf([total(43, { subject: NAME })], [total(47)])).toHaveLength(1)
  })

  it('takes a rounded or converted number for the same', () => {
    expect(changesOf([total(43.2)], [total(43)])).toEqual([])
    const mu = { metric: '占地', unit: 'm2', text: '560亩', value: 373333.35 }
    expect(changesOf([mu], [{ ...mu, metric: '占地面积', text: '37.3万平方米', value: 373000 }])).toEqual([])
    expect(changesOf([mu], [{ ...mu, text: '630亩', value: 420000 }])).toEqual(['占地 560亩→630亩'])
  })

  it('reads what was and what is in one sentence', () => {
    const evidence = '项目总投资由43亿元增加到47亿元。'
    expect(changesOf([total(43)], [total(43, { evidence }), total(47, { evidence })])).toEqual([
      '总投资 43亿元→47亿元',
    ])
  })

  it('concludes nothing from several values for one thing', () => {
    expect(changesOf([total(43), total(8)], [total(47)])).toEqual([])
    expect(changesOf([total(43)], [total(8), total(43)])).toEqual([])
    expect(changesOf([total(43)], [total(47), total(48)])).toEqual(['总投资 43亿元→47亿元'])
  })

  it('reads articles as the rules write them', () => {
    const before = reportOf(
      1,
      '星澜储能电站项目落户白石经开区\n11月20日，星澜储能电站项目签约落户白石经开区。项目总投资43亿元，占地560亩，建成后年产值65亿元。',
      { newsAt: '2026-11-20T01:00:00.000Z' },
    )
    const after = reportOf(
      2,
      '星澜储能电站项目追加投资\n11月23日，白石经开区召开推进会。星澜储能电站项目总投资增至47亿元，占地560亩，建成后年产值72亿元。',
    )
    const changes = findChanges({ ...after, projectIds: before.projectIds }, figuresOf(before))
    expect(changes.map(({ before: was, after: is }) => [was.figure.text, is.figure.text])).toEqual([
      ['43亿元', '47亿元'],
      ['65亿元', '72亿元'],
    ])
    expect(changes[0]).toMatchObject({
      before: { url: 'https://news.example/1', seenAt: before.newsAt },
      after: { url: 'https://news.example/2', seenAt: after.newsAt },
    })
  })
})
