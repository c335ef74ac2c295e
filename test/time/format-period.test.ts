import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDeadline, formatPeriod } from '../../src/time/format-period.ts'

describe('formatPeriod', () => {
  it.each([
    ['2022', '2022年', '2022'],
    ['2022-H1', '2022年上半年', 'H1 2022'],
    ['2022-Q3', '2022年三季度', 'Q3 2022'],
    ['2022-03', '2022年3月', 'Mar 2022'],
    ['2022-05-25', '2022年5月25日', '25 May 2022'],
    ['2022-01/2022-10', '2022年1—10月', 'Jan–Oct 2022'],
    ['2019-09/2021-08', '2019年9月—2021年8月', 'Sep 2019 – Aug 2021'],
    ['2015/2018', '2015—2018年', '2015–2018'],
    ['2022-09-14/2022-12-22', '2022年9月14日—12月22日', '14 Sep – 22 Dec 2022'],
  ])('%s reads %s and %s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh)
    expect(formatPeriod(period, 'en')).toBe(en)
  })

  it('leaves the year out where the reader knows it', () => {
    expect(formatPeriod('2022-01/2022-10', 'zh', 2022)).toBe('1—10月')
    expect(formatPeriod('2022-05-25', 'en', 2022)).toBe('25 May')
    expect(formatPeriod('2022', 'zh', 2022)).toBe('2022年')
    expect(formatPeriod('2021-12/2022-02', 'en', 2022)).toBe('Dec 2021 – Feb 2022')
  })

  it('returns what it does not know as it is', () => {
    for (const odd of ['', 'soon', '2022-13', '2022-00-10', '2022/x', '2022/2023/2024', '2022-Q5']) {
      expect(formatPeriod(odd, 'zh')).toBe(odd)
      expect(formatDeadline(odd.replace('/2024', '/y'), 'en')).toBe(odd.replace('/2024', '/y'))
    }
    fc.assert(fc.property(fc.string(), (text) => typeof formatPeriod(text, 'en') === 'string'))
  })
})

describe('formatDeadline', () => {
  it.each([
    ['2022-06-30', '2022年6月30日前', 'by 30 Jun 2022'],
    ['2022-06', '2022年6月底前', 'by end of Jun 2022'],
    ['2022-H1', '2022年上半年内', 'by end of H1 2022'],
    ['2022', '2022年内', 'by end of 2022'],
    ['2022-09/2022-12', '2022年12月底前', 'by end of Dec 2022'],
  ])('%s reads %s and %s', (period, zh, en) => {
    expect(formatDeadline(period, 'zh')).toBe(zh)
    expect(formatDeadline(period, 'en')).toBe(en)
  })

  it('leaves the year out where the reader knows it', () => {
    expect(formatDeadline('2022-06-30', 'zh', 2022)).toBe('6月30日前')
    expect(formatDeadline('2022-Q2', 'en', 2022)).toBe('by end of Q2')
  })
})
