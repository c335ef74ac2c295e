import type { UpdatesDraft } from './feed-draft.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/** Seconds in the periods of the RSS syndication module. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
}

/** Seconds for which a feed says that it need not be asked again, by either of its ways; null when it does not say. */
export function updateInterval({ ttl, period, frequency }: UpdatesDraft): number | null {
  const minutes = wholeNumber(ttl)
  if (minutes !== null) return minutes * 60
  const seconds = PERIODS[period?.trim().toLowerCase() ?? '']
  return seconds === undefined ? null : Math.round(seconds / (wholeNumber(frequency) ?? 1))
}

/** Null for zero too: a feed that may not be kept at all says nothing about when it changes. */
function wholeNumber(text: string | null): number | null {
  const digits = /^\s*0*([1-9]\d{0,6})\s*$/.exec(text ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}
