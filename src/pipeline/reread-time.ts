const HOUR_MS = 3_600_000
/** From when an article was found; sites that correct in silence mostly do it within the day. */
const AFTER_HOURS = [6, 24] as const
/** Older articles were read late, and their corrections made long ago. */
const FRESH_MS = 72 * HOUR_MS

/** When the page of an article is looked at again; null when it was old when it was found, or was seen often enough. */
export function rereadTime(input: { newsAt: Date; foundAt: Date; now: Date }): Date | null {
  const { newsAt, foundAt, now } = input
  if (foundAt.getTime() - newsAt.getTime() > FRESH_MS) return null
  const times = AFTER_HOURS.map((hours) => foundAt.getTime() + hours * HOUR_MS)
  const next = times.find((time) => time > now.getTime())
  return next === undefined ? null : new Date(next)
}
