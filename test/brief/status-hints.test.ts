import { describe, expect, it } from 'vitest'
import { hintsOf } from '../../src/brief/figures/status-hints.ts'

/** What is observed about the figure in ⟦⟧ of a sentence. */
function hints(sentence: string, metric = '', instructed = false): string[] {
  const [before = '', rest = ''] = sentence.split('⟦')
  const after = rest.slice(rest.indexOf('⟧') + 1)
  const left = before.slice(before.search(/[^，；。\d]*$/))
  return hintsOf({ before, left, after }, { metric, instructed }).map(({ name }) => name)
}

describe('what tells of status without a word of plan or goal', () => {
  it.each([
    '仅完成年度任务⟦6亿元⟧的49.5%。',
    '只完成全年⟦5.6万人⟧任务的38.8%；',
    '增长5.4%，比年初⟦6.5%⟧的预期目标低1.1个百分点。',
  ])('is a goal that something is measured against: %s', (sentence) => {
    expect(hints(sentence)).toContain('measured against')
  })

  it.each(['下达目标任务⟦30项⟧，涉及12个部门。', '完成投资⟦6亿元⟧，占年度任务的49.5%。'])(
    'is none that is only named, or that another is measured against: %s',
    (sentence) => {
      expect(hints(sentence)).not.toContain('measured against')
    },
  )

  it('is a clause that opens with its verb', () => {
    expect(hints('要补短板，新建学校⟦9所⟧', '', true)).toContain('opens with verb, instructed true')
    expect(hints('全区新建学校⟦9所⟧')).not.toContain('opens with verb')
  })

  it('is a measure of a design, or of work', () => {
    expect(hints('主桥⟦450米⟧', '主跨')).toContain('measure of design')
    expect(hints('隧道已掘进⟦450米⟧', '掘进')).toEqual(['measure of work'])
  })
})
