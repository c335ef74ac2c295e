import type { Channel } from '../domain/channel.ts'
import type { Digest, Occasion } from '../domain/digest.ts'
import type { Filters } from '../domain/filters.ts'
import type { ChatSettings, Place, Subscription, Wishes } from '../domain/subscription.ts'

/** What is to change, or how what there is then is to change. */
export type WishesChange = Partial<Wishes> | ((current: Subscription) => Partial<Wishes>)

export type AddSubscriptionOutcome =
  | { readonly kind: 'added' | 'known'; readonly subscription: Subscription }
  /** As many as a place may have are there. */
  | { readonly kind: 'too_many'; readonly most: number }
  /** Empty, or longer than so many characters. */
  | { readonly kind: 'bad_name'; readonly most: number }

export type RestoreSubscriptionOutcome =
  | { readonly kind: 'restored' | 'present'; readonly subscription: Subscription }
  | { readonly kind: 'too_late' }
  | { readonly kind: 'too_many'; readonly most: number }

/** Reads filters as people write them, or gives the part that cannot be meant; a + in front adds to `before`. */
export type FilterReader = (text: string, before: Filters) => { filters: Filters } | { bad: string }

/** What a chat or topic is sent. Whose they are and who may change them is the bot's to know. */
export interface SubscriptionServices {
  /** Those that are active, by their numbers. */
  list(place: Place): Promise<readonly Subscription[]>
  /** Null for one that is not active. */
  get(id: number): Promise<Subscription | null>
  /** The first of a place; those that had to pause there go on. */
  start(place: Place): Promise<{ subscription: Subscription; started: boolean }>
  /** Another one. */
  add(place: Place, name: string): Promise<AddSubscriptionOutcome>
  /** Null when it is not active. With hours, what came since its last digest is in its next one. */
  change(id: number, change: WishesChange): Promise<Subscription | null>
  /** False, with nothing changed, for a name that another one of its place has, or that is too long. */
  rename(id: number, name: string): Promise<boolean>
  /** False when it had ended before. */
  end(id: number): Promise<boolean>
  /** Takes an end of the last day back. */
  restore(id: number): Promise<RestoreSubscriptionOutcome>
  /** Whose it was, also of one that has ended; null for a number that was never given. */
  placeOf(id: number): Promise<Place | null>
  filterReader(): Promise<FilterReader>
  /** What its next digest would hold as of now, and how many articles its filters leave out; null when not active. */
  preview(id: number): Promise<{ digest: Digest; occasion: Occasion; leftOut: number } | null>
  /** The one that this person's commands are about in this place, as they chose in the last day. */
  chosen(userId: number, place: Place): Promise<number | null>
  choose(userId: number, place: Place, id: number): Promise<void>
}

/** Channels that the bot posts to. */
export interface ChannelServices {
  get(id: number): Promise<Channel | null>
  ofChat(chatId: number): Promise<Channel | null>
  /** Those that this person administered when it was last asked. */
  ofPerson(userId: number): Promise<readonly Channel[]>
  /** The bot may post there; a channel that is new speaks as whoever set it up does. */
  admit(
    channel: Pick<Channel, 'chatId' | 'title' | 'setUpBy'> & { readonly people: readonly number[] },
    like: Pick<ChatSettings, 'locale' | 'timezone'>,
  ): Promise<Channel>
  /** It may not any more. */
  lose(chatId: number, reason: string): Promise<void>
  addPerson(id: number, userId: number): Promise<void>
  removePerson(id: number, userId: number): Promise<void>
}
