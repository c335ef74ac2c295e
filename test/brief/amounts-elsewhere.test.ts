import { describe, expect, it } from 'vitest'
import { findInstructionEn } from '../../src/brief/directives/instruction-en.ts'
import { findPeriods } from '../../src/brief/period/find-periods.ts'
import { findNamesEn } from '../../src/brief/projects/candidates-en.ts'
import { findQuantities } from '../../src/brief/quantity/find-quantities.ts'
import { homeCurrency } from '../../src/brief/quantity/home-currency.ts'
import { sentenceOf } from '../../src/brief/sentences.ts'
import { findAttributionEn } from '../../src/brief/speech/attribution-en.ts'

const read = (text: string) =>
  findQuantities(text).map(({ text, value, unit }) => `${text} = ${value} ${unit}`)

describe('amounts as papers of other countries write them', () => {
  it.each([
    ['draws RM6.4bil, land at RM42 per sq ft', ['RM6.4bil = 6400000000 MYR', 'RM42 = 42 MYR']],
    [
      'costs $5-6 million or £5 to 6m',
      ['$5 = 5000000 USD', '6 million = 6000000 USD', '£5 = 5000000 GBP', '6m = 6000000 GBP'],
    ],
    [
      'from three and a half hours to 75 minutes',
      ['three and a half hours = 3.5 hour', '75 minutes = 75 minute'],
    ],
    [
      'the 119.99-square-km area, trains at 350 km per hour',
      ['119.99-square-km = 119990000 m2', '350 km per hour = 350 km/h'],
    ],
    [
      'a 480-bed hospital and 7,350 job opportunities',
      ['480-bed = 480 bed', '7,350 job opportunities = 7350 job'],
    ],
    ['handles 2.5m passengers on a 350m runway', ['2.5m passengers = 2500000 passenger']],
    ['supplies 12 ML a day', ['12 ML = 12000 m3']],
    ['7,700 full-time equivalent (FTE) jobs', ['7,700 full-time equivalent (FTE) jobs = 7700 job']],
    ['a ship of 165,000 DWT', ['165,000 DWT = 165000 DWT']],
    ['250 direct and 400 indirect jobs', ['250 = 250 job', '400 indirect jobs = 400 job']],
    [
      'built 418 homes: 231 for rent and 97 for sale',
      ['418 homes = 418 home', '231 = 231 home', '97 = 97 home'],
    ],
    [
      'employs 290 people, with a further 400 working nearby',
      ['290 people = 290 person', '400 = 400 person'],
    ],
    ["5 of the county's 12 towns", ['5 = 5 town', '12 towns = 12 town']],
    ['replaces 12 bridges between junctions 10 and 12 on the M1', ['12 bridges = 12 bridge']],
    ['opened 12 stores on May 12 and 13 in Leeds', ['12 stores = 12 store']],
    ['lodged Part 8 plans', []],
  ])('%s', (text, amounts) => {
    expect(read(text)).toEqual(amounts)
  })

  it.each([
    ['核定三一二．八億元，增幅十八．二％', ['三一二．八億元 = 31280000000 CNY', '十八．二％ = 18.2 %']],
    ['補助卅四．二億元，另有三五○億元', ['卅四．二億元 = 3420000000 CNY', '三五○億元 = 35000000000 CNY']],
    ['已有六成八受影響住戶', ['六成八 = 68 %']],
    ['七成二手房，三五家，一一九年通車', ['七成 = 70 %']],
    ['推出3幅住宅用地，設12站', ['3幅 = 3 幅', '12站 = 12 站']],
    ['增幅3.5%，二十四節氣', ['3.5% = 3.5 %']],
    ['施工期1,350個工作天', ['1,350個工作天 = 1350 day']],
  ])('%s', (text, amounts) => {
    expect(read(text)).toEqual(amounts)
  })

  it.each([
    ['Queensland will spend $7 billion, Brisbane officials said.', 'AUD'],
    ['The plant in Ohio of a Canadian firm costs $3 million.', 'USD'],
    ['Auckland will get $30m, the New Zealand government said.', 'NZD'],
    ['The council in London will pay £3m, or $4m.', 'GBP'],
    ['判給價28億澳門元，票務收入3,000萬元，公共建設局說。', 'MOP'],
    ['3 billion yuan, or NT$13 billion.', 'CNY'],
  ])('%s', (text, home) => {
    expect(homeCurrency(text)).toBe(home)
  })

  it('takes a pound for a weight where money is in dollars', () => {
    expect(read('A $320 million plant makes 2 million pounds a day.')).toEqual([
      '$320 million = 320000000 USD',
      '2 million pounds = 907.18474 t',
    ])
    expect(read('It raised 2 million pounds, or £1 a head, against $3 in Ohio.')[0]).toBe(
      '2 million pounds = 2000000 GBP',
    )
  })
})

const anchor = { year: 2024, month: 6, day: 20, reportYear: 2024 }
const periods = (text: string) =>
  findPeriods(sentenceOf(text, text), anchor).map(({ period, kind }) => `${period} ${kind}`)

describe('English times', () => {
  it('leaves out when something was founded', () => {
    expect(periods('The park, opened in 1996, houses 63 factories.')).toEqual([])
    expect(periods('The park opened in 1996.')).toEqual(['1996 span'])
  })
  it('knows what had been done by a day from what is due', () => {
    expect(periods('17 had been bought by the end of January.')).toEqual(['2024-01 as_of'])
    expect(periods('It has promised to buy 17 by the end of August.')).toEqual(['2024-08 deadline'])
  })
  it('reads a stretch from January on as a quarter where it is called a period', () => {
    expect(periods('in the January-March period')).toEqual(['2024-Q1 span'])
    expect(periods('from January to June')).toEqual(['2024-01/2024-06 span'])
  })
})

describe('English promises', () => {
  it.each([
    ['We are going to break ground this year', true],
    ['We are going to be late', false],
    ['We are aiming for 7 billion in approvals', true],
    ['The province targets 6 billion dollars of investment', true],
    ['Two targets were hit in 2024', false],
    ['The port will handle 2 million boxes', false],
  ])('%s', (words, found) => {
    expect(findInstructionEn(words, 'tell', /^We/.test(words)) !== null).toBe(found)
  })
  it('hears names with accents', () => {
    expect(findAttributionEn('Cllr Sinéad Mulhall said that costs had risen.')?.name).toBeDefined()
  })
})

describe('English names', () => {
  const names = (text: string) => findNamesEn(text).map(({ name }) => name)
  it('takes what is explained as a regeneration, and no streets around it', () => {
    expect(
      names('Work began on Dockside Mills, the £96.4 million regeneration of a textile site.'),
    ).toContain('Dockside Mills')
    expect(names('It will build 121 houses around Branch Road, Oxford Road and Clarence Street.')).toEqual([])
    expect(names('FDI into the high-tech sector saw faster expansion, with 5 billion.')).toEqual([])
  })
})
