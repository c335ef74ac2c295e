import { describe, expect, it } from 'vitest'
import { phaseStage, phasesIn } from '../../src/brief/figures/phase.ts'

const keys = (text: string) => phasesIn(text).map(({ key }) => key)

describe('the phases that words name', () => {
  it.each([
    ['首期占地30亩，二期占地50亩', ['一', '二']],
    ['第一期与第三期同时施工', ['一', '三']],
    ['全面投产后年产值9亿元', ['全']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it.each(['工期9个月', '下一期培训班', '每一期40人', '第二期间', '全部工人到岗', '二期望'])(
    'are none in: %s',
    (text) => {
      expect(keys(text)).toEqual([])
    },
  )
})

describe('how far the phase of a figure is', () => {
  it('tells the first from the others, and from the whole', () => {
    const stages = new Map([['一', 'in use'] as const])
    expect(phaseStage(stages, '一')).toEqual({ which: 'first', stage: 'in use' })
    expect(phaseStage(stages, '二')).toEqual({ which: 'later', stage: null })
    expect(phaseStage(stages, null)).toEqual({ which: 'whole', stage: 'in use' })
    expect(phaseStage(new Map(), null)).toBeNull()
  })
})
