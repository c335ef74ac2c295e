import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { certainStatus } from '../../src/brief/figures/certain-status.ts'
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
    ['恒昱一期投资35亿元，目前满负荷生产。', 'actual'],
    ['恒昱项目总投资35亿元，一期已建成投产。', null],
    ['恒昱项目计划投资35亿元，目前已投产。', null],
    ['恒昱项目投资35亿元，投产后带动就业。', null],
  ])('%s', (sentence, status) => {
    expect(settled(sentence)).toBe(status)
  })

  it('is that of a fact for the days that are left', () => {
    expect(settled('离年底必须用好剩余67天。', '剩余时间')).toBe('actual')
  })

  /** What is settled of the first figure by the words behind it. */
  const settledFirst = (sentence: string, metric = '') => {
    const [read] = readSentences(createDocument(articleOf(`题目\n${sentence}`)), [])
    const first = read?.mentions[0]
    return first && certainStatus(first, metric)
  }

  it.each([
    '计划开工40个，实际开工31个。',
    '应于春季竣工的40个项目中，仅有31个完工。',
    '40个计划投产项目已投产31个。',
    '年度计划投资40亿元，已完成31亿元。',
  ])('is a plan beside what came of it: %s', (sentence) => {
    expect(settledFirst(sentence)).toBe('planned')
  })

  it.each([
    '在建项目40个，已完工31个。',
    '供应土地40宗，已成交31宗。',
    '计划占比40%，实际占比31%。',
    '计划开工40个，比去年多6个。',
  ])('is none: %s', (sentence) => {
    expect(settledFirst(sentence)).toBeNull()
  })

  it.each(['首批400户居民已搬入新居。', '湖面30兆瓦光伏已并网；', '二期900套刚封顶，'])(
    'is a fact before what is told as done: %s',
    (sentence) => {
      expect(settledFirst(sentence)).toBe('actual')
    },
  )

  it.each([
    '40座桥墩已浇筑31座。', // the whole of which a part is told
    '总投资40亿元的项目已开工。', // what a work that has begun will cost
    '年产40万吨铝材项目已开工。',
    '40条生产线已安装百分之八十。',
    '计划建设的40条生产线已招标。',
    '40亿元，已批复。',
  ])('is none: %s', (sentence) => {
    expect(settledFirst(sentence)).not.toBe('actual')
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
