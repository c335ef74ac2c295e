/** A button under a message, with what it sends when it is pressed. */
export interface MessageButton {
  readonly text: string
  readonly data: string
}

/** One message on its way to a chat. */
export interface Delivery {
  readonly id: number
  /** Whose it is; of an alert the number of the watcher. */
  readonly subscriptionId: number
  readonly chatId: number
  readonly threadId: number | null
  /** The digest's day, in the subscriber's zone. */
  readonly date: string
  readonly part: number
  readonly parts: number
  /** Telegram HTML, within Telegram's limits. */
  readonly html: string
  /** Row by row; only the last message of a digest has some. */
  readonly buttons: readonly (readonly MessageButton[])[]
  readonly attempts: number
}

/** What Telegram said to one send; nothing else may leave the sender. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number }
  /** 429: nothing more to anybody before this many seconds are over. */
  | { readonly kind: 'flood'; readonly retryAfter: number }
  /** 403, or the chat is gone: the subscription ends. */
  | { readonly kind: 'gone'; readonly description: string }
  /** The forum topic is closed or deleted: the subscription pauses, for somebody may open it again. */
  | { readonly kind: 'topic_gone'; readonly description: string }
  | { readonly kind: 'moved'; readonly chatId: number }
  /** 5xx or network: try again later. */
  | { readonly kind: 'unavailable'; readonly description: string }
  /** 400, the markup cannot be read: the same as plain text may be taken. */
  | { readonly kind: 'malformed'; readonly description: string }
  /** 400 that will not get better by itself: the message is at fault. */
  | { readonly kind: 'rejected'; readonly description: string }

/** How many messages may leave, and from when on. Instants in milliseconds of one clock, whichever keeps it. */
export interface Rate {
  /** Messages a second over all chats. */
  readonly perSecond: number
  /** The earliest instant of the next place. */
  readonly nextAt: number
  /** Telegram asked for silence until then. */
  readonly heldUntil: number
  /** When it was last slowed down. */
  readonly slowedAt: number
}
