/** Where articles come from. */

import type { SelectorName, SourceSettings } from './source-settings.ts'

export type SourceKind = 'feed' | 'list' | 'sitemap'

/** A paused source is kept and not read. */
export type SourceState = 'active' | 'paused'

/** How a source is doing: not read yet, read, failing for hours, failing for days, read but with nothing new for unusually long, not to be read. */
export type SourceHealth = 'new' | 'well' | 'troubled' | 'failing' | 'silent' | 'paused'

/** One link a source offers, before its page is read. */
export interface Item {
  readonly title: string
  /** Absolute and canonical. */
  readonly url: string
  /** ISO 8601 with offset, or null. */
  readonly publishedAt: string | null
  /** The feed's own identity of the item (guid, id); null on list pages. */
  readonly guid: string | null
  /** HTML or text that the feed itself carries, for when the page cannot be read. */
  readonly content: string | null
}

/** What an address turned out to be, as `source check` shows it. */
export interface Reading {
  readonly kind: SourceKind
  readonly title: string
  readonly items: readonly Item[]
  /** Only of a sitemap of sitemaps: those to fetch for the items, the likeliest to hold new ones first. */
  readonly children?: readonly string[]
  /** Seconds for which a feed says that it need not be asked again; null when it does not say, and of lists. */
  readonly ttlSeconds: number | null
  /** Only of a list that has one: its next page, with older items. */
  readonly older?: string
  /** Only of a list read by selectors: those of them that found nothing. */
  readonly unmatched?: readonly SelectorName[]
}

/** What lets the next request be conditional. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** Why a source or page could not be read; one word for code, a message for people comes with it. */
export type FailureReason =
  | 'bad_address'
  | 'private_address'
  | 'unreachable'
  | 'timeout'
  | 'too_large'
  | 'redirect_loop'
  | 'not_found'
  | 'refused'
  | 'robots'
  | 'server_error'
  | 'not_readable'
  /** It is one article, and a source lists them. */
  | 'article'
  /** A selector of its settings cannot be read, or finds no link. */
  | 'selectors'
  /** Reading it took more time or memory than one page may take. */
  | 'too_costly'

export interface Failure {
  readonly kind: 'failed'
  readonly reason: FailureReason
  /** One plain English line with what to do, no secrets. */
  readonly message: string
  /** Seconds the server asked us to wait, or null. */
  readonly retryAfter: number | null
  /** With the reason `selectors`: which of them, and what is wrong with it. */
  readonly selector?: { readonly name: SelectorName; readonly fault: 'unreadable' | 'unmatched' }
}

export interface Source {
  readonly id: number
  readonly kind: SourceKind
  readonly url: string
  readonly title: string
  readonly addedAt: string
  /** ISO instant at which it should be asked next. */
  readonly nextCheckAt: string
  readonly lastCheckedAt: string | null
  readonly lastOkAt: string | null
  /** Failures since the last success. */
  readonly failures: number
  readonly lastError: string | null
  /** The same in one word; null where it was not kept. */
  readonly lastReason: FailureReason | null
  /** ISO instant of the first of these failures; null while there is none. */
  readonly failingSince: string | null
  /** ISO instant at which it last had something new, when that is unusually long ago for it; else null. */
  readonly silentSince: string | null
  readonly state: SourceState
  readonly settings: SourceSettings
}

/** What a source has brought so far. */
export interface SourceStatistics {
  readonly articles: number
  readonly briefed: number
  /** Found in the last seven days. */
  readonly lastWeek: number
  /** Of those in which the selector for the body found nothing. */
  readonly bodyUnmatched: number
  /** When it last had something that was not known yet. */
  readonly lastNewAt: string | null
}
