import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { certainStatus, openStatuses } from '../../src/brief/figures/certain.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { articleOf } from './article-of.ts'

/** What the words around the last figure of a sentence settle. */
function settled(sentence: string, metric = '') {
  const [read] = readSentences(createDocument(articleOf(`题目\n${sentence}`)), [])
  const last = read?.mentions.at(-1)
  return last && certainStatus(last, metric)
}

describe('the status that plain words settle', () => {
  it.each([
    ['年底前力争完成投资120亿元。', 'target'],
    ['各镇必须新增就业3000人。', 'target'],
    ['亩均税收不得低于15万元。', 'target'],
    ['上半年要新开工项目51个。', 'target'],
    ['首要实现的是51个项目。', null],
    ['要求完成投资51亿元。', null],
    ['目前已开工项目51个。', 'actual'],
    ['完成投资45亿元。', null],
    ['确保安全后计划投资45亿元。', null],
    ['通车后行车时间将由4个多小时缩短至1小时', null],
    ['资金由县财政安排800万元，', null],
    ['已开工项目将新增产能3万吨。', null],
  ])('%s', (sentence, status) => {
    expect(settled(sentence)).toBe(status)
  })

  it.each([
    '力争亩均税收由21万元提升至30万元。',
    '日处理能力将从5万吨扩大到8万吨。',
    'Capacity will rise from 900,000 containers to 1.5 million containers.',
  ])('is a fact before a change: %s', (sentence) => {
    const [read] = readSentences(createDocument(articleOf(`题目\n${sentence}`)), [])
    const first = read?.mentions[0]
    expect(first && certainStatus(first, '')).toBe('actual')
  })
})

describe('the status that the name of what is measured settles', () => {
  it('is a goal when it is called one', () => {
    expect(settled('回迁房开工2350套，完成年度任务6000套', '年度任务')).toBe('target')
    expect(settled('水上客运40亿元', '年度目标')).toBe('target')
  })

  it('is a plan when it is a budget, whatever came of it', () => {
    expect(settled('渠道概算投资17亿元，', '概算投资')).toBe('planned')
    expect(settled('核准工程预算为74亿元', '工程预算')).toBe('planned')
    expect(settled('一般公共预算收入74亿元', '一般公共预算收入')).toBeNull()
  })

  it('is a plan when so many are arranged for, until some are done', () => {
    expect(settled('今年安排重点项目93个', '重点项目')).toBe('planned')
    expect(settled('安排的重点项目已开工93个', '开工项目')).toBe('actual')
    expect(settled('今年安排资金93亿元', '资金')).toBeNull()
  })

  it('is left open when a share of it is measured', () => {
    expect(settled('回迁房开工2350套，完成年度任务的39%', '完成年度任务')).toBeNull()
    expect(settled('完成投资6亿元', '完成投资')).toBeNull()
  })
})

describe('the statuses that words leave open', () => {
  it.each([
    ['已开工项目51个。', ['actual']],
    ['完成投资45亿元。', ['actual', 'planned', 'target']],
    ['Output reached 45 million tons.', ['actual']],
    ['The plant will employ 1,200 people.', ['planned', 'target']],
    ['Up to 2,000 jobs are expected to follow.', ['planned']],
    ['A site of 45 hectares.', ['actual', 'planned', 'target']],
  ])('%s', (sentence, open) => {
    const [read] = readSentences(createDocument(articleOf(`题目\n${sentence}`)), [])
    const last = read?.mentions.at(-1)
    expect(read && last && openStatuses(last, { metric: '', change: null }, read)).toEqual(open)
  })

  it('are no plan where a share of a plan is told', () => {
    const [read] = readSentences(createDocument(articleOf('题目\n完成投资96.4亿元，占年度计划的89.1%。')), [])
    const last = read?.mentions.at(-1)
    const measured = { metric: '占年度计划', change: 'progress' } as const
    expect(read && last && openStatuses(last, measured, read)).toEqual(['actual', 'target'])
  })
})
