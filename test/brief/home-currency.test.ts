import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/brief/quantity/find-quantities.ts'
import { homeCurrency } from '../../src/brief/quantity/home-currency.ts'
import { verifyBrief } from '../../src/brief/verify.ts'
import { writeRulesBrief } from '../../src/brief/write-rules-brief.ts'
import { articleOf } from './article-of.ts'

const TAIWAN = '海昕縣政府公告：廠房每坪15萬元，縣長說總經費32億元，114年底完工。'
const HONG_KONG = '立法會財委會昨日批出撥款，局方指工程開支約48億港元，另有6億元用於公屋。'
const MAINLAND = '縣委書記強調，產業園項目總投資26億元，佔地300畝，同比增長8%。'

const read = (text: string) => findQuantities(text).map(({ text, unit }) => [text, unit])

describe('what a bare 元 is', () => {
  it.each([
    [TAIWAN, 'TWD'],
    ['公司董事會通過配息，今年資本支出80億元，新臺幣匯率持平。', 'TWD'],
    [HONG_KONG, 'HKD'],
    [MAINLAND, 'CNY'],
    ['縣政府說，項目總投資26億元，由縣委書記和縣長督辦，市委書記到場，已完成人民幣3億元。', 'CNY'],
    // only Traditional writing leaves it open
    ['台企新台币结算，县政府公告总投资26亿元。', 'CNY'],
    ['The county government will spend 3 billion yuan, or NT$13 billion.', 'CNY'],
    ['', 'CNY'],
  ])('%s', (text, currency) => {
    expect(homeCurrency(text)).toBe(currency)
  })

  it('goes for each sum that names no currency of its own', () => {
    expect(read(TAIWAN)).toEqual(
      expect.arrayContaining([
        ['15萬元', 'TWD'],
        ['32億元', 'TWD'],
      ]),
    )
    expect(read(`${TAIWAN}另有人民幣5億元、3億美元及2億港元。`)).toEqual(
      expect.arrayContaining([
        ['5億元', 'CNY'],
        ['3億美元', 'USD'],
        ['2億港元', 'HKD'],
      ]),
    )
  })

  it('is the same to the law that a brief passes', () => {
    const brief = writeRulesBrief(articleOf(`海昕縣園區動土\n${TAIWAN}\n預計引進投資120億元。`, 'zh-Hant'))
    expect(brief.figures.map(({ text, unit }) => [text, unit])).toContainEqual(['120億元', 'TWD'])
    expect(verifyBrief(brief).dropped).toEqual({ figures: 0, directives: 0 })
    const claimed = { ...brief, figures: brief.figures.map((each) => ({ ...each, unit: 'CNY' })) }
    expect(verifyBrief(claimed).brief.figures.some(({ text }) => text === '120億元')).toBe(false)
  })
})

it.each([
  ['The plant cost RM2.5 billion.', 'MYR', 2.5e9],
  ['It raised S$40 million.', 'SGD', 4e7],
  ['The fund put in ₩300 billion.', 'KRW', 3e11],
  ['A loan of ₹12 crore.', 'INR', 1.2e8],
  ['Rents start at ฿4,000.', 'THB', 4000],
  ['项目投资2.6亿林吉特。', 'MYR', 2.6e8],
  ['合同额5000万新元。', 'SGD', 5e7],
  ['出口额3万亿越南盾。', 'VND', 3e12],
])('a currency of the neighbours: %s', (text, unit, value) => {
  expect(findQuantities(text)).toMatchObject([{ unit, value }])
})
