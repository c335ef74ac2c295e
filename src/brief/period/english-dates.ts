import type { Period } from '../../domain/brief.ts'
import { matchAt } from '../matches.ts'
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  monthsEndingIn,
  monthsPeriod,
  quarterPeriod,
} from './calendar.ts'
import { MONTH, monthOf } from './english-months.ts'
import type { PeriodKind } from './period-span.ts'

const RANGE = new RegExp(
  `(?:[Ff]rom )?${MONTH}(?: to |-|–| through )${MONTH}( quarter)?|(?<![Bb]etween )${MONTH} and ${MONTH}|[Bb]etween ${MONTH} and ${MONTH}`,
  'y',
)
/** the nine months to 30 September, the quarter ended June 30 */
const MONTHS_UNTIL = new RegExp(
  `(?:the )?(?:(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months|quarter|half|half-year|year) (?:to|ended|ending)(?: on)?(?: the end of)? (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?`,
  'y',
)
const FIRST_MONTHS = /(?:the )?first (two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months/iy
const FIRST_QUARTERS = /(?:the )?first (two|three) quarters/iy
const QUARTER =
  /(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|final|last)[ -]quarter(?!s)|Q([1-4])(?!\d)|([1-4])Q/iy
const HALF = /(?:the )?(first|second)[ -]half(?! of the (?:plant|project|work))|H([12])\b|([12])H\b/iy
const DAY_MONTH = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\b`, 'y')
const MONTH_DAY = new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d-])`, 'y')
const BARE_MONTH = new RegExp(`${MONTH}(?![a-z])`, 'y')

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  final: 4,
  last: 4,
}

/** The period that a part of a year is in a given year; null when it is no date. */
export type Builder = (year: number) => Period | null

/** A part of a year as read, still without its year. */
interface Sub {
  readonly end: number
  readonly kind: PeriodKind
  readonly build: Builder
}

/** The months, quarter, half, day or month that starts at `at`. */
export function readSub(text: string, at: number): Sub | null {
  const range = matchAt(RANGE, text, at)
  if (range) {
    const [from, to] = [monthOf(range[1] ?? range[4] ?? range[6]), monthOf(range[2] ?? range[5] ?? range[7])]
    return span(at, range, (y) =>
      range[3] && to % 3 === 0 && to - from === 2
        ? quarterPeriod(y, to / 3)
        : from === 1 && /[-–]/.test(range[0])
          ? firstMonths(y, to)
          : monthsPeriod(y, from, to),
    )
  }
  const until = matchAt(MONTHS_UNTIL, text, at)
  if (until) return span(at, until, (y) => monthsUntil(y, until[1] ?? until[0], monthOf(until[2])))
  const months = matchAt(FIRST_MONTHS, text, at)
  if (months) return span(at, months, (y) => firstMonths(y, numberOf(months[1])))
  const quarters = matchAt(FIRST_QUARTERS, text, at)
  if (quarters) return span(at, quarters, (y) => monthsPeriod(y, 1, 3 * numberOf(quarters[1])))
  const quarter = matchAt(QUARTER, text, at)
  if (quarter)
    return span(at, quarter, (y) => quarterPeriod(y, ordinalOf(quarter[1] ?? quarter[2] ?? quarter[3])))
  const half = matchAt(HALF, text, at)
  if (half)
    return span(at, half, (y) => halfPeriod(y, ordinalOf(half[1] ?? half[2] ?? half[3]) === 2 ? 2 : 1))
  const day = matchAt(DAY_MONTH, text, at)
  if (day) return { ...span(at, day, (y) => dayPeriod(y, monthOf(day[2]), Number(day[1]))), kind: 'day' }
  const date = matchAt(MONTH_DAY, text, at)
  if (date) return { ...span(at, date, (y) => dayPeriod(y, monthOf(date[1]), Number(date[2]))), kind: 'day' }
  const month = matchAt(BARE_MONTH, text, at)
  if (
    !month ||
    (month[0].startsWith('May') &&
      !/(?:in|by|of|end of|since|until) $/i.test(text.slice(Math.max(0, at - 8), at)))
  )
    return null
  if (
    month[0].length < 3 ||
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.)$/.test(
      month[0],
    )
  )
    return null
  return span(at, month, (y) => monthPeriod(y, monthOf(month[1])))
}

function monthsUntil(year: number, stretch: string, last: number): Period {
  const months = /quarter/.test(stretch)
    ? 3
    : /half/.test(stretch)
      ? 6
      : /year/.test(stretch)
        ? 12
        : numberOf(stretch)
  return monthsEndingIn(year, last, months)
}

/** The first three and six months are a quarter and a half-year. */
function firstMonths(year: number, months: number): Period | null {
  if (months === 3) return quarterPeriod(year, 1)
  return months === 6 ? halfPeriod(year, 1) : monthsPeriod(year, 1, months)
}

function span(at: number, found: RegExpExecArray, build: Builder): Sub {
  return { end: at + found[0].length, build, kind: 'span' }
}

function numberOf(word: string | undefined): number {
  const index = NUMBERS.indexOf((word ?? '').toLowerCase())
  return index < 0 ? Number(word) : index + 1
}

function ordinalOf(word: string | undefined): number {
  return ORDINALS[(word ?? '').toLowerCase()] ?? Number(word)
}
