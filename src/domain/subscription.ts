import type { Filters } from './filters.ts'

/** A reader's language on screen (the languages of articles are `Language`). */
export type Locale = 'zh' | 'en'

/** How much of each story a digest tells. */
export type Length = 'headlines' | 'standard' | 'full'

export const LENGTHS: readonly Length[] = ['headlines', 'standard', 'full']

/** What one subscription wishes of its own. */
export interface Wishes {
  /** What its readers call it; '' for one that needs no name. */
  readonly name: string
  readonly locale: Locale
  /** HH:MM in its zone, ascending; never empty. A digest comes at each of them. */
  readonly times: readonly string[]
  readonly filters: Filters
  readonly length: Length
  /** ISO weekdays on which a digest comes, 1 (Monday) to 7, ascending; never empty. */
  readonly weekdays: readonly number[]
  /** No digest comes before this day, YYYY-MM-DD in its zone; null or past when it is not paused by its reader. */
  readonly resumeOn: string | null
}

export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** A chat, or a topic of its forum. */
export interface Place {
  readonly chatId: number
  readonly threadId: number | null
}

/** What a chat, or a topic of its forum, is sent; it may have several. */
export interface Subscription extends Wishes, Place {
  readonly id: number
  /** From 1, of those that are active in its place each another. */
  readonly number: number
  /** IANA name: its chat's. */
  readonly timezone: string
  /** Paused: something on Telegram's side must change first, and somebody must subscribe again. */
  readonly state: 'active' | 'ended' | 'paused'
  readonly createdAt: string
}

/** What is known of a chat that may or may not be subscribed. */
export interface ChatSettings {
  readonly chatId: number
  readonly locale: Locale
  readonly timezone: string
  /** HH:MM: its day begins then, and what is subscribed there at first comes then. */
  readonly time: string
}
