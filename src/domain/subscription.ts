/** A reader's language on screen (the languages of articles are `Language`). */
export type Locale = 'zh' | 'en'

/** One chat's wishes. Forum topics carry their thread. */
export interface Subscription {
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
