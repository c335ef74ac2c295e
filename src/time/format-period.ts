import type { Period } from '../domain/brief.ts'
import type { Locale } from '../domain/subscription.ts'

/**
 * A period in words: 2022年1—10月, 2022年上半年 / Jan–Oct 2022, H1 2022. A period of another form is returned
 * as it is. `now` is the year in which the words are read: in it, a day or month needs no year.
 */
export function formatPeriod(period: Period, locale: Locale, now: number | null = null): string {
  const [from, to, ...rest] = period.split('/').map(parsePoint)
  if (!from || to === null || rest.length > 0) return period
  if (to === undefined) return INSTANT[locale](from, isToldByNow(from, now))
  return RANGE[locale](from, to, isToldByNow(from, now) && isToldByNow(to, now))
}

/** Until when: 6月30日前, 2022年内 / by 30 Jun 2022, by end of 2022. `now` as for formatPeriod. */
export function formatDeadline(period: Period, locale: Locale, now: number | null = null): string {
  const last = parsePoint(period.split('/').at(-1) ?? '')
  if (!last) return period
  const words = INSTANT[locale](last, isToldByNow(last, now))
  if (locale === 'en') return `by ${last.day === null ? 'end of ' : ''}${words}`
  return words + (last.month === null ? '内' : last.day === null ? '底前' : '前')
}

/** A year; or with `part` H1 … Q4 a part of it; or a month, or a day. */
interface Point {
  readonly year: number
  readonly part: Part | null
  readonly month: number | null
  readonly day: number | null
}

const PARTS = { H1: '上半年', H2: '下半年', Q1: '一季度', Q2: '二季度', Q3: '三季度', Q4: '四季度' } as const
type Part = keyof typeof PARTS

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function parsePoint(text: string): Point | null {
  const match = /^(\d{4})(?:-(H[12]|Q[1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return null
  const [, year, part, month, day] = match
  if (month && (Number(month) < 1 || Number(month) > 12)) return null
  if (day && (Number(day) < 1 || Number(day) > 31)) return null
  return {
    year: Number(year),
    part: part ? (part as Part) : null,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  }
}

/** A bare year is all there is to say; anything smaller may go without it in its own year. */
function isToldByNow(point: Point, now: number | null): boolean {
  return point.year === now && (point.part !== null || point.month !== null)
}

const INSTANT: Record<Locale, (point: Point, bare: boolean) => string> = {
  zh: (point, bare) =>
    (bare ? '' : `${point.year}年`) +
    (point.part ? PARTS[point.part] : '') +
    (point.month ? `${point.month}月` : '') +
    (point.day ? `${point.day}日` : ''),
  en: (point, bare) =>
    [point.day, point.part, point.month && MONTHS[point.month - 1], bare ? null : point.year]
      .filter(Boolean)
      .join(' '),
}

const RANGE: Record<Locale, (from: Point, to: Point, bare: boolean) => string> = {
  zh: (from, to, bare) => {
    const year = bare ? '' : `${from.year}年`
    if (isYear(from) && isYear(to)) return `${from.year}—${to.year}年`
    if (from.year !== to.year) return `${INSTANT.zh(from, false)}—${INSTANT.zh(to, false)}`
    if (isMonth(from) && isMonth(to)) return `${year}${from.month}—${to.month}月`
    return `${INSTANT.zh(from, bare)}—${INSTANT.zh(to, true)}`
  },
  en: (from, to, bare) => {
    if (isYear(from) && isYear(to)) return `${from.year}–${to.year}`
    if (from.year !== to.year) return `${INSTANT.en(from, false)} – ${INSTANT.en(to, false)}`
    const dash = isMonth(from) && isMonth(to) ? '–' : ' – '
    return `${INSTANT.en(from, true)}${dash}${INSTANT.en(to, bare)}`
  },
}

function isYear(point: Point): boolean {
  return point.part === null && point.month === null
}

function isMonth(point: Point): boolean {
  return point.month !== null && point.day === null
}
