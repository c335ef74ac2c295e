import { describe, expect, it } from 'vitest'
import { chinesePeriods } from '../../src/brief/period/chinese-periods.ts'

const anchor = { year: 2025, month: 2, day: 4, reportYear: 2025 }
const periods = (text: string) => chinesePeriods(text, anchor).map(({ period }) => period)

describe('fiscal years and quarters seen from now', () => {
  it.each([
    ['2024/25年度开支120亿元', ['2024/2025']],
    ['2022至23财政年度', ['2022/2023']],
    ['2022/24年度', []],
    ['本财政年度首三季', ['2024-04/2024-12']],
    ['下一财政年度', ['2025/2026']],
    ['2024/25年度前36个月', [null]],
    ['线上季票销售额', []],
    ['以上季节性投资', []],
    ['上财政年度首季', ['2023-Q2']],
    ['上季成交30宗', ['2024-Q4']],
    ['今季成交30宗', ['2025-Q1']],
    ['今明两年', ['2025/2026']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected)
  })
})
