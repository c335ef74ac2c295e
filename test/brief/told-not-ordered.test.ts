import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/brief.ts'
import { directivesOf } from './directives-of.ts'

/** Issuer and date of each sentence that is a directive. */
const told = (text: string, language?: Language) =>
  directivesOf(text, language, '2023-09-05T00:00:00+08:00').map(({ issuer, deadline }) => [issuer, deadline])

const news = (text: string): string => `题目\n2023年9月5日\n${text}`

describe('an account of a time behind holds no order', () => {
  test.each([
    '管委会主任陆川通报：2022年，全区完成产值310亿元；盘活闲置土地450亩、厂房8万平方米。',
    '会议指出，2022年，集团完成吞吐量1.2亿吨，增长4%。新开辟航线6条。',
    '镇长陆川用一组数据回顾过去一年：产值跨上50亿元台阶；固定资产投资完成9亿元，超额完成年度目标1亿元。',
    '通报如下：\n1-6月份，全市引进亿元以上省外项目资金219亿元，完成年度目标任务589亿元的37.2%，同比增长8%。',
    '自6月攻坚以来，新区上下紧盯项目，完成征地1200亩。\n一是抓征迁。组建4个工作组，力争应签尽签，签约率达到97%。\n二是抓开工。加快手续办理，5个项目提前开工。',
  ])('%s', (text) => {
    expect(told(news(text))).toEqual([])
  })

  test('up to what it says of the time ahead', () => {
    expect(told(news('管委会主任陆川通报：2022年，全区完成产值310亿元；今年要盘活闲置土地200亩。'))).toEqual([
      ['陆川', '2023'],
    ])
    expect(told(news('今年以来，柳汀区完成投资20亿元。力争全年完成投资35亿元。'))).toHaveLength(1)
    expect(
      told(news('自6月攻坚以来，新区完成征地1200亩。\n下一步，新区将加快清零，力争年底前开工6个项目。')),
    ).toEqual([['新区', '2023']])
  })

  test('an order within one point is no order of the next', () => {
    const points =
      '一是抓调度，复工有序推进。同时，要求各项目负责人压实责任，确保复工有序。\n二是抓建设，成效逐步显现。\n三是抓落实，保障项目见效。'
    expect(told(news(points))).toHaveLength(1)
  })
})

describe('how things are is not ordered', () => {
  test.each([
    '“这一循环能进3米，要是碰上破碎带，一天也就半米。”项目总工陆川说。',
    '局长陆川说，因征地滞后，工期比计划晚了一个月，这一点要向市民致歉。',
    '驻村第一书记陆川争取到协作资金90万元，改建起600平方米的厂房。',
    '“鱼一天要喂三遍料。”养殖户柳小满说。',
    '隧道每天要抽水8000方，工人必须穿雨裤作业。',
    '镇党委书记陆川说，要想卖上好价，就得有自己的牌子。',
    '县统计局负责人表示，后几个月基数抬高，完成全年增长8%的目标仍有压力。',
    '局长陆川介绍，按目前进度，全年投资将突破120亿元。',
    '局长陆川分析，四季度新增产能将陆续释放。',
    '公司提醒投资者，航运市场波动较大，请注意投资风险。',
    '厂长陆川坦言，汇率一动，利润就要打折。',
    '“坝体每升高一米，就要上料2万方。”项目总工陆川说。',
    '局长陆川介绍，工程施工要避开鱼类繁殖期，工期因此被压缩。',
    '局长陆川介绍，贷款只占一成，企业要靠销售回款维持周转。',
    '董事长陆川透露，公司正在筹划发行不超过15亿元的可转债，募集资金将用于升级。',
    '县发展改革委表示，虽然有冲击，下半年全县经济将继续向好的方向发展。',
    '发言人表示，我委会同有关方面，积极推动补短板取得积极进展。',
  ])('%s', (text) => {
    expect(told(news(text))).toEqual([])
  })

  test.each([
    ['局长陆川说，下半年要争取到2025年建成3座泵站。', 1],
    ['局长陆川要求，各镇每天要调度一次，每月要上报一次。', 1],
    ['县长陆川要求，要想方设法完成任务。', 1],
    ['县长陆川强调，要推动项目取得积极进展。', 1],
    ['县长陆川要求，工人必须持证上岗。', 1],
    ['县长陆川要求，每完成一个节点，就要公布一次。', 1],
    ['局长陆川承诺，剩余移民1月20日前全部入住新居。', 1],
    ['县里正开展竞赛。县长陆川要求，施工要避开高峰时段。', 1],
    ['县防汛办提醒，请沿河居民9月10日前撤离。', 1],
  ])('but %s', (text, many) => {
    expect(told(news(text))).toHaveLength(many)
  })
})

