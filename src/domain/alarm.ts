/** What administrators need to know, because nobody else can mend it. */
export type Alarm =
  /** A forum topic is closed or deleted; its subscription is paused. */
  | { readonly kind: 'topic_gone'; readonly chatId: number; readonly threadId: number | null }
  /** A briefing was not taken as it was written: our fault. `malformed`: it went out as plain text. */
  | { readonly kind: 'malformed' | 'rejected'; readonly description: string }
  /** Telegram could not be reached for so long that readers noticed. ISO 8601. */
  | { readonly kind: 'outage'; readonly since: string; readonly until: string }
  /** The database or its disk; the operator's own words for it are English. */
  | { readonly kind: 'fault'; readonly message: string; readonly remedy: string }
