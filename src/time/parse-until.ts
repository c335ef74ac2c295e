import { DateTime } from 'luxon'
import type { Day } from './day.ts'

const LONGEST_DAYS = 366

/**
 * The day on which something goes on again, as people write it: 7天, 2周, 1个月, 7 days, 2026-12-10, 12月10日, 12-10.
 * A day without a year is the next such one. Null for anything else, for days that are not after `today`, and for more
 * than a year.
 */
export function parseUntil(text: string, today: Day): Day | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:到|至|until|till|for)\s*/, '')
  const start = DateTime.fromISO(today, { zone: 'utc' })
  const until = lengthFrom(plain, start) ?? dayIn(plain, start)
  if (!until?.isValid) return null
  const days = until.diff(start, 'days').days
  return days > 0 && days <= LONGEST_DAYS ? until.toFormat('yyyy-MM-dd') : null
}

function lengthFrom(text: string, start: DateTime): DateTime | null {
  const [, number, unit = ''] =
    /^(\d{1,3}) ?(天|日|d|days?|周|週|个?星期|個?星期|w|weeks?|个?月|個?月|months?)$/.exec(text) ?? []
  if (number === undefined) return null
  const many = Number(number)
  if (/月|month/.test(unit)) return start.plus({ months: many })
  return start.plus(/天|日|d/.test(unit) ? { days: many } : { weeks: many })
}

function dayIn(text: string, start: DateTime): DateTime | null {
  const [, year, month, day] =
    /^(?:(\d{4}) ?[-/.年] ?)?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号號]?$/.exec(text) ?? []
  if (month === undefined) return null
  const date = (ofYear: number) =>
    DateTime.fromObject({ year: ofYear, month: Number(month), day: Number(day) }, { zone: 'utc' })
  if (year !== undefined) return date(Number(year))
  const next = date(start.year)
  return next > start ? next : date(start.year + 1)
}
