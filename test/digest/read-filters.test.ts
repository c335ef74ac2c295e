import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFilters } from '../../src/digest/read-filters.ts'
import { type Filters, NO_FILTERS } from '../../src/domain/filters.ts'

const KNOWN = { tags: { regions: ['安徽', '宣城'], industries: ['锂电'] }, sourceIds: [3, 12] }

const read = (text: string, before: Filters = NO_FILTERS) => readFilters(text, KNOWN, before)
const filters = (wishes: Partial<Filters>) => ({ filters: { ...NO_FILTERS, ...wishes } })

describe('filters as people write them', () => {
  it('are told apart by what is known', () => {
    expect(read('宣城 鋰電 储能站 -体育 ≥10亿')).toEqual(
      filters({
        ...{ regions: ['宣城'], industries: ['鋰電'], include: ['储能站'], exclude: ['体育'] },
        minInvestment: 1e9,
      }),
    )
    expect(read('能源 Chips')).toEqual(filters({ industries: ['Chips', '能源'] }))
  })

  it('can be named, quoted, and in full width', () => {
    expect(read('地区：合肥 行业:航天 项目：智慧港区 含:宣城 “data  centre” －足球 #12 来源:3')).toEqual(
      filters({
        ...{ regions: ['合肥'], industries: ['航天'], projects: ['智慧港区'], exclude: ['足球'] },
        ...{ include: ['data centre', '宣城'], sources: [3, 12] },
      }),
    )
    expect(read('project:"Smart Port", region:Anhui')).toEqual(
      filters({ projects: ['Smart Port'], regions: ['Anhui'] }),
    )
  })

  it.each([
    ['≥10亿', { minInvestment: 1e9 }],
    ['>= 5000万元', { minInvestment: 5e7 }],
    ['1.5億以上', { minInvestment: 1.5e8 }],
    ['≥CNY1bn', { minInvestment: 1e9 }],
    ['>300million', { minInvestment: 3e8 }],
    ['≥60%', { minRelevance: 0.6 }],
  ])('ask for no less than %s', (text, wishes) => expect(read(text)).toEqual(filters(wishes)))

  it.each(['≥10亿美元', '≥10', '≥101%', '#99', '-', '地区:…', `x${'长'.repeat(40)}`, '≥0亿'])(
    'say which part cannot be meant: %s',
    (text) => expect(read(`宣城 ${text}`)).toEqual({ bad: text.normalize('NFKC') }),
  )

  it('add to those that were after a plus, and else take their place', () => {
    const before = { ...NO_FILTERS, include: ['港口'], minInvestment: 1e8 }
    expect(read('+ 储能站 ≥1亿', before)).toEqual(
      filters({ include: ['储能站', '港口'], minInvestment: 1e8 }),
    )
    expect(read('储能站', before)).toEqual(filters({ include: ['储能站'] }))
  })

  it('are the same in any order, and once', () => {
    expect(read('港口 储能站 港口 #12 #3')).toEqual(read('#3 储能站 #12 港口'))
  })

  it('are fifty at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `词${index}`).join(' ')
    expect(read(many(50))).toHaveProperty('filters')
    expect(read(many(51))).toEqual({ bad: '' })
  })

  it('survive anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(text)))
  })
})
