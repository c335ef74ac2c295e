import { describe, expect, it } from 'vitest'
import { timeCues } from '../../src/brief/figures/time-cues.ts'

/** What is observed about the figure in ⟦⟧ of a sentence. */
function cues(sentence: string, metric = ''): string[] {
  const [before = '', rest = ''] = sentence.split('⟦')
  const [figure = '', after = ''] = rest.split('⟧')
  const left = before.slice(before.search(/[^，；。\d]*$/))
  const clause = left + figure + after.slice(0, after.search(/[，；。]|$/))
  return timeCues({ left, clause, after }, metric).map(({ name }) => name)
}

describe('what tells whether a figure is of a time', () => {
  it.each([
    '货物运输量⟦31.4万吨⟧，同比增长7.2%。',
    '货物运输量⟦31.4万吨⟧，比去年多2万吨。',
    '货物运输量⟦31.4万吨⟧，增7.2%。',
    '货物运输量⟦31.4万吨⟧（同比下降3%）。',
  ])('is that it is compared with another: %s', (sentence) => {
    expect(cues(sentence)).toContain('compared next')
  })

  it.each([
    '货物运输量⟦31.4万吨⟧，泊位6个，吞吐能力增长7.2%。',
    '货物运输量⟦31.4万吨⟧。同比增长7.2%。',
    '新建泊位⟦6个⟧，堆场18公顷。',
  ])('is not that another one is: %s', (sentence) => {
    expect(cues(sentence)).not.toContain('compared next')
  })

  it.each(['完成投资⟦6.3亿元⟧，占年度计划的62%。', '完成投资⟦6.3亿元⟧，完成任务的62%。'])(
    'is that it is a share of a plan: %s',
    (sentence) => {
      expect(cues(sentence)).toContain('share next')
    },
  )

  it('is not that another thing has a share', () => {
    expect(cues('完成投资⟦6.3亿元⟧，国有企业居多。')).not.toContain('share next')
  })

  it.each([
    '对年产值增长⟦12%⟧以上的企业，奖励8万元。',
    '年销售⟦3000万元⟧（含）的项目可申报。',
    '带动就业⟦50人⟧的，另奖5万元。',
  ])('is that it only says who is meant: %s', (sentence) => {
    expect(cues(sentence)).toContain('condition')
  })

  it.each(['给予企业⟦8万元⟧奖励。', '企业产值增长⟦12%⟧，用工稳定。'])(
    'is not that something is granted or measured: %s',
    (sentence) => {
      expect(cues(sentence)).not.toContain('condition')
    },
  )

  it('is what is measured, by its name or the words before', () => {
    expect(cues('⟦31.4亿元⟧。', '出口')).toContain('measures flow')
    expect(cues('在册职工⟦4100人⟧。')).toContain('measures stock')
    expect(cues('新建泊位⟦6个⟧。', '泊位')).toEqual([])
  })

  it('is the aspect of its verb, and whose the figure is', () => {
    expect(cues('全县累计植树⟦9万株⟧。')).toEqual(['of region', 'up to now'])
    expect(cues('公司已招工⟦300人⟧。')).toEqual(['of firm', 'already'])
  })

  it('is that it is the most there was', () => {
    expect(cues('全网最高负荷⟦38.6万千瓦⟧。')).toContain('peak')
    expect(cues('全网用电⟦38.6万千瓦时⟧。')).not.toContain('peak')
  })
})
