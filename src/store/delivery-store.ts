import type { Delivery, MessageButton, Rate } from '../domain/delivery.ts'
import type { Edition, KeptEdition } from '../domain/edition.ts'
import type { Place } from '../domain/subscription.ts'

export interface DeliveryStore {
  /**
   * Puts a composed digest into the outbox for all these subscriptions and moves them on, in one transaction. Gives
   * for how many: nothing is queued for one that already has a digest of this day and hour, or is no longer active.
   */
  enqueue(input: {
    subscriptionIds: readonly number[]
    date: string
    /** HH:MM; which of the day's digests it is. */
    time?: string
    messages: readonly string[]
    /** Under the last message. */
    buttons?: readonly (readonly MessageButton[])[]
    /** What the digest tells, as `editions.keep` numbered it. */
    editionId?: number | null
    nextDigestAt: Date
    now: Date
  }): Promise<number>
  /** Unsent messages, at most one a chat: always the first unsent part of its oldest digest. */
  claim(now: Date, limit: number, until: Date): Promise<Delivery[]>
  markSent(id: number, messageId: number, at: Date): Promise<void>
  putOff(id: number, input: { error: string; notBefore: Date }): Promise<void>
  /** Telegram will never take it: it is kept with the reason, and the next part goes on. */
  reject(id: number, error: string): Promise<void>
  counts(): Promise<{ waiting: number; sent: number; rejected: number }>
  /** Forgets up to `limit` digests of before this instant of which nothing waits, with their messages; gives how many. */
  purge(before: Date, limit: number): Promise<number>
}

/** The one rate of all processes. */
export interface PaceStore {
  /** Changes it while nobody else can; `now` is the database's clock, in milliseconds. May call `change` several times. */
  change(change: (rate: Rate | null, now: number) => Rate): Promise<Rate>
}

/** What digests told: for follow-ups, and for readers who ask about a digest. */
export interface EditionStore {
  /** Keeps it, once for all digests that tell the same; gives its number. */
  keep(edition: Edition, now: Date): Promise<number>
  get(id: number): Promise<KeptEdition | null>
  /** Lets a chat look into it in which it is shown. */
  admit(id: number, chatId: number): Promise<void>
  /** True for a chat to which it was sent, or that was let in; others may only have guessed its number. */
  isOpenTo(id: number, chatId: number): Promise<boolean>
  /**
   * What each of these subscriptions was told since this instant, oldest first, sent or still to be sent; of each edition
   * only the stories that stood in the digest itself.
   */
  toldTo(subscriptionIds: readonly number[], since: Date): Promise<Map<number, KeptEdition[]>>
  /** The newest that the subscriptions of this place were sent, and when it was queued; null when none is kept. */
  lastOf(place: Place): Promise<{ id: number; at: Date } | null>
  /** Forgets those from before this instant; gives how many. */
  purge(before: Date): Promise<number>
}
