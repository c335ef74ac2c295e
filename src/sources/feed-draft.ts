/** A feed as its parser gives it: nothing is cleaned, resolved or bounded yet. */
export interface FeedDraft {
  readonly title: string | null
  readonly entries: readonly EntryDraft[]
  readonly updates: UpdatesDraft
}

/** How often the feed says it changes, as written. */
export interface UpdatesDraft {
  /** RSS: minutes. */
  readonly ttl: string | null
  /** `sy:updatePeriod`: hourly, daily, weekly, monthly or yearly. */
  readonly period: string | null
  /** `sy:updateFrequency`: times in the period. */
  readonly frequency: string | null
}

/** Of a feed that says nothing about it. */
export const NO_UPDATES: UpdatesDraft = { ttl: null, period: null, frequency: null }

export interface EntryDraft {
  readonly title: string | null
  readonly link: string | null
  readonly guid: string | null
  /** Dates as written, most fitting first. */
  readonly dates: readonly string[]
  readonly content: string | null
}

/** The strings of a list in which anything may be missing, be empty or be no string at all. */
export function stringsOf(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string').filter((text) => text.trim() !== '')
}

/** The first real string of such a list. */
export function firstString(...values: readonly unknown[]): string | null {
  return stringsOf(values)[0] ?? null
}
