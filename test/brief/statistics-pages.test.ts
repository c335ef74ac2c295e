import { describe, expect, it } from 'vitest'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import type { Figure } from '../../src/domain/brief.ts'
import { articleOf } from './article-of.ts'
import { figureWith } from './figures-of.ts'

const briefOf = (text: string, title = '云汀县运行情况') =>
  writeRulesBrief(articleOf(`${title}\n2024年6月3日\n${text}`))
const figureIn = (text: string, amount: string): Figure | undefined =>
  figureWith(briefOf(text).figures, amount)
const told = (text: string): (string | null)[][] =>
  briefOf(text).figures.map(({ text: amount, metric, subject }) => [amount, metric, subject])

describe('rates as pages of statistics tell them', () => {
  it('are growth, also with a gloss between the verb and the number', () => {
    const rate = figureIn('1-5月，全县完成地区生产总值42.6亿元，同比增长（下同）6.4%。', '6.4%')
    expect([rate?.metric, rate?.change]).toEqual(['地区生产总值增长', 'yoy'])
  })

  it('are told of the city in brackets, and go on with the county behind them', () => {
    const text = '1-5月，全县固定资产投资同比增长6.5%（全市4.8%），较去年同期加快3.1个百分点。'
    const [own, whole, faster] = briefOf(text).figures
    expect([own?.subject, whole?.subject, faster?.subject]).toEqual(['全县', '全市', '全县'])
    expect([whole?.metric, whole?.change]).toEqual([own?.metric, 'yoy'])
  })

  it('are of the part whose amount stands right before', () => {
    const text =
      '1-5月，全县完成地区生产总值42亿元，增长6%。其中，第一产业4亿元，增长3%；第二产业18亿元，同比增长8%。'
    expect(['3%', '8%'].map((rate) => figureIn(text, rate)?.subject)).toEqual(['第一产业', '第二产业'])
  })

  it('name the industry whole', () => {
    const text = '分门类看，采矿业增加值下降8.5%，电力、热力、燃气及水生产和供应业增加值增长3.2%。'
    expect(figureIn(text, '3.2%')?.subject).toBe('电力、热力、燃气及水生产和供应业')
  })

  it('are told of whoever stands before 实现', () => {
    expect(told('5月，全县实现农林牧渔业总产值6.4亿元。')).toEqual([['6.4亿元', '农林牧渔业总产值', '全县']])
  })

  it.each([
    ['云湾港吞吐量900万吨，同比下降2%，而石浦港则逆势增长4%。', '4%', '石浦港', '吞吐量增长'],
    ['云湾港吞吐量900万吨，石浦港6%的增长势头强劲。', '6%', '石浦港', '吞吐量增长'],
    ['沙洲港同样抢眼，5%的增速带动吞吐量达到840万吨。', '5%', '沙洲港', '增速'],
  ])('%s', (text, amount, subject, metric) => {
    const rate = figureIn(text, amount)
    expect([rate?.subject, rate?.metric, rate?.change]).toEqual([subject, metric, 'yoy'])
  })

  it('leave the amount that wins a place measured as the one before', () => {
    const text = '云湾港吞吐量900万吨，石浦港吞吐量增长4%，以720万吨稳居第二。'
    expect(figureIn(text, '720万吨')?.metric).toBe('吞吐量')
  })
})

it('takes no places in a ranking and no class of firms for figures', () => {
  expect(told('云汀县增速居全市第2位，较去年前移3位。')).toEqual([])
  expect(told('全县培育税收过千万元的企业5家。').map(([amount]) => amount)).toEqual(['5家'])
})

it('reads a verb before the list that it governs as no part of the subject', () => {
  const text = '今年，全县领用发票、有收入的个体户达2.3万户。'
  expect(figureIn(text, '2.3万户')?.subject).toBe('全县')
})

describe('straight quotation marks', () => {
  it('hold a name with a number in it, as curved ones do', () => {
    expect(told('云汀县引进"三类500强"企业项目39个。').map(([amount]) => amount)).toEqual(['39个'])
  })

  it('open what follows a full stop when nothing is open', () => {
    const text = '全县实现产值30亿元。"五优"园区建成4个。'
    expect(briefOf(text).figures.map(({ evidence }) => evidence)).toEqual([
      '全县实现产值30亿元。',
      '"五优"园区建成4个。',
    ])
  })
})

it('takes a task that was fulfilled for no order', () => {
  const text = '记者从省住建厅获悉：2024年，全省老旧小区改造开工609个，顺利完成年度目标任务。'
  const { directives, figures } = briefOf(text)
  expect(directives).toEqual([])
  expect(figures[0]?.status).toBe('actual')
  expect(briefOf('各县2024年要确保圆满完成改造开工目标任务609个。').directives).toHaveLength(1)
})
