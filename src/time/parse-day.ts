import { addDays, type Day, dayInZone, isDay } from './day.ts'
import { parseDate } from './parse-date.ts'

/**
 * The day that somebody names: 2026-11-20, 2026年11月20日, 11月20日, 11-20, Nov 20, 昨天, yesterday, 大前天, 3天前. A day
 * without a year is the latest such day. Null for what names no day.
 */
export function parseDay(text: string, { timezone, now }: { timezone: string; now: Date }): Day | null {
  const plain = text.normalize('NFKC').trim()
  if (isDay(plain)) return plain
  if (/^大前[天日]$/.test(plain)) return addDays(dayInZone(now, timezone), -3)
  // A time of day would be asked for in vain.
  if (/\d:\d|前日?\S+点/.test(plain)) return null
  const instant = parseDate(plain, timezone, now)
  return instant === null ? null : dayInZone(new Date(instant), timezone)
}
