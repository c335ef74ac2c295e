import type { Period } from '../../domain/brief.ts'

/** The forms of `Period`, built from checked parts; null when a part is no date. */

export function yearPeriod(year: number): Period {
  return String(year)
}

export function monthPeriod(year: number, month: number): Period | null {
  return month >= 1 && month <= 12 ? `${year}-${two(month)}` : null
}

export function dayPeriod(year: number, month: number, day: number): Period | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : null
}

/** From one month to another of the same year: 2022-01/2022-10. */
export function monthsPeriod(year: number, from: number, to: number): Period | null {
  if (from === to) return monthPeriod(year, to)
  const first = monthPeriod(year, from)
  const last = monthPeriod(year, to)
  return first && last && from < to ? `${first}/${last}` : null
}

/** So many months up to one: whole quarters, halves and years by their names, others from the first to the last. */
export function monthsEndingIn(year: number, last: number, months: number): Period {
  if (months === 3 && last % 3 === 0) return `${year}-Q${last / 3}`
  if (months === 6 && last % 6 === 0) return halfPeriod(year, last === 6 ? 1 : 2)
  if (months === 12 && last === 12) return yearPeriod(year)
  const first = last - months + 1
  return `${first < 1 ? year - 1 : year}-${two(first < 1 ? first + 12 : first)}/${year}-${two(last)}`
}

export function quarterPeriod(year: number, quarter: number): Period | null {
  return quarter >= 1 && quarter <= 4 ? `${year}-Q${quarter}` : null
}

export function halfPeriod(year: number, half: 1 | 2): Period {
  return `${year}-H${half}`
}

/** The same stretch of time so many years later (or earlier). */
export function shiftYears(period: Period, years: number): Period {
  return period.replace(/\b\d{4}(?=$|[-/])/g, (year) => String(Number(year) + years))
}

/** The stretch that a reference to another year means: 去年同期, 2019年同期 of one that is told of. */
export function sameIn(now: Period, year: number | undefined): Period {
  return shiftYears(now, (year ?? yearOf(now) - 1) - yearOf(now))
}

/** The day before a date; month and year ends included. */
export function dayBefore(year: number, month: number, day: number): Period {
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10)
}

/**
 * From a time until now, told in months where a month is known: 2019-09 → 2019-09/2021-08, 2019 → 2019/2021. This
 * year, half or quarter so far is that itself, and what is still to come stays as it is.
 */
export function upToNow(from: Period, year: number, month: number | null): Period {
  if (yearOf(from) > year || (month !== null && firstMonthOf(from) > `${year}-${two(month)}`)) return from
  if (from.length === 4 || month === null)
    return yearOf(from) === year ? yearPeriod(year) : `${yearOf(from)}/${year}`
  if (from === quarterPeriod(year, Math.ceil(month / 3)) || from === halfPeriod(year, month > 6 ? 2 : 1))
    return from
  const [first, now] = [firstMonthOf(from), `${year}-${two(month)}`]
  return first === now ? now : `${first}/${now}`
}

/** 四季度以来 is from October on. */
function firstMonthOf(period: Period): string {
  const [part, which] = [period[5], Number(period[6])]
  if (part !== 'Q' && part !== 'H') return period.slice(0, 7)
  return `${yearOf(period)}-${two((which - 1) * (part === 'Q' ? 3 : 6) + 1)}`
}

/** The month that a day is the last of; any other time as it is. */
export function monthClosedBy(period: Period): Period {
  if (!LAST_DAYS.test(period)) return period
  const [year, month, day] = period.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day ? period.slice(0, 7) : period
}

const LAST_DAYS = /^\d{4}-\d\d-(?:2[89]|3[01])$/

/** 1—5月…，环比增长2%: no stretch from January is held against the month before, but its last month. */
export function lastMonthOf(period: Period | null): Period | null {
  return period?.startsWith('-01/', 4) ? period.slice(8) : period
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4))
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
