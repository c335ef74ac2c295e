import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

const statuses = (text: string) =>
  figuresOf(`项目进展\n${text}`, 'zh-Hans', '2026-10-12T00:00:00+08:00').map(
    ({ text: amount, status }) => `${amount} ${status}`,
  )

describe('what only stands on paper', () => {
  it.each([
    '近日，江城至南浦高速公路可行性研究报告获批，路线全长96公里，桥梁34座，估算总投资152亿元。',
    '城北再生水厂初步设计已完成，占地86亩，日处理规模6万吨，服务人口32万人。',
    '县医院新院区项目建议书获批复，项目设床位600张，总建筑面积9.8万平方米。',
    '青龙水库初步设计报告通过水利部审查，水库总库容1.32亿立方米，灌溉面积28万亩。',
    '按照可研方案，新机场占地4800亩，跑道长3200米，年旅客吞吐量800万人次。',
  ])('is planned: %s', (text) => {
    for (const each of statuses(text)) expect(each).toMatch(/planned$/)
  })

  it.each([
    ['初设批复后，项目已完成投资3.2亿元，拆迁房屋86户。', ['3.2亿元 actual', '86户 actual']],
    ['江南快线可研已获批，累计完成勘察钻孔320个，线路全长42公里。', ['320个 actual', '42公里 planned']],
    ['二期初设批复投资103亿元，目前11个工点全部开工。', ['103亿元 planned', '11个 actual']],
  ])('is parted from what has been done since: %s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('what is promised for when a work is done', () => {
  it.each([
    '项目达产后，年产值不低于50亿元，年纳税不少于2亿元，带动就业不少于800人。',
    '锦能科技二期投产后三年内累计纳税不低于3亿元，固定资产投资不少于12亿元。',
    '双方约定，项目建成后五年内带动本地就业不少于1000人，年接待游客不少于80万人次。',
  ])('is no fact: %s', (text) => {
    for (const each of statuses(text)) expect(each).not.toMatch(/actual$/)
  })

  it('is one where it has come: 投产后，去年', () => {
    expect(statuses('项目2024年投产后，去年产值不低于20亿元。')).toEqual(['20亿元 actual'])
  })
})
