import { describe, expect, test } from 'vitest'
import { holdsQuantity } from '../../src/brief/directives/holds-quantity.ts'
import { sentenceOf } from '../../src/brief/sentences.ts'
import { directivesOf } from './directives-of.ts'

const found = (text: string): (string | null)[][] =>
  directivesOf(`标题\n${text}`).map(({ issuer, deadline }) => [issuer, deadline])

describe('whoever gives himself or others a task instructs, whatever the verb', () => {
  test.each([
    ['县委书记麦长青开门见山：13个未开工项目11月10日前全部破土。', '麦长青', '2024-11-10'],
    ['副县长贡丽华分管招商，她给自己压了担子：年内再签约亿元以上项目8个。', '贡丽华', '2024'],
    ['县住建局局长当场领下任务，城东安置房12月20日前交付486套。', '县住建局局长', '2024-12-20'],
    ['州委书记卓立拍板，凡滞后项目一律挂牌督办。', '卓立', null],
    ['区应急局提示，汛期各工地要每日巡查。', '区应急局', null],
    ['瑞驰能源总裁祁连山表态将严格履约，按时保质建成。', '祁连山', null],
    ['市经发局则说，土地7月底前移交。', '市经发局', '2024-07'],
    ['局长高岩透露，公司准备再投8亿元上一条硅碳产线，明年上半年动工。', '高岩', '2025-H1'],
    ['公司总经理助理华明说，今年的目标是产值翻番。', '华明', null],
  ])('%s', (sentence, issuer, deadline) => {
    expect(found(sentence)).toEqual([[issuer, deadline]])
  })

  test('a plan that speaks sets what it states; a report of the past does not', () => {
    expect(found('《规划》提出，到2030年，全市生产总值迈上6000亿元台阶，年均增长7%。')).toHaveLength(1)
    expect(found('《公报》指出，去年全市生产总值完成812亿元，增长5.3%。')).toEqual([])
  })
})

test.each([
  '高标准农田是丰收的底气。',
  '实施“一证通办”的新大厅亦会落成。',
  '县发改局局长严明说，工程去年5月进场，已完成投资12.7亿元。',
  '县发改局局长严明说，《纲要》共设主要指标26项。',
  '企业纷纷开足马力，奋力冲刺“开门红”，全年订单已超2亿元。',
  '至5月底，全省交通投资完成70.4亿元，达到全年确保目标的49.7%。',
])('no instruction in %s', (sentence) => {
  expect(found(sentence)).toEqual([])
})

describe('headings', () => {
  test('the time of a heading turns a report', () => {
    const text = [
      '青云开发区2024年上半年工作总结和下半年工作安排',
      '一、上半年主要工作',
      '完成固定资产投资14.7亿元，为年度任务的49%。',
      '三、下半年工作打算',
      '一是抓好在建项目，8月底前封顶。',
    ].join('\n')
    expect(directivesOf(text).map(({ evidence }) => evidence)).toEqual(['一是抓好在建项目，8月底前封顶。'])
  })

  test('a picture of a plan is the plan', () => {
    const text = [
      '一图读懂《海州市低空经济行动计划（2024—2027年）》',
      '★ 出台背景',
      '2023年产业营收218亿元。',
      '★ 发展目标',
      '建成起降点500个以上。',
    ].join('\n')
    expect(directivesOf(text)).toMatchObject([
      { evidence: '建成起降点500个以上。', issuer: '海州市低空经济行动计划' },
    ])
  })
})

test.each([
  ['区商务局要用好消费券，7 月 5 日前全部投放。', '2024-07-05'],
  ['区商务局要尽快行动，20日前再签60户。', '2024-06-20'],
  ['区商务局要确保本季销售额不低于9亿元。', '2024-Q2'],
  ['区商务局要确保完成年度目标任务。', '2024'],
])('the deadline in %s', (sentence, deadline) => {
  expect(found(`区长龙启轩要求，${sentence}`)).toEqual([['龙启轩', deadline]])
})

test.each([
  ['引进项目8个', true],
  ['增长百分之五', true],
  ['11月10日前完成', false],
  ['抓好三件大事', false],
])('an amount in %s: %s', (text, holds) => {
  expect(holdsQuantity(sentenceOf(text, text))).toBe(holds)
})

test('a notice that asks for reports demands, whatever it says of the year behind it', () => {
  const text = [
    '关于报送2023年工作总结和2024年工作计划的通知',
    '各乡镇：',
    '为认真总结全年工作，现就有关事项通知如下：',
    '一、年度任务。对照年初方案，将各自完成的任务汇总成册。',
    '2、按季度报送项目清单，按年度报送总结。',
    '青屏县重点项目办公室 2023年12月4日印发',
  ].join('\n')
  expect(directivesOf(text).map(({ issuer, evidence }) => [issuer, evidence])).toEqual([
    ['青屏县重点项目办公室', '对照年初方案，将各自完成的任务汇总成册。'],
    ['青屏县重点项目办公室', '2、按季度报送项目清单，按年度报送总结。'],
  ])
})
