import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/** A year before this one, or a day of this year that has come. */
export function isOver({ period, kind }: PeriodSpan, anchor: Anchor | null, told: string): boolean {
  const last = period?.split('/').at(-1)
  if (!last || !anchor) return false
  if (Number(last.slice(0, 4)) < anchor.year) return true
  // 1月20日前 without a year may be the next one's
  const dated = kind === 'day' || (kind === 'deadline' && /\d{3}年|\d{4}/.test(told))
  if (!dated || anchor.month === null || anchor.day === null) return false
  const today = [anchor.year, anchor.month, anchor.day].map((part) => String(part).padStart(2, '0')).join('-')
  return last.length === 10 && last <= today
}

/** Told without a year, and a month of this year that is over: 到9月底还有19个没有开工. */
export function isGone({ period }: PeriodSpan, anchor: Anchor | null): boolean {
  const last = period?.split('/').at(-1)
  if (!last || !anchor) return false
  const year = Number(last.slice(0, 4))
  if (year !== anchor.year || anchor.month === null) return year < anchor.year
  return (endMonthOf(last) ?? 12) < anchor.month
}

/** The month that a period ends with, 1 to 12; null for a year. */
export function endMonthOf(period: Period): number | null {
  const part = /^\d{4}-(?:(?<month>\d\d)|Q(?<quarter>\d)|H(?<half>\d))/.exec(period)?.groups
  if (part?.['month']) return Number(part['month'])
  if (part?.['quarter']) return Number(part['quarter']) * 3
  return part?.['half'] ? Number(part['half']) * 6 : null
}
