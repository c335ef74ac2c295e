import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { certainStatus, openStatuses } from '../../src/brief/figures/certain.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { articleOf } from './article-of.ts'

/** What the words around the last figure of a sentence settle. */
function settled(sentence: string) {
  const [read] = readSentences(createDocument(articleOf(`题目\n${sentence}`)), [])
  const last = read?.mentions.at(-1)
  return last && certainStatus(last)
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
    expect(first && certainStatus(first)).toBe('actual')
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
    expect(read && last && openStatuses(last, read)).toEqual(open)
  })
})
