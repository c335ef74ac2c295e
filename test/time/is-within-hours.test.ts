import { expect, it } from 'vitest'
import { isWithinHours } from '../../src/time/is-within-hours.ts'

const night = { from: '22:00', to: '07:00' }
const noon = { from: '12:00', to: '13:30' }

it.each([
  [night, '2026-11-20T21:59:59+08:00', false],
  [night, '2026-11-20T22:00:00+08:00', true],
  [night, '2026-11-21T00:00:00+08:00', true],
  [night, '2026-11-21T06:59:59+08:00', true],
  [night, '2026-11-21T07:00:00+08:00', false],
  [noon, '2026-11-20T11:59:00+08:00', false],
  [noon, '2026-11-20T12:00:00+08:00', true],
  [noon, '2026-11-20T13:30:00+08:00', false],
])('%o at %s: %s', (hours, instant, expected) => {
  expect(isWithinHours(hours, 'Asia/Shanghai', new Date(instant))).toBe(expected)
})

it('goes by the clock on the wall when it is changed in the night', () => {
  // London leaves summer time at 02:00 on 25 October 2026: 06:30 UTC is 06:30 then, and was 07:30 the day before.
  expect(isWithinHours(night, 'Europe/London', new Date('2026-10-24T06:30:00Z'))).toBe(false)
  expect(isWithinHours(night, 'Europe/London', new Date('2026-10-25T06:30:00Z'))).toBe(true)
})
