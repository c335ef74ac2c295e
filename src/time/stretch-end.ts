/** A day of the calendar as a text names it; whether there is such a day is not checked. */
export interface NamedDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const UNTIL_DAY =
  /^ ?[-—–~至到]{1,2} ?(?:(?:((?:19|20)\d\d)年)?(\d{1,2})月)?(\d{1,2})[日号](?=\s*(?:[）)】\]\n]|$))/

/**
 * The last day of a stretch of days that closes a line or a bracket, as over the news of a week:（2025年3月10日至16日）. `behind` is
 * what follows the first day. A stretch over New Year ends in the next year. Null when none is there.
 */
export function stretchEnd(behind: string, first: Pick<NamedDay, 'year' | 'month'>): NamedDay | null {
  const until = UNTIL_DAY.exec(behind)
  if (!until) return null
  const month = Number(until[2] ?? first.month)
  const year = Number(until[1] ?? first.year + (month < first.month ? 1 : 0))
  return { year, month, day: Number(until[3]) }
}
