import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatQuantity, type Quantity } from '../../src/digest/normal-form.ts'
import type { Bound } from '../../src/domain/brief.ts'

function quantity(text: string, value: number, unit: string, bound: Bound = 'exact'): Quantity {
  return { text, value, unit, bound }
}

describe('formatQuantity in English', () => {
  it.each([
    ['174.3亿元', 17_430_000_000, 'CNY', 'CNY 17.43 bn'],
    ['43亿元', 4_300_000_000, 'CNY', 'CNY 4.3 bn'],
    ['300万元', 3_000_000, 'CNY', 'CNY 3 m'],
    ['8500元', 8500, 'CNY', 'CNY 8,500'],
    ['1.2万亿元', 1.2e12, 'CNY', 'CNY 1.2 tn'],
    ['$480 million', 480_000_000, 'USD', 'USD 480 m'],
    ['999999.99万元', 9_999_999_900, 'CNY', 'CNY 10 bn'],
    ['1200亩', 800_000.04, 'm2', '1,200 mu (80 ha)'],
    ['620畝', 413_333.354, 'm2', '620 mu (41.3 ha)'],
    ['100 acres', 404_685.6, 'm2', '100 acres (40.5 ha)'],
    ['35公顷', 350_000, 'm2', '35 ha'],
    ['12.6平方公里', 12_600_000, 'm2', '12.6 km²'],
    ['4.8万平方米', 48_000, 'm2', '48,000 m²'],
    ['236.8公里', 236_800, 'm', '236.8 km'],
    ['850米', 850, 'm', '850 m'],
    ['1800万米', 18_000_000, 'm', '18 million m'],
    ['1500千米', 1_500_000, 'm', '1,500 km'],
    ['20万吨', 200_000, 't', '200,000 t'],
    ['50公斤', 0.05, 't', '50 kg'],
    ['1920万立方米', 19_200_000, 'm3', '19.2 million m³'],
    ['120万千瓦', 1.2e9, 'W', '1.2 GW'],
    ['600兆瓦', 6e8, 'W', '600 MW'],
    ['5GWh', 5e9, 'Wh', '5 GWh'],
    ['2.1亿千瓦时', 2.1e11, 'Wh', '210 GWh'],
    ['80%', 80, '%', '80%'],
    ['3.3个百分点', 3.3, 'pp', '3.3 pp'],
    ['2.3倍', 2.3, 'x', '2.3x'],
    ['18个月', 18, 'month', '18 months'],
    ['1年', 1, 'year', '1 year'],
    ['49个', 49, '个', '49'],
    ['1.2万户', 12_000, '户', '12,000'],
    ['500千伏', 500, '千伏', '500 kV'],
    ['1,200 jobs', 1200, 'job', '1,200 jobs'],
    ['350,000', 350_000, 'person', '350,000'],
    // names that every object has
    ['5__proto__', 5, '__proto__', '5 __proto__'],
    ['12 constructor', 12, 'constructor', '12 constructor'],
  ])('%s is %d %s: %s', (text, value, unit, expected) => {
    expect(formatQuantity(quantity(text, value, unit), 'en')).toBe(expected)
  })

  it('names the bound', () => {
    const inEnglish = (bound: Bound) => formatQuantity(quantity('12亿元', 1.2e9, 'CNY', bound), 'en')
    expect((['about', 'over', 'under', 'at_least', 'at_most'] as const).map(inEnglish)).toEqual([
      'about CNY 1.2 bn',
      'over CNY 1.2 bn',
      'under CNY 1.2 bn',
      'at least CNY 1.2 bn',
      'up to CNY 1.2 bn',
    ])
  })

  it('keeps money within 0.05 % of its value and below a thousand of its step', () => {
    const steps: Record<string, number> = { tn: 1e12, bn: 1e9, m: 1e6 }
    fc.assert(
      fc.property(fc.double({ min: 1000, max: 9e14, noNaN: true }), (value) => {
        const [, number = '', step] = formatQuantity(quantity('…', value, 'CNY'), 'en').split(' ')
        const shown = Number(number.replaceAll(',', '')) * (step ? (steps[step] ?? Number.NaN) : 1)
        expect(Math.abs(shown - value) / value).toBeLessThan(0.0005)
        if (step && step !== 'tn') expect(Number(number.replaceAll(',', ''))).toBeLessThan(1000)
      }),
    )
  })

  it('reads any value and unit without an exception and never as nothing', () => {
    const units = fc.constantFrom(
      'CNY',
      'm2',
      'm',
      'm3',
      't',
      'W',
      'Wh',
      '%',
      'pp',
      'x',
      'day',
      '个',
      'job',
      '℃',
    )
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.double(), units, (text, value, unit) => {
        expect(formatQuantity(quantity(text, value, unit), 'en')).not.toBe('')
        expect(formatQuantity(quantity(text, value, unit), 'en')).not.toMatch(/NaN|Infinity/)
      }),
    )
  })
})

describe('formatQuantity in Chinese', () => {
  it('keeps what the article has, with the bound before it', () => {
    expect(formatQuantity(quantity('174.3亿元', 17_430_000_000, 'CNY'), 'zh')).toBe('174.3亿元')
    expect(formatQuantity(quantity('600亩', 400_000.02, 'm2', 'at_least'), 'zh')).toBe('不少于600亩')
    expect(formatQuantity(quantity('12億元', 1.2e9, 'CNY', 'about'), 'zh')).toBe('约12億元')
  })

  it('does not say twice that there are more', () => {
    expect(formatQuantity(quantity('200多位', 200, '位', 'over'), 'zh')).toBe('200多位')
  })

  it('puts the money of other languages into 万 and 亿', () => {
    expect(formatQuantity(quantity('10 billion yuan', 1e10, 'CNY', 'over'), 'zh')).toBe('超100亿元')
    expect(formatQuantity(quantity('$480 million', 4.8e8, 'USD'), 'zh')).toBe('4.8亿美元')
    expect(formatQuantity(quantity('£52,000', 52_000, 'GBP'), 'zh')).toBe('5.2万英镑')
  })
})
