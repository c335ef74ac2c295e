import { expect, it } from 'vitest'
import { parseDay } from '../../src/time/parse-day.ts'

/** Eight in the morning of 23 November in Shanghai, still the 22nd in New York. */
const now = new Date('2026-11-23T00:00:00Z')
const inShanghai = (text: string) => parseDay(text, { timezone: 'Asia/Shanghai', now })

it.each([
  ['2026-11-20', '2026-11-20'],
  ['２０２６－１１－２０', '2026-11-20'],
  ['2026/11/20', '2026-11-20'],
  ['2026年11月20日', '2026-11-20'],
  ['11月20日', '2026-11-20'],
  ['12月1日', '2025-12-01'],
  ['Nov 20', '2026-11-20'],
  ['20 Nov 2026', '2026-11-20'],
  ['今天', '2026-11-23'],
  ['昨天', '2026-11-22'],
  ['前天', '2026-11-21'],
  ['大前天', '2026-11-20'],
  ['3天前', '2026-11-20'],
  ['Yesterday', '2026-11-22'],
  ['today', '2026-11-23'],
])('%s is %s', (text, day) => {
  expect(inShanghai(text)).toBe(day)
})

it.each(['', 'week', '2026-02-30', '项目', '08:00', '99', '<b>', '明天'])('“%s” is no day', (text) => {
  expect(inShanghai(text)).toBeNull()
})

it('means the day of the reader’s own zone', () => {
  expect(parseDay('yesterday', { timezone: 'America/New_York', now })).toBe('2026-11-21')
})
