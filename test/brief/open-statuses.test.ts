import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/brief/document.ts'
import { readSentences } from '../../src/brief/figures/mentions.ts'
import { openStatuses } from '../../src/brief/figures/open-statuses.ts'
import { articleOf } from './article-of.ts'

describe('the statuses that words leave open', () => {
  it.each([
    ['已开工项目51个。', ['actual']],
    ['完成投资45亿元。', ['actual', 'planned', 'target']],
    ['Output reached 45 million tons.', ['actual']],
    ['The plant will employ 1,200 people.', ['planned', 'target']],
    ['Up to 2,000 jobs are expected to follow.', ['planned']],
    ['A site of 45 hectares.', ['actual', 'planned', 'target']],
    ['Work began on 36 of the 45 projects scheduled for this year.', ['planned']],
    ['Short of the 45 projects the developer promised.', ['actual', 'planned', 'target']],
    ['It will hire more, compared with 450 people today.', ['actual']],
    ['It would pass the 450 buses sold last year.', ['actual']],
    ['Our target for the full year is 45 billion yuan.', ['target']],
    ['It has set a growth target of around 5 percent.', ['target']],
    ['It targets a park of 45 hectares.', ['actual', 'planned', 'target']],
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

/** The statuses that an English sentence leaves open for its first figure. */
const openOf = (sentence: string, metric = '') => {
  const [read] = readSentences(createDocument(articleOf(`Harbour news\n${sentence}`, 'en')), [])
  const first = read?.mentions[0]
  return read && first && openStatuses(first, { metric, change: null }, read)
}

describe('what an English sentence tells has been done', () => {
  it.each([
    ['The firm has already consumed $61 million in steel.', ['actual']],
    ['Reserves had dwindled to £19 million.', ['actual']],
    ['The cranes, bought for $71 million, arrived.', ['actual']],
    ['It said $90 million, or 54 percent, was spent by June.', ['actual']],
    ['Some 870 million euros had been spent by then.', ['actual']],
    ['Factories are running at 64 percent of capacity.', ['actual']],
  ])('%s', (sentence, open) => {
    expect(openOf(sentence)).toEqual(open)
  })

  it.each([
    ['The board has offered $85 million in loans.'],
    ['A bridge estimated at £9 million has been shelved.'],
    ['A park will be built at a cost of $9 million.'],
  ])('not %s', (sentence) => {
    expect(openOf(sentence)).not.toEqual(['actual'])
  })

  it.each([
    ['It cost more than the £151 million budgeted in 2022.'],
    ['It stood against a budget of $61 million.'],
    ['The quay handles 90,000 tonnes when finished.'],
    ['There $31 million is being spent on docks.'],
  ])('but planned: %s', (sentence) => {
    expect(openOf(sentence)).toEqual(['planned'])
  })
})

it.each([
  ['No shipper should wait longer than 20 days for a permit.', 'target'],
  ['The port promised to open 30 routes to the south.', 'target'],
])('a rule and a promise set a goal: %s', (sentence, status) => {
  expect(openOf(sentence)).toEqual([status])
})

it('what is promised in money is paid by a plan', () => {
  expect(openOf('The firm promised to pay $11 million for roads.')).not.toEqual(['target'])
})
