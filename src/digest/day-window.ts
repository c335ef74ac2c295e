import { addDays, type Day, instantAt } from '../time/day.ts'

/**
 * What a briefing of `date` covers: [from, to), from the hour of the digest on the day before until the end of
 * the date or `now`, whichever comes first. So what arrives after a morning's digest is in /today and again in
 * the next morning's digest, and between two digests nothing is left out. Empty for a date still to come.
 *
 * @param input.time HH:MM in `timezone` (an IANA name), the hour of the digest.
 */
export function dayWindow(input: {
  readonly date: Day
  readonly time: string
  readonly timezone: string
  readonly now: Date
}): { from: Date; to: Date } {
  const { date, time, timezone, now } = input
  const from = instantAt(addDays(date, -1), time, timezone)
  const end = instantAt(addDays(date, 1), '00:00', timezone)
  const to = Math.max(from.getTime(), Math.min(end.getTime(), now.getTime()))
  return { from, to: new Date(to) }
}
