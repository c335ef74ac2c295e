import { busyDays, chineseDay } from './quiet-days.ts'

/** How a source is used to bring news. */
export interface Rhythm {
  /** Days from one day with news to the next, usually; at least 1. */
  readonly everyDays: number
  /** After more busy days than this without news it is silent. */
  readonly patienceDays: number
}

export interface Silence {
  /** When it last had something new. */
  readonly since: Date
  readonly days: number
  readonly everyDays: number
}

/** Days with news that a rhythm is made out from, at most. */
export const REMEMBERED_DAYS = 40
/** With fewer gaps nobody knows what is usual. */
const FEWEST_GAPS = 7
const SHORTEST_PATIENCE = 7

/**
 * The rhythm in which news came, from the instants of the newest item of each day that had any, newest first; null when
 * there are too few. Holidays in which nobody publishes count neither for gaps nor for silence. The longest gap is no
 * measure, because it may have been a silence or an outage; the second longest is, so that a source that publishes in
 * bursts is left in peace.
 */
export function findRhythm(newsDays: readonly Date[]): Rhythm | null {
  const days = newsDays.map((date) => chineseDay(date.getTime()))
  const gaps = days.slice(1).map((day, index) => busyDays(day, days[index] ?? day))
  if (gaps.length < FEWEST_GAPS) return null
  gaps.sort((a, b) => a - b)
  const median = Math.max(1, gaps[Math.floor(gaps.length / 2)] ?? 1)
  const secondLongest = gaps.at(-2) ?? median
  return {
    everyDays: median,
    patienceDays: Math.max(SHORTEST_PATIENCE, 3 * median, Math.ceil(1.5 * secondLongest)),
  }
}

/** The silence of a source by its rhythm; null while it is in it, or the rhythm is not known. */
export function findSilence(newsDays: readonly Date[], now: Date): Silence | null {
  const rhythm = findRhythm(newsDays)
  const [since] = newsDays
  if (rhythm === null || since === undefined) return null
  const last = chineseDay(since.getTime())
  const today = chineseDay(now.getTime())
  if (busyDays(last, today) <= rhythm.patienceDays) return null
  return { since, days: today - last, everyDays: rhythm.everyDays }
}
