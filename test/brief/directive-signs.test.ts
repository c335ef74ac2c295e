import { describe, expect, test } from 'vitest'
import { findAnchor } from '../../src/brief/anchor.ts'
import type { Language } from '../../src/domain/brief.ts'
import { directivesOf } from './directives-of.ts'

/** Issuer and date of each sentence that is a directive. */
const told = (text: string, language?: Language) =>
  directivesOf(text, language).map(({ issuer, deadline }) => [issuer, deadline])

const news = (sentence: string): string => `题目\n${sentence}`

describe('who speaks', () => {
  test.each([
    ['榆湫局日前下发督办单，要求相关乡镇抓紧签约。', '榆湫局'],
    ['榆湫区管委会印发评价办法，要求D类企业三年内退出。', '榆湫区管委会'],
    ['贝世良就抓落实提出，各专班每周至少深入现场2次。', '贝世良'],
    ['县城管局提醒广大商户，自觉做到“门前三包”。', '县城管局'],
    ['董事长郝坚说，今年先把负债率降到55%以下。', '郝坚'],
    ['县长方砚秋说，今年重点盯住铜箔二期、抽水蓄能两件大事。', '方砚秋'],
    ['县长阮铭特别提出，不搞层层加码。', '阮铭'],
    ['县长阮铭指出，全年增长6%的目标不能变。', '阮铭'],
    ['港航公司负责人说，一定把堆场在元旦前交付。', '港航公司负责人'],
    ['会议提出，2024年计划完成投资620亿元，新开工5条。', '会议'],
  ])('%s', (sentence, issuer) => {
    expect(told(news(sentence)).map(([name]) => name)).toEqual([issuer])
  })

  test('he is whom the title is about', () => {
    expect(told('县委书记蒲维新调研陆港\n在陆港，他嘱咐商务局负责人，海外仓布局要快。')).toEqual([
      ['蒲维新', null],
    ])
  })

  test('when it was said is nobody: 質詢時表示', () => {
    const hearing =
      '題目\n（香港訊）發展局局長甯漢豪昨在立法會書面回覆議員質詢時表示，工程已批出合約。她指出，承建商須加快地庫工程。'
    expect(told(hearing, 'zh-Hant').map(([name]) => name)).toEqual(['甯漢豪'])
  })
})

describe('duties and plans of nobody in particular', () => {
  test.each([
    '会议原则同意方案，由市文旅局根据会议意见修改后印发。',
    '该地块须在成交后90日内开工。',
    '申请人须在购车之日起60日内提交发票。',
    '省商务厅将每周公布资金余额。',
    '请广大用户提前储水。',
    '下半年，市分行将组织活动50场，推动信用贷款占比达到40%。',
    '2025年全区计划再腾退低效用地2500亩。',
  ])('%s', (sentence) => {
    expect(told(news(sentence))).toHaveLength(1)
  })
})

describe('no directive', () => {
  test.each([
    '厂长齐桂芝说，两年前要120人。',
    '县委书记盛夏要求各村立即行动。\n“一年后再来，我要坐车过江。”盛夏说。'.split('\n')[1] as string,
    '董事长简伯恩说，公司上半年新接订单41亿元。',
    '揭榜方须为国内独立法人，须具备独立法人资格。',
    '企业家们纷纷表示备受鼓舞。',
    '会议审议通过《湿地公园管理办法》。',
    '代表唐克对办理工作表示满意。',
    '“以前都是要我干。”干部说。',
    '三年前要走两小时的路，如今通了车。',
  ])('%s', (sentence) => {
    expect(told(news(sentence))).toEqual([])
  })
})

describe('in English', () => {
  test.each([
    ['Board chair Ravi Mehta told staff to publish the tender documents.', 'Ravi Mehta'],
    ['The regulator has told all water companies to cut leaks.', 'The regulator'],
    ['The Harbor Commission gave Delmont until June 30, 2025 to remove two cranes.', 'Harbor Commission'],
    ['Varga said developers have until September to apply.', 'Varga'],
    ['Lindqvist Pulp said on 12 February 2025 that it would close the machine by June.', 'Lindqvist Pulp'],
  ])('%s', (sentence, issuer) => {
    expect(told(`Title\n${sentence}`, 'en').map(([name]) => name)).toEqual([expect.stringContaining(issuer)])
  })

  test.each(['Mehta told reporters the bridge was under way.', 'The commission will meet again on March 4.'])(
    'no directive: %s',
    (sentence) => {
      expect(told(`Title\n${sentence}`, 'en')).toEqual([])
    },
  )
})

describe('the year that dates are read against', () => {
  test.each([
    ['捷运动工 2032年通车', null],
    ['The first phase is due for completion in 2028, the port said.', null],
    ['Work begins in 2026, it said in a 2024 report.', 2024],
    ['2023年，全县新开工项目12个，2027年建成。', 2023],
  ])('%s', (text, year) => {
    expect(findAnchor(null, '', text)?.year ?? null).toBe(year)
  })
})
