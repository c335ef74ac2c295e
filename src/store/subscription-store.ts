import type { Channel } from '../domain/channel.ts'
import type { Locale, Place, Subscription, Wishes } from '../domain/subscription.ts'

export interface SubscriptionStore {
  get(id: number): Promise<Subscription | null>
  /** The first that is active in this chat and thread, else the one that was taken last. */
  ofChat(chatId: number, threadId: number | null): Promise<Subscription | null>
  /** Those of a place that are active or paused, by their numbers. */
  list(place: Place): Promise<Subscription[]>
  /** The active ones of a chat, over all its threads. */
  activeOf(chatId: number): Promise<Subscription[]>
  /** Starts or restarts the first subscription of this chat and thread; while any is active there, that is the one. */
  start(input: NewSubscription, now: Date): Promise<{ subscription: Subscription; started: boolean }>
  /** Adds another one of this name unless the place has one of it, or `most` of them. */
  add(input: NewSubscription & { name: string; most: number }, now: Date): Promise<AddOutcome>
  /**
   * Changes an active one as `change` says of how it is then, so that two who change it at once both have their way;
   * null when there is none, or `change` gives null. It may be called several times.
   */
  change(
    id: number,
    change: (current: DueSubscription) => SubscriptionChange | null,
  ): Promise<Subscription | null>
  /** Ends it and drops its unsent messages; what was dropped comes when it is restored. False when it had ended before. */
  end(id: number, reason: string, now?: Date): Promise<boolean>
  /** The same, but for something that may change on Telegram's side. False when it is not active. */
  pause(id: number, reason: string): Promise<boolean>
  /** Takes one that paused up again. */
  resume(id: number, nextDigestAt: Date): Promise<Subscription | null>
  /** Takes an end back that was at or after `since`, as if it had not been. */
  restore(id: number, since: Date, most: number): Promise<RestoreSubscription>
  /**
   * The chat of this one takes nothing more: all of the chat end. Those of a channel pause, and whoever set it up is
   * told, once.
   */
  loseChat(id: number, reason: string, now: Date): Promise<void>
  /** Its topic is closed or deleted: all of the topic pause. */
  loseTopic(id: number, reason: string): Promise<void>
  claimDue(now: Date, limit: number, until: Date): Promise<DueSubscription[]>
  /** Sends no digest now; the next one begins at `newsFrom`. */
  postpone(ids: readonly number[], input: { nextDigestAt: Date; newsFrom: Date }): Promise<void>
  count(): Promise<number>
}

/** Its one hour is `time`; one that is restarted and had that among several keeps them. */
export interface NewSubscription extends Place {
  readonly locale: Locale
  readonly timezone: string
  readonly time: string
  readonly nextDigestAt: Date
}

export type SubscriptionChange = Partial<
  Wishes & {
    readonly timezone: string
    readonly nextDigestAt: Date
    readonly newsFrom: Date | null
  }
>

export type AddOutcome =
  | { readonly kind: 'added' | 'known'; readonly subscription: Subscription }
  | { readonly kind: 'too_many' }

export type RestoreSubscription =
  | { readonly kind: 'restored' | 'present'; readonly subscription: Subscription }
  | { readonly kind: 'too_late' | 'too_many' }

export type DueSubscription = Subscription & {
  readonly nextDigestAt: string
  /** Where its news begin, when that is earlier than usual. */
  readonly newsFrom: string | null
}

/** Channels that the bot posts to. */
export interface ChannelStore {
  get(id: number): Promise<Channel | null>
  ofChat(chatId: number): Promise<Channel | null>
  /** Those that this person was an administrator of when that was last asked. */
  ofPerson(userId: number): Promise<Channel[]>
  /** The bot may post to it. */
  admit(input: {
    chatId: number
    title: string
    setUpBy: number
    people: readonly number[]
  }): Promise<Channel>
  /**
   * The bot may not post to it any more: its subscriptions pause, and whoever set it up is told; all of it once. False
   * when that was known, or there is no such channel.
   */
  lose(chatId: number, reason: string, now: Date): Promise<boolean>
  addPerson(id: number, userId: number): Promise<void>
  removePerson(id: number, userId: number): Promise<void>
}
