import { DateTime, IANAZone } from 'luxon'

/** A calendar day, YYYY-MM-DD. */
export type Day = string

const DAY_MS = 86_400_000

/** True for a name the IANA zone database knows; offsets such as `+08:00` are not names. */
export function isTimezone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name)
}

/** The calendar day of an instant as people in `timezone` see it. */
export function dayInZone(instant: Date, timezone: string): Day {
  const offsetMs = IANAZone.create(timezone).offset(instant.getTime()) * 60_000
  return dayOf(instant.getTime() + offsetMs)
}

/** HH:MM of an instant as clocks in `timezone` show it. */
export function timeInZone(instant: Date, timezone: string): string {
  return DateTime.fromJSDate(instant, { zone: timezone }).toFormat('HH:mm')
}

/**
 * The instant of a wall-clock time on a day in a zone. A time that daylight saving skips becomes
 * the first one after the gap, so that a digest set for it is still sent.
 */
export function instantAt(day: Day, time: string, timezone: string): Date {
  const key = `${day}T${time} ${timezone}`
  const known = latest.get(key)
  if (known !== undefined) return new Date(known)
  if (latest.size >= KEPT) latest.clear()
  const instant = DateTime.fromISO(`${day}T${time}`, { zone: timezone }).toJSDate()
  latest.set(key, instant.getTime())
  return instant
}

/** Thousands of readers have the same hours. */
const KEPT = 2_000
const latest = new Map<string, number>()

/** The day `days` after (or before, when negative) another. */
export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS)
}

/** The ISO weekday of a day: 1 (Monday) to 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The day of an instant in UTC. */
function dayOf(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10)
}

/** The first of the seven days that end with this one. */
export function weekStart(day: Day): Day {
  return addDays(day, -6)
}

/** True for an existing calendar day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid
}

/** HH:MM of a time as people type it (8:00, 08：00, 8点, 8点30, 8.30, 8am, 9:30 PM), or null. */
export function parseTimeOfDay(text: string): string | null {
  const match = /^\s*(\d{1,2})(?:\s*(?:[:：.点時时h]\s*(\d{1,2}|半)?\s*分?))?\s*(am|pm)?\s*$/i.exec(
    text.normalize('NFKC'),
  )
  if (!match) return null
  const half = match[3]?.toLowerCase()
  const written = Number(match[1])
  const minute = match[2] === '半' ? 30 : Number(match[2] ?? 0)
  if (minute > 59 || written > 23 || (half && (written < 1 || written > 12))) return null
  const hour = half ? (written % 12) + (half === 'pm' ? 12 : 0) : written
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
