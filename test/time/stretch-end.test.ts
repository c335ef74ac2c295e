import { expect, test } from 'vitest'
import { stretchEnd } from '../../src/time/stretch-end.ts'

test.each([
  ['至16日）', { year: 2025, month: 3, day: 16 }],
  ['—4月2日\n', { year: 2025, month: 4, day: 2 }],
  ['~2025年4月2日', { year: 2025, month: 4, day: 2 }],
  ['至16日召开会议', null],
  ['召开会议', null],
])('the end of a stretch that begins in March 2025 and goes on %j', (behind, end) => {
  expect(stretchEnd(behind, { year: 2025, month: 3 })).toEqual(end)
})

test('a stretch over New Year ends in the next year', () => {
  expect(stretchEnd('至1月5日】', { year: 2024, month: 12 })).toEqual({ year: 2025, month: 1, day: 5 })
})
