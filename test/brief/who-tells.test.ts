import { describe, expect, test } from 'vitest'
import { completeDirectives } from '../../src/brief/directives/complete-directives.ts'
import { findInstructions } from '../../src/brief/directives/find-instructions.ts'
import { createDocument } from '../../src/brief/document.ts'
import type { Language } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'
import { directivesOf } from './directives-of.ts'

/** Issuer and date of each sentence that is a directive. */
const told = (text: string, language?: Language) =>
  directivesOf(text, language, '2023-05-09T00:00:00+08:00').map(({ issuer, deadline }) => [issuer, deadline])

const news = (sentence: string): string => `题目\n2023年5月9日\n${sentence}`

describe('who tells, not who is told', () => {
  test.each([
    ['督查室已向教体、民政两部门发出督办单，要求6月底前各交一份清单。', '督查室'],
    ['市水务局已连夜向三家施工单位发出通知，要求各标段7月底前清淤。', '市水务局'],
    ['业主单位在年初的碰头会上给参建方下了死命令：8月底前主塔封顶。', '业主单位'],
    ['集团给经营层定下死线：9月底前止住亏损。', '集团'],
    ['局长柳川要求加快进度。市府并订下目标，2028年再生水日供量要超过6万吨。', '市府'],
  ])('%s', (sentence, issuer) => {
    expect(told(news(sentence)).at(-1)?.[0]).toBe(issuer)
  })

  test('the reporter who was sent a letter tells nothing', () => {
    expect(told(news('市水务局已向三家施工单位下发通知。'))).toEqual([])
  })

  test('去年订下的目标，今年三月就完成了。', () => {
    expect(told(news('市府去年订下的目标，今年三月就完成了。'))).toEqual([])
  })
})

describe('an account speaks for the body that writes it', () => {
  const account = (head: string, foot: string): string =>
    `上半年红黑榜：河西县垫底\n${head}\n全市完成投资310亿元。\n河西县要向市政府作出书面检讨，7月31日前拿出追赶计划。\n${foot}`

  test.each([
    ['澜州市发展和改革委员会　索引号：015/2023-0086', '', '澜州市发展和改革委员会'],
    ['澜州市政府督查室　2023-07-08', '', '澜州市政府督查室'],
    ['2023年7月8日', '澜州高速建设管理处\n2023年7月8日', '澜州高速建设管理处'],
  ])('%s %s', (head, foot, issuer) => {
    expect(told(account(head, foot))[0]?.[0]).toBe(issuer)
  })

  test('a newsroom only tells it', () => {
    expect(told(account('澜州市融媒体中心　2023-07-08', ''))[0]?.[0]).not.toBe('澜州市融媒体中心')
  })
})

describe('commitments of who is in charge', () => {
  test.each([
    ['面对镜头，分管副市长柳川给出时间表：6月20日前管道打压，谁掉链子谁向市民说明情况。', '2023-06-20'],
    ['总经理柳川表示，二期明年10月投运，届时年吞吐量提到90万吨。', '2024-10'],
    ['县长柳川强调，上半年要动起来。', '2023-H1'],
    ['县长柳川要求，冲刺60天，确保全年目标一分不欠。', '2023'],
    ['县长柳川要求，旧桥在新桥通车后6个月内拆除。', null],
  ])('%s', (sentence, deadline) => {
    expect(told(news(sentence))).toEqual([['柳川', deadline]])
  })

  test.each([
    ['县长柳川强调，下半年要坚持项目为王。', null],
    ['县长柳川要求，后6个月完成投资8亿元。', '2023-12'],
  ])('but %s', (sentence, deadline) => {
    expect(told(news(sentence))).toEqual([['柳川', deadline]])
  })

  test('總經理柳川宣布，將投資8億元，預計2025年第三季裝機。', () => {
    const text = '題目\n2023年5月9日\n總經理柳川宣布，將投資8億元興建新廠，預計2025年第三季裝機。'
    expect(told(text, 'zh-Hant')).toEqual([['柳川', '2025-Q3']])
  })
})

