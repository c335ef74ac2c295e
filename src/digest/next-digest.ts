import { addDays, dayInZone, instantAt } from '../time/day.ts'

interface Hour {
  /** HH:MM in `timezone`. */
  readonly time: string
  readonly timezone: string
}

/** The next instant after `now` at which a digest of this hour is due. */
export function nextDigestAt({ time, timezone }: Hour, now: Date): Date {
  const today = dayInZone(now, timezone)
  const at = instantAt(today, time, timezone)
  return at > now ? at : instantAt(addDays(today, 1), time, timezone)
}

/**
 * The digest that is due now for a subscription that was to get one at `dueAt`: after a pause of days
 * one digest of the latest day, reaching back over those that were missed, at most a week.
 */
export function dueDigest(hour: Hour, dueAt: Date, now: Date): { date: string; since: Date } {
  const today = dayInZone(now, hour.timezone)
  const date = instantAt(today, hour.time, hour.timezone) <= now ? today : addDays(today, -1)
  const missed = instantAt(addDays(dayInZone(dueAt, hour.timezone), -1), hour.time, hour.timezone)
  const earliest = instantAt(addDays(date, -7), hour.time, hour.timezone)
  return { date, since: new Date(Math.max(missed.getTime(), earliest.getTime())) }
}
