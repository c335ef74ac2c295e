import type { Occasion } from '../domain/digest.ts'
import { EVERY_DAY } from '../domain/subscription.ts'
import { addDays, type Day, dayInZone, instantAt, timeInZone, weekdayOf } from '../time/day.ts'

/** When digests come. */
export interface Hours {
  /** HH:MM in `timezone`; at least one. */
  readonly times: readonly string[]
  readonly timezone: string
  /** ISO weekdays; every day when none are given. */
  readonly weekdays?: readonly number[]
  /** None is due before this day. */
  readonly resumeOn?: Day | null
}

/** An hour of a day at which a digest is due. */
interface Slot {
  readonly date: Day
  readonly time: string
  readonly at: Date
}

/** The next instant after `now` at which a digest of these hours is due. */
export function nextDigestAt(hours: Hours, now: Date): Date {
  return nextSlot(hours, now).at
}

/** Later than this a digest is not sent any more; its news come with the next one. */
const LATEST_MS = 6 * 60 * 60_000
/** So much a digest may be late without a word: others are before it, or the program was being started. */
const UNSAID_MS = 15 * 60_000
const LONGEST_REACH_DAYS = 7

export interface DueDigest {
  /** The latest of its days and hours that has come. */
  readonly date: Day
  readonly time: string
  /** Where its news begin: with the digest before, or earlier when some were missed, a week at most. */
  readonly since: Date
  /** Not sent; the next digest begins at `since`. */
  readonly isTooLate: boolean
  /** What the reader is to be told about it. */
  readonly occasion: Occasion
}

/**
 * The digest that is due now for a subscription that was to get one at `dueAt`, and whose news begin at `newsFrom` if
 * that is earlier than usual. After hours or days of absence it is one, the latest, over all that was missed.
 */
export function dueDigest(
  hours: Hours,
  { dueAt, newsFrom, now }: { dueAt: Date; newsFrom: Date | null; now: Date },
): DueDigest {
  const { timezone } = hours
  const { date, time, at } = lastSlot(hours, now)
  const usual = slotBefore(hours, at).at
  const missed = dueAt >= at ? usual : slotBefore(hours, lastSlot(hours, dueAt).at).at
  const earliest = instantAt(addDays(date, -LONGEST_REACH_DAYS), time, timezone).getTime()
  const reach = Math.min(missed.getTime(), usual.getTime(), newsFrom?.getTime() ?? Number.POSITIVE_INFINITY)
  const since = new Date(Math.max(reach, earliest))
  const lateMs = now.getTime() - at.getTime()
  return {
    date,
    time,
    since,
    isTooLate: lateMs >= LATEST_MS,
    occasion: {
      dueTime: lateMs > UNSAID_MS ? time : null,
      sinceDay: isOwed(hours, { since, usual, date }) ? dayInZone(since, timezone) : null,
      sinceTime: sinceTime(hours, { date, since }),
    },
  }
}

/** True when a digest was missed, and the day on which it should have come is another. */
function isOwed(hours: Hours, { since, usual, date }: { since: Date; usual: Date; date: Day }): boolean {
  return since < usual && dayInZone(since, hours.timezone) < date && since <= slotBefore(hours, usual).at
}

/** What the next digest of these hours would hold as of now: its day and hour, and where its news begin. */
export function comingDigest(
  hours: Hours,
  now: Date,
): { date: Day; time: string; since: Date; occasion: Occasion } {
  const { date, time, at } = nextSlot(hours, now)
  const since = slotBefore(hours, at).at
  return {
    date,
    time,
    since,
    occasion: { dueTime: null, sinceDay: null, sinceTime: sinceTime(hours, { date, since }) },
  }
}

/** What was told until then, and when the next one comes. */
interface Schedule {
  readonly nextDigestAt: Date
  readonly newsFrom: Date | null
}

/** The same subscription with other hours: what came since its last digest is in the next one, whichever hours lie between. */
export function reschedule(before: Hours, after: Hours, known: Schedule, now: Date): Schedule {
  const next = nextDigestAt(after, now)
  // The last digest held what came until it was made; beginning after it, this one owes nothing.
  const toldUntil = slotBefore(before, known.nextDigestAt).at.getTime() + 1
  const from = Math.min(toldUntil, known.newsFrom?.getTime() ?? Number.POSITIVE_INFINITY)
  const isEarlier = from <= slotBefore(after, next).at.getTime()
  return { nextDigestAt: next, newsFrom: isEarlier ? new Date(from) : null }
}

/** Where the news of a later digest of the day begin; null for the first one, which begins on another day. */
function sinceTime({ timezone }: Hours, { date, since }: { date: Day; since: Date }): string | null {
  return dayInZone(since, timezone) === date ? timeInZone(since, timezone) : null
}

function nextSlot(hours: Hours, now: Date): Slot {
  const { timezone, resumeOn = null } = hours
  const today = dayInZone(now, timezone)
  return firstSlot(resumeOn !== null && resumeOn > today ? resumeOn : today, 1, hours, ({ at }) => at > now)
}

function lastSlot(hours: Hours, now: Date): Slot {
  return firstSlot(dayInZone(now, hours.timezone), -1, hours, ({ at }) => at <= now)
}

function slotBefore(hours: Hours, instant: Date): Slot {
  return firstSlot(dayInZone(instant, hours.timezone), -1, hours, ({ at }) => at < instant)
}

/** Days that are looked at: two weeks hold two of any weekday. */
const LOOKED_AT = 14

/** The nearest one that fits, from this day on forwards or backwards. */
function firstSlot(from: Day, step: 1 | -1, hours: Hours, fits: (slot: Slot) => boolean): Slot {
  const { weekdays = EVERY_DAY } = hours
  for (let passed = 0; passed <= LOOKED_AT; passed++) {
    const day = passed === 0 ? from : addDays(from, passed * step)
    if (weekdays.length < EVERY_DAY.length && !weekdays.includes(weekdayOf(day))) continue
    const slots = slotsOf(day, hours)
    const slot = step === 1 ? slots.find(fits) : slots.findLast(fits)
    if (slot) return slot
  }
  throw new Error(`No digest is ever due at ${hours.times} on weekdays ${weekdays} in ${hours.timezone}`)
}

/** In the order in which they come. Of several hours that daylight saving puts to one instant the last is left. */
function slotsOf(date: Day, { times, timezone }: Hours): Slot[] {
  const slots = times.map((time) => ({ date, time, at: instantAt(date, time, timezone) }))
  slots.sort((one, other) => one.at.getTime() - other.at.getTime())
  return slots.filter(({ at }, index) => slots[index + 1]?.at.getTime() !== at.getTime())
}
