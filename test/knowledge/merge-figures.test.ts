import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/brief.ts'
import { figuresAgree } from '../../src/knowledge/figures-agree.ts'
import { mergeFigures } from '../../src/knowledge/merge-figures.ts'
import { figureOf, recordOf } from '../support/brief-records.ts'

const yi = (number: number | string, more: Partial<Figure> = {}) =>
  figureOf({ metric: '总投资', text: `${number}亿元`, value: Number(number) * 1e8, unit: 'CNY', ...more })

const textsOf = (...reports: Figure[][]) =>
  mergeFigures(reports.map((figures, index) => recordOf(index + 1, { figures }))).map(({ versions }) =>
    versions.map(({ figure, articleIds }) => `${figure.text} ${articleIds}`),
  )

describe('figuresAgree', () => {
  it.each<[Figure, Figure, boolean]>([
    [yi('12.46'), yi('12.5'), true],
    [yi('12.46'), yi('12', { bound: 'about' }), true],
    [yi('1.24'), yi('1.2'), true],
    [yi('12.46'), yi('12'), false],
    [yi('325.8'), yi('326'), true],
    [yi('326'), yi('320', { bound: 'over' }), true],
    [yi('148.7'), yi('150', { bound: 'under' }), true],
    [yi('12'), yi('12.5'), false],
    [yi('326'), yi('330'), false],
    [yi('310'), yi('320', { bound: 'over' }), false],
    [yi('1000'), yi('320', { bound: 'over' }), false],
    [yi('1'), yi('1.4'), false],
  ])('%#', (one, other, expected) => {
    expect(figuresAgree(one, other)).toBe(expected)
    expect(figuresAgree(other, one)).toBe(expected)
  })
})

describe('mergeFigures', () => {
  it('takes what is only rounded for one figure, and names who gives it', () => {
    expect(textsOf([yi('12.46')], [yi('12.5')], [yi('12', { bound: 'about' })])).toEqual([
      ['12.46亿元 1,2,3'],
    ])
  })

  it('puts values side by side on which reports disagree', () => {
    expect(textsOf([yi('12')], [yi('12.5', { metric: '投资总额' })], [yi('12')])).toEqual([
      ['12亿元 1,3', '12.5亿元 2'],
    ])
  })

  it('does not compare what is measured otherwise, or at another time, or on another phase', () => {
    const output = { metric: '年产值' }
    expect(textsOf([yi('12')], [yi('12.9', output)])).toEqual([['12亿元 1'], ['12.9亿元 2']])
    const done = (period: string) => ({ metric: '完成投资', period, status: 'actual' as const })
    expect(textsOf([yi('12', done('2026-09'))], [yi('12.9', done('2026-10'))])).toHaveLength(2)
    expect(textsOf([yi('12', { subject: '一期' })], [yi('12.9', { subject: '二期' })])).toHaveLength(2)
    expect(textsOf([yi('12')], [yi('40')])).toHaveLength(2)
  })

  it('sees no dispute where one report gives several values, or knows the other’s', () => {
    expect(textsOf([yi('12'), yi('13')], [yi('14')])).toEqual([['12亿元 1'], ['13亿元 1'], ['14亿元 2']])
    expect(textsOf([yi('12')], [yi('12.5'), yi('12', { metric: '签约时投资' })])).toEqual([
      ['12亿元 1,2'],
      ['12.5亿元 2'],
    ])
  })

  it('keeps every value of every report', () => {
    const anyFigure = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('总投资', '年产值', '占地'))
      .map(([number, metric]) => yi(number, { metric }))
    fc.assert(
      fc.property(fc.array(fc.array(anyFigure, { maxLength: 5 }), { maxLength: 5 }), (reports) => {
        const records = reports.map((figures, index) => recordOf(index + 1, { figures }))
        const versions = mergeFigures(records).flatMap((merged) => merged.versions)
        for (const { articleId, brief } of records)
          for (const figure of brief.figures)
            expect(
              versions.some(
                (version) => version.articleIds.includes(articleId) && figuresAgree(version.figure, figure),
              ),
            ).toBe(true)
      }),
    )
  })
})
