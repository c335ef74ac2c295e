import type { Occasion } from '../domain/digest.ts'
import { EVERY_DAY } from '../domain/subscription.ts'
import { addDays, type Day, dayInZone, instantAt, weekdayOf } from '../time/day.ts'

interface Hour {
  /** HH:MM in `timezone`. */
  readonly time: string
  readonly timezone: string
  /** ISO weekdays; every day when none are given. */
  readonly weekdays?: readonly number[]
  /** None is due before this day. */
  readonly resumeOn?: Day | null
}

/** The next instant after `now` at which a digest of this hour is due. */
export function nextDigestAt(hour: Hour, now: Date): Date {
  const { time, timezone, resumeOn = null } = hour
  const today = dayInZone(now, timezone)
  const first = chosenDay(resumeOn !== null && resumeOn > today ? resumeOn : today, 1, hour)
  const at = instantAt(first, time, timezone)
  return at > now ? at : instantAt(chosenDay(addDays(first, 1), 1, hour), time, timezone)
}

/** This day if a digest comes on its weekday, or the nearest one before or after it on whose weekday one does. */
function chosenDay(day: Day, step: 1 | -1, { weekdays = EVERY_DAY }: Hour): Day {
  for (let passed = 0; passed < 7; passed++) {
    const one = addDays(day, passed * step)
    if (weekdays.includes(weekdayOf(one))) return one
  }
  return day
}

/** Later than this a digest is not sent any more; its news come with the next one. */
const LATEST_MS = 6 * 60 * 60_000
/** So much a digest may be late without a word: others are before it, or the program was being started. */
const UNSAID_MS = 15 * 60_000
const LONGEST_REACH_DAYS = 7

export interface DueDigest {
  /** The latest of its days whose hour has come. */
  readonly date: Day
  /** Where its news begin: earlier than usual after days that were missed, a week at most. */
  readonly since: Date
  /** Not sent; the next digest begins at `since`. */
  readonly isTooLate: boolean
  /** What the reader is to be told about it. */
  readonly occasion: Occasion
}

/**
 * The digest that is due now for a subscription that was to get one at `dueAt`, and whose news begin at `newsFrom` if
 * that is earlier than usual. After days of absence it is one, of the latest day, over all that was missed.
 */
export function dueDigest(
  hour: Hour,
  { dueAt, newsFrom, now }: { dueAt: Date; newsFrom: Date | null; now: Date },
): DueDigest {
  const { time, timezone } = hour
  const today = dayInZone(now, timezone)
  const latest = instantAt(today, time, timezone) <= now ? today : addDays(today, -1)
  const date = chosenDay(latest, -1, hour)
  // News begin with the digest before.
  const startOf = (day: Day) => instantAt(chosenDay(addDays(day, -1), -1, hour), time, timezone)
  const usual = startOf(date)
  const missed = Math.min(
    startOf(dayInZone(dueAt, timezone)).getTime(),
    newsFrom?.getTime() ?? Number.POSITIVE_INFINITY,
  )
  const earliest = instantAt(addDays(date, -LONGEST_REACH_DAYS), time, timezone).getTime()
  const since = Math.max(Math.min(missed, usual.getTime()), earliest)
  const lateMs = now.getTime() - instantAt(date, time, timezone).getTime()
  const sinceDay = dayInZone(new Date(since), timezone)
  return {
    date,
    since: new Date(since),
    isTooLate: lateMs >= LATEST_MS,
    occasion: {
      dueTime: lateMs > UNSAID_MS ? time : null,
      sinceDay: sinceDay < dayInZone(usual, timezone) ? sinceDay : null,
    },
  }
}

/** What the next digest of this hour would hold as of now: its day, and where its news begin. */
export function comingDigest(hour: Hour, now: Date): { date: Day; since: Date } {
  const { time, timezone } = hour
  const date = dayInZone(nextDigestAt(hour, now), timezone)
  return { date, since: instantAt(chosenDay(addDays(date, -1), -1, hour), time, timezone) }
}
