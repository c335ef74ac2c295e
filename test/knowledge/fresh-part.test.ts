import { describe, expect, it } from 'vitest'
import type { Directive } from '../../src/domain/brief.ts'
import { freshPart } from '../../src/knowledge/fresh-part.ts'
import { figureOf, recordOf } from '../support/brief-records.ts'

const yi = (number: number, more = {}) =>
  figureOf({ metric: '总投资', text: `${number}亿元`, value: number * 1e8, unit: 'CNY', ...more })
const directive = (action: string, more: Partial<Directive> = {}): Directive => ({
  ...{ issuer: '岑远', role: null, action, deadline: null, target: null, key: true },
  ...{ evidence: `${action}。`, evidenceStart: 0, ...more },
})
const TOLD = recordOf(1, {
  title: '白石经开区项目推进会召开',
  text: '年底前要全部开工。',
  figures: [yi(43), yi(65, { metric: '年产值', status: 'target' })],
  directives: [directive('年底前要全部开工')],
})
const freshOf = (...reports: Parameters<typeof recordOf>[1][]) =>
  freshPart(
    reports.map((brief, index) => recordOf(index + 2, brief)),
    [TOLD],
  ).map(({ articleId, brief }) => [
    articleId,
    brief.figures.map(({ text }) => text),
    brief.directives.map(({ action }) => action),
  ])

describe('freshPart', () => {
  it('has nothing of a report that repeats, however it rounds', () => {
    const again = {
      figures: [yi(43.2, { bound: 'about' })],
      directives: [directive('年底前全部开工', { evidence: '要求年底前全部开工。' })],
    }
    expect(freshOf(again)).toEqual([])
  })

  it('leaves only what is new', () => {
    expect(freshOf({ figures: [yi(43), yi(47), yi(9, { key: false })] }, { figures: [yi(43)] })).toEqual([
      [2, ['47亿元'], []],
    ])
    const deadline = directive('明年3月底前完成厂房验收', { deadline: '2027-03' })
    expect(freshOf({ figures: [yi(43)], directives: [deadline] })).toEqual([[2, [], [deadline.action]]])
  })

  it('tells a goal again when it was reached', () => {
    expect(freshOf({ figures: [yi(65, { metric: '年产值', status: 'actual' })] })).toEqual([
      [2, ['65亿元'], []],
    ])
    expect(freshOf({ figures: [yi(65, { metric: '年产值', status: 'target' })] })).toEqual([])
  })

  it('tells a new step of the project', () => {
    expect(freshOf({ title: '白石经开区项目开工' })).toEqual([[2, [], []]])
    expect(freshOf({ title: '白石经开区开会' })).toEqual([])
  })

  it('takes no directive for new that it cannot compare', () => {
    const english = { language: 'en' as const, directives: [directive('start all work by December')] }
    expect(freshOf(english)).toEqual([])
  })
})
