import { expect, it } from 'vitest'
import { parseUntil } from '../../src/time/parse-until.ts'
import { parseWeekdays } from '../../src/time/parse-weekdays.ts'
import { zoneAt } from '../../src/time/zone-at.ts'

it.each([
  ['7天', '2026-12-06'],
  ['７ 天', '2026-12-06'],
  ['2周', '2026-12-13'],
  ['1个月', '2026-12-29'],
  ['3 days', '2026-12-02'],
  ['1 week', '2026-12-06'],
  ['2026-12-10', '2026-12-10'],
  ['到12月10日', '2026-12-10'],
  ['until 12-10', '2026-12-10'],
  // That day of this year is past.
  ['1月5日', '2027-01-05'],
  ['2026-11-29', null],
  ['2026-11-28', null],
  ['2026-02-30', null],
  ['2-30', null],
  ['0天', null],
  ['400天', null],
  ['2028-01-01', null],
  ['soon', null],
  ['', null],
])('reads until when a pause lasts: %s', (text, day) => expect(parseUntil(text, '2026-11-29')).toBe(day))

it.each([
  ['每天', [1, 2, 3, 4, 5, 6, 7]],
  ['工作日', [1, 2, 3, 4, 5]],
  ['周末', [6, 7]],
  ['周一、周三和周五', [1, 3, 5]],
  ['一三五', [1, 3, 5]],
  ['星期一至星期六', [1, 2, 3, 4, 5, 6]],
  ['周天', [7]],
  ['1-5,7', [1, 2, 3, 4, 5, 7]],
  ['Mon Wed Friday', [1, 3, 5]],
  ['mon-fri', [1, 2, 3, 4, 5]],
  ['5-1', null],
  ['8', null],
  ['moon', null],
  ['', null],
])('reads weekdays: %s', (text, weekdays) => expect(parseWeekdays(text)).toEqual(weekdays))

it.each([
  [{ latitude: 30.95, longitude: 118.75 }, 'Asia/Shanghai'],
  [{ latitude: 51.5, longitude: -0.12 }, 'Europe/London'],
  [{ latitude: -33.87, longitude: 151.2 }, 'Australia/Sydney'],
  [{ latitude: 91, longitude: 0 }, null],
  [{ latitude: Number.NaN, longitude: 0 }, null],
])('knows the zone of a place: %j', (place, zone) => expect(zoneAt(place)).toBe(zone))
