import { expect, it } from 'vitest'
import { formatDay, formatMoment } from '../../src/time/format-day.ts'

it('writes a day with its weekday', () => {
  expect(formatDay('2026-11-23', 'zh')).toBe('2026年11月23日 星期一')
  expect(formatDay('2026-11-23', 'en')).toBe('Monday, 23 November 2026')
})

it('writes an instant as the clocks of a zone show it', () => {
  expect(formatMoment('2026-11-22T23:30:00Z', 'Asia/Shanghai', 'zh')).toBe('2026年11月23日 07:30')
  expect(formatMoment('2026-11-22T16:05:00Z', 'Asia/Shanghai', 'en')).toBe('23 Nov 2026, 00:05')
})
