import type { Occasion } from '../domain/digest.ts'
import { addDays, type Day, dayInZone, instantAt } from '../time/day.ts'

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

/** Later than this a digest is not sent any more; its news come with the next one. */
const LATEST_MS = 6 * 60 * 60_000
/** So much a digest may be late without a word: others are before it, or the program was being started. */
const UNSAID_MS = 15 * 60_000
const LONGEST_REACH_DAYS = 7

export interface DueDigest {
  /** The latest day whose hour has come. */
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
  const date = instantAt(today, time, timezone) <= now ? today : addDays(today, -1)
  const startOf = (day: Day) => instantAt(addDays(day, -1), time, timezone).getTime()
  const missed = Math.min(
    startOf(dayInZone(dueAt, timezone)),
    newsFrom?.getTime() ?? Number.POSITIVE_INFINITY,
  )
  const since = Math.max(Math.min(missed, startOf(date)), startOf(addDays(date, 1 - LONGEST_REACH_DAYS)))
  const lateMs = now.getTime() - instantAt(date, time, timezone).getTime()
  const sinceDay = dayInZone(new Date(since), timezone)
  return {
    date,
    since: new Date(since),
    isTooLate: lateMs >= LATEST_MS,
    occasion: {
      dueTime: lateMs > UNSAID_MS ? time : null,
      sinceDay: sinceDay < addDays(date, -1) ? sinceDay : null,
    },
  }
}
