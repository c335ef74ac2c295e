import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefRecord } from '../../src/domain/stored.ts'
import { groupStories } from '../../src/knowledge/group-stories.ts'
import { figureOf, recordOf, reportOf } from '../support/brief-records.ts'

const GROUND = reportOf(
  1,
  '星澜储能电站项目在白石经开区开工 总投资43亿元\n11月22日，星澜储能电站项目在白石经开区正式开工。项目总投资43亿元，占地560亩，总建筑面积31.5万平方米，建成后年产值65亿元，带动就业1300人。今年前三季度，白石经开区规上工业总产值398.7亿元，同比增长8.6%。',
)
const GROUND_SHORT = reportOf(
  2,
  '总投资43亿元！星瀾儲能電站項目破土動工\n11月22日，星瀾儲能電站項目在白石經開區破土動工，總投資43億元，占地560畝，達產後年產值65億元。',
  { language: 'zh-Hant' },
)
const GROUND_EN = reportOf(
  3,
  'Baishi zone breaks ground on CNY 4.3 billion storage station\nBaishi Economic Development Zone broke ground on Sunday on the Xinglan Storage Station, which will cost 4.3 billion yuan. It will have a floor area of 315,000 square meters and annual revenue of 6.5 billion yuan, and will employ 1,300 people.',
  { language: 'en' },
)
const TOPPED = reportOf(
  4,
  '星澜储能电站项目主厂房封顶\n11月23日，白石经开区星澜储能电站项目主厂房封顶。项目总投资43亿元，占地560亩，总建筑面积31.5万平方米，累计完成投资12.8亿元，占总投资的29.8%。',
)
const OTHER = reportOf(
  5,
  '泓纤光缆项目在白石经开区开工 总投资18.6亿元\n11月22日，泓纤光缆项目在白石经开区正式开工。项目总投资18.6亿元，占地210亩，年产特种光缆2.4万公里。今年前三季度，白石经开区规上工业总产值398.7亿元，同比增长8.6%。',
)
const SEPTEMBER = reportOf(
  6,
  '9月白石经开区规上工业总产值增长8.6%\n9月，白石经开区规上工业总产值完成41.2亿元，同比增长8.6%。新材料产业完成产值12.3亿元，增长13.2%。',
)
const OCTOBER = reportOf(
  7,
  '10月白石经开区规上工业总产值增长9.4%\n10月，白石经开区规上工业总产值完成43.9亿元，同比增长9.4%。新材料产业完成产值13.1亿元，增长14.1%。',
)
const ALL = [GROUND, GROUND_SHORT, GROUND_EN, TOPPED, OTHER, SEPTEMBER, OCTOBER]

const idsOf = (groups: readonly (readonly BriefRecord[])[]) =>
  groups.map((group) => group.map(({ articleId }) => articleId))

describe('groupStories', () => {
  it('joins reports of one event over scripts and languages, and nothing that is only near', () => {
    expect(idsOf(groupStories(ALL))).toEqual([[1, 3, 2], [4], [5], [6], [7]])
  })

  it('groups in any order alike', () => {
    const shape = (groups: number[][]) => groups.map((group) => group.join()).sort()
    const expected = shape(idsOf(groupStories(ALL)))
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (records) => {
        expect(shape(idsOf(groupStories(records)))).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('groups the project’s own set in any order alike', () => {
    const lines = readFileSync(new URL('../gold/stories/dev.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    const records = lines.map((line, index) => {
      const { title, text, lang, publishedAt } = JSON.parse(line)
      return reportOf(index + 1, `${title}\n${text}`, { language: lang, newsAt: publishedAt })
    })
    const shape = (groups: number[][]) =>
      groups.map((group) => group.toSorted((one, other) => one - other).join()).sort()
    const expected = shape(idsOf(groupStories(records)))
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(shape(idsOf(groupStories(shuffled)))).toEqual(expected)
      }),
      { numRuns: 4 },
    )
  })

  it('leaves the same project in another month alone', () => {
    const later = reportOf(8, `${GROUND.brief.title}\n${GROUND.brief.text}`, {
      newsAt: '2026-12-23T00:00:00.000Z',
    })
    expect(idsOf(groupStories([GROUND, later]))).toEqual([[1], [8]])
  })

  it('joins reports without figures by their headlines', () => {
    const reports = [
      recordOf(1, { title: '白石经开区举行新一届管委会成员任前宣誓' }),
      recordOf(2, { title: '白石经开区新一届管委会成员任前宣誓举行' }),
      recordOf(3, { title: '白石经开区举行消防演练' }),
    ]
    expect(idsOf(groupStories(reports))).toEqual([[1, 2], [3]])
  })

  it('keeps every record once', () => {
    const figure = (value: number) =>
      figureOf({ metric: '总投资', text: `${value}亿元`, value: value * 1e8, unit: 'CNY' })
    const record = fc.record({
      title: fc.constantFrom('甲项目开工', '乙项目签约', ''),
      values: fc.array(fc.integer({ min: 1, max: 9 })),
    })
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (briefs) => {
        const records = briefs.map(({ title, values }, index) =>
          recordOf(index + 1, { title, figures: values.map(figure) }),
        )
        const ids = idsOf(groupStories(records)).flat()
        expect(ids.toSorted((a, b) => a - b)).toEqual(records.map(({ articleId }) => articleId))
      }),
    )
  })
})