test('scenes behind somebody who only told are no orders of his', () => {
  const spoke = '管理局局长陆川说，二期将多用木桩。\n'
  expect(told(news(`${spoke}71户渔民要上岸，县里按每亩2600元补偿。`))).toEqual([])
  expect(told(news(`${spoke}各村必须在年底前清退网箱。`))).toHaveLength(1)
  expect(
    told(news('区长陆川要求，各镇要加快进度。会上还印发了考核办法，连续末位的向党工委说明情况。')),
  ).toHaveLength(1)
})

describe('what a meeting or a visit is for', () => {
  test.each(['为抢抓工期，确保9月底前交付，9月3日，集团总经理陆川到现场督导。'])('%s', (text) => {
    expect(told(news(text))).toEqual([])
  })

  test('what is to be done in a year stays an order', () => {
    expect(told(news('县长陆川指出，今年的主要任务是确保桥梁年底前通车。'))).toHaveLength(1)
    expect(told(news('县长陆川要求，为确保安全，各镇要在9月10日前完成排查。'))).toEqual([
      ['陆川', '2023-09-10'],
    ])
  })
})

test('what works are planned, and what a contract is about, nobody orders', () => {
  expect(told(news('矿管股负责人陆川介绍，修复工程概算5亿元，分三期实施，计划修复160公顷。'))).toEqual([])
  expect(told(news('协议约定，项目占地500亩，分两期建设。二期主要建设储氢瓶组生产线。'))).toEqual([])
  expect(told(news('协议约定，公司须在2024年6月底前开工。'))).toHaveLength(1)
  expect(told(news('本月28日，市三院滨湖院区将正式开诊，看病更方便。'))).toEqual([])
})

test('those who build are told of, unless they are told to', () => {
  const spoke = '集团建设部负责人介绍，今年投资进展顺利。\n'
  expect(told(news(`${spoke}各参建单位优化施工组织，推进重点工程建设。`))).toEqual([])
  expect(told(news(`${spoke}各参建单位要优化施工组织，推进重点工程建设。`))).toHaveLength(1)
})

describe('in English', () => {
  test.each([
    'Analysts said that margins should improve next year.',
    'Industrial output grew 7 percent, missing the annual target of 42 billion yuan.',
    'While most councils have plans, which should set out their homes, few adopted them.',
    'Power will flow ashore through two cables.',
    'The minister said that some firms have asked for more time to complete the works.',
  ])('nobody is told to act: %s', (text) => {
    expect(told(`Title\n${text}`, 'en')).toEqual([])
  })

  test.each([
    ['"We are going to break ground this year," Mayor Ana Ruiz said.', 'Ana Ruiz'],
    ['"We are aiming for 7bn in approvals," Ana Ruiz told reporters after a visit to the park.', 'Ana Ruiz'],
    ['"We will take the mill to full capacity by 2025," said CEO Ingrid Maas.', 'CEO Ingrid Maas'],
    ['Customs authorities also plan to cut the clearance time this year.', 'Customs authorities'],
    ['"No firm should be left waiting," Ana Ruiz said, urging suppliers to cut prices.', 'Ana Ruiz'],
    ['The council collected $6m in fees. It plans to offer a rebate this year.', 'The council'],
    ['County commissioners told the company to submit a water plan.', 'County commissioners'],
    ['Councils must produce local plans by 2025, the government has warned.', 'the government'],
    ['Cllr Sinéad Byrne said that the council must finish the plan.', 'Cllr Sinéad Byrne'],
  ])('%s', (text, issuer) => {
    expect(told(`Title\n${text}`, 'en').map(([name]) => name)).toEqual([issuer])
  })

  test("this year's list is no date", () => {
    expect(
      told("Title\nAna Ruiz said all reforms on this year's list must be done by the end of November.", 'en'),
    ).toEqual([['Ana Ruiz', '2023-11']])
  })
})
