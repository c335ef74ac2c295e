import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import { dayBefore, monthPeriod, quarterPeriod, yearPeriod } from './calendar.ts'
import type { PeriodKind } from './period-span.ts'

/** by year-end, at the end of the year */
const YEAR_END = /(?:(by|before|at) )?(?:(?:the )?year(?:[- ]end| is out)|(?:the )?end of the year)(?!s)/iy
const OTHER_MONTH = /(this|last|next|current|ongoing) (month|quarter)/iy
const WEEKDAY = /on (Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/y
/** on Monday: when it was said, not when it happens. */
const SAID = /(?:said|says|told|announced|reported|reporters|added|statement|data)(?: [a-z]+){0,3} $/
/** will decide on Thursday */
const AHEAD = /\b(?:will|would|due|expected|scheduled|set|must|shall) [^.;]*$/
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A time that was found, and where it ends. */
export interface Found {
  readonly end: number
  readonly period: Period | null
  readonly kind: PeriodKind
  readonly year?: number
}

/** by year-end, at the end of the year. */
export function readYearEnd(text: string, at: number, anchor: Anchor | null): Found | null {
  const found = matchAt(YEAR_END, text, at)
  return found && endOfYear(found, at, anchor)
}

/** last month, on Friday: read against the day of the article alone. */
export function readRelative(text: string, at: number, anchor: Anchor | null): Found | null {
  const other = matchAt(OTHER_MONTH, text, at)
  if (other) return { end: at + other[0].length, period: otherPeriod(other, anchor), kind: 'span' }
  const weekday = matchAt(WEEKDAY, text, at)
  const before = text.slice(Math.max(0, at - 60), at)
  if (!weekday || SAID.test(before)) return null
  const isAhead = AHEAD.test(before)
  return { end: at + weekday[0].length, period: dayOf(weekday[1] as string, isAhead, anchor), kind: 'day' }
}

/** Told in the first weeks of a year, the end of the year is that of the last one, unless it is still to come. */
function endOfYear([words, lead]: RegExpExecArray, at: number, anchor: Anchor | null): Found {
  const ahead = /by|before/i.test(lead ?? '')
  const past = !ahead && (anchor?.month ?? 12) <= 2
  const period = anchor && yearPeriod(past ? anchor.year - 1 : ahead ? anchor.year : anchor.reportYear)
  return { end: at + words.length, period, kind: ahead ? 'deadline' : 'as_of' }
}

function otherPeriod([, word = '', unit]: RegExpExecArray, anchor: Anchor | null): Period | null {
  if (!anchor?.month) return null
  const months = unit === 'quarter' ? 3 : 1
  const step = /last/i.test(word) ? -months : /next/i.test(word) ? months : 0
  const index = anchor.year * 12 + anchor.month - 1 + step
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return months === 3 ? quarterPeriod(year, Math.ceil(month / 3)) : monthPeriod(year, month)
}

/** The last such day of the week before the article, or its own; the next one of what is still to be. */
function dayOf(name: string, isAhead: boolean, anchor: Anchor | null): Period | null {
  if (!anchor?.month || !anchor.day) return null
  const today = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day)).getUTCDay()
  const back = (today - WEEKDAYS.indexOf(name) + 7) % 7
  return dayBefore(anchor.year, anchor.month, anchor.day - back + (isAhead && back > 0 ? 8 : 1))
}
