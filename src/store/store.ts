import type { AdminStore, AuditStore } from './admin-store.ts'
import type { ArticleStore, RevisionStore } from './article-store.ts'
import type { BriefStore, ProjectStore, SearchStore } from './brief-store.ts'
import type { ChatStore } from './chat-store.ts'
import type { DeliveryStore, EditionStore, PaceStore } from './delivery-store.ts'
import type { NoticeStore } from './notice-store.ts'
import type { CatalogueStore, SourceStore } from './source-store.ts'
import type { ChannelStore, SubscriptionStore } from './subscription-store.ts'
import type { AlertStore, WatchStore } from './watch-store.ts'

/**
 * The truth: everything that must not be lost, in SQLite or PostgreSQL.
 *
 * Work is claimed, not handed out: a claim takes due rows for `until`, and a claim that its holder
 * did not live to settle lapses then, so a killed process loses nothing. All instants are ISO 8601
 * in UTC (`Date.toISOString()`).
 */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres'
  readonly sources: SourceStore
  readonly articles: ArticleStore
  readonly briefs: BriefStore
  readonly revisions: RevisionStore
  readonly projects: ProjectStore
  readonly search: SearchStore
  readonly chats: ChatStore
  readonly subscriptions: SubscriptionStore
  readonly channels: ChannelStore
  readonly deliveries: DeliveryStore
  readonly editions: EditionStore
  readonly pace: PaceStore
  readonly watches: WatchStore
  readonly alerts: AlertStore
  readonly admins: AdminStore
  readonly audit: AuditStore
  readonly notices: NoticeStore
  readonly catalogue: CatalogueStore
  readonly cache: CacheStore
  /** Frees what a killed process had claimed. Only for a process that knows it is alone. */
  releaseClaims(): Promise<void>
  /** The clock was set back to `now`: what is due by the old one is due at once, and digests reach back to it. */
  turnBack(now: Date): Promise<void>
  close(): Promise<void>
}

/** Rows for the cache: what may be forgotten. */
export interface CacheStore {
  get(key: string): Promise<string | null>
  /** `expiresAt` null: never by itself. */
  set(key: string, value: string, expiresAt: Date | null): Promise<void>
  delete(key: string): Promise<boolean>
  /** Deletes all keys with this exact prefix. */
  clear(prefix: string): Promise<void>
  purge(now: Date): Promise<number>
}
