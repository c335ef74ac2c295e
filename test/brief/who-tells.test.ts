import { describe, expect, test } from 'vitest'
import { completeDirectives } from '../../src/brief/directives/complete-directives.ts'
import { findInstructions } from '../../src/brief/directives/find-instructions.ts'
import { createDocument } from '../../src/brief/document.ts'
import { articleOf } from './article-of.ts'

/** Issuer and date of each sentence that is a directive. */
function told(text: string, language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') {
  return completeDirectives(
    findInstructions(createDocument(articleOf(text, language, '2023-05-09T00:00:00+08:00'))),
    [],
  ).map(({ issuer, deadline }) => [issuer, deadline])
}

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
