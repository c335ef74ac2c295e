import type { Filters } from './filters.ts'

/** A reader's language on screen (the languages of articles are `Language`). */
export type Locale = 'zh' | 'en'

/** How much of each story a digest tells. */
export type Length = 'headlines' | 'standard' | 'full'

export const LENGTHS: readonly Length[] = ['headlines', 'standard', 'full']

/** What one subscription wishes beside the hour, which is its chat's. */
export interface Wishes {
  readonly filters: Filters
  readonly length: Length
  /** ISO weekdays on which a digest comes, 1 (Monday) to 7, ascending; never empty. */
  readonly weekdays: readonly number[]
  /** No digest comes before this day, YYYY-MM-DD in its zone; null or past when it is not paused by its reader. */
  readonly resumeOn: string | null
}

export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** One chat's wishes. Forum topics carry their thread. */
export interface Subscription extends Wishes {
  readonly id: number
  readonly chatId: number
  readonly threadId: number | null
  readonly locale: Locale
  /** IANA name. */
  readonly timezone: string
  /** HH:MM in `timezone`. */
  readonly time: string
  /** Paused: something on Telegram's side must change first, and somebody must subscribe again. */
  readonly state: 'active' | 'ended' | 'paused'
  readonly createdAt: string
}

/** What is known of a chat that may or may not be subscribed. */
export interface ChatSettings {
  readonly chatId: number
  readonly locale: Locale
  readonly timezone: string
  readonly time: string
}