describe('what a verb is about demands nothing', () => {
  test.each([
    '县长柳川要求，要办好集中开工活动，突出绿色低碳发展要求，严把环评关口。',
    '县长柳川要求，要办好集中开工活动，落实上级工作部署，严把环评关口。',
  ])('%s', (sentence) => {
    expect(told(news(sentence))).toEqual([['柳川', null]])
  })

  test('a short name that no list knows still does', () => {
    expect(told(news('星澜储能承诺，8月底前投产。'))).toEqual([['星澜储能', '2023-08']])
  })

  test('what we also will is said by no meeting', () => {
    expect(told(news('我们亦会建议，拨款1亿元。')).map(([issuer]) => issuer)).not.toContain('我们亦会')
  })

  test('a committee is no meeting: what it approves, it does not order', () => {
    expect(told(news('经市发展和改革委员会同意，工程分两期建设。'))).toEqual([])
  })
})

describe('a notice that only its head tells', () => {
  const notice = (source: string | null, points: string) => {
    const article = articleOf(
      `关于2023年一季度重点项目进展情况的通报\n${points}`,
      'zh-Hans',
      '2023-05-09T00:00:00+08:00',
    )
    return completeDirectives(findInstructions(createDocument({ ...article, sourceName: source })), []).map(
      ({ issuer, evidence }) => [issuer, evidence],
    )
  }
  const order = '各单位要倒排工期，6月底前全部开工。'

  test('is known by the office beside its date', () => {
    expect(notice('柳汀区发展和改革委员会', order)).toEqual([['柳汀区发展和改革委员会', order]])
    expect(notice('柳汀日报', order)).toEqual([[null, order]])
  })

  test('tells of who was blamed, and what it had the year before, without an order', () => {
    const told = notice(
      '柳汀区发展和改革委员会',
      `东城街道因进度滞后被通报批评。${order}\n2022年，全区开工项目48个，投资增长12.7%；新增企业3760家。`,
    )
    expect(told).toEqual([['柳汀区发展和改革委员会', order]])
  })

  test('who is late will be blamed: that it sets', () => {
    expect(notice('柳汀区发展和改革委员会', '逾期未开工的将被通报批评。')).toHaveLength(1)
  })
})

test('a notice to the public asks those who live there', () => {
  expect(told(news('市轨道集团：请沿线施工单位和市民不得进入轨行区。'))).toHaveLength(1)
  expect(told(news('请市民扫码关注公众号。'))).toEqual([])
})

describe('what an event was held for is no order', () => {
  test.each([
    '今天上午，我市举行春季项目集中开工活动，营造大抓项目的浓厚氛围，奋力夺取首季开门红。',
    '一大早，开发区就开展了主题春训活动，确保今年各项工作开好头。',
    '园区现有26家企业将落户，计划投资17亿元。',
  ])('%s', (sentence) => {
    expect(told(news(sentence))).toEqual([])
  })

  test('but what is still to be held is one', () => {
    expect(told(news('下一步，市工信局将开展技术改造专项行动活动，确保年底前完成30家。'))).toHaveLength(1)
    expect(told(news('县长柳川要求，开展大走访活动，6月底前解决难题30个。'))).toHaveLength(1)
  })

  test('nor is what a thing behind an order is', () => {
    expect(
      told(news('县长柳川要求，6月底前合龙。云河大桥是全线控制性工程，主跨达88米。')).map(
        ([, deadline]) => deadline,
      ),
    ).toEqual(['2023-06'])
  })
})

test('how things stand is no order, though a verb of orders stands in it', () => {
  expect(told(news('商务局局长柳川表示，外贸总体平稳。\n民营企业带动作用更加突出。'))).toEqual([])
})

test('whoever promised last is nearer than the source of the news', () => {
  const text =
    '记者从商务部门获悉，一季度签约项目14个。\n下阶段，开发区将加快组建产业基金。力争今年引进项目投资总额达400亿元。'
  expect(told(news(text)).map(([issuer]) => issuer)).toEqual(['开发区', '开发区'])
})

test('how somebody says it is no part of his name, and his name is whole', () => {
  expect(
    told(news('“接下来，我们会继续扩种3000亩。”村党支部书记黄祖发信心满满地说。')).map(([issuer]) => issuer),
  ).toEqual(['黄祖发'])
})
