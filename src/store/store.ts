import type { Actor, Member, Role } from '../domain/access.ts'
import type { Article } from '../domain/article.ts'
import type { AuditAction, AuditEntry } from '../domain/audit.ts'
import type { Brief } from '../domain/brief.ts'
import type { CatalogueCheck } from '../domain/catalogue.ts'
import type { Delivery, MessageButton, Rate } from '../domain/delivery.ts'
import type { Edition, KeptEdition } from '../domain/edition.ts'
import type { FailingSource, Notice, Outage, SilentSource } from '../domain/notice.ts'
import type { Project } from '../domain/project.ts'
import type { DueReading, FigureChange, Revision } from '../domain/revision.ts'
import type {
  FailureReason,
  Item,
  Source,
  SourceKind,
  SourceState,
  SourceStatistics,
} from '../domain/source.ts'
import type { SourceSettings } from '../domain/source-settings.ts'
import type {
  BriefRecord,
  LinkedMention,
  PendingArticle,
  ProjectFigure,
  UnbriefedArticle,
} from '../domain/stored.ts'
import type { ChatSettings, Place } from '../domain/subscription.ts'
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

export interface SourceStore {
  /** Adds a source or revives a removed one; `added` is false when it is there already. */
  add(
    input: { kind: SourceKind; url: string; title: string; settings?: SourceSettings },
    now: Date,
  ): Promise<{ source: Source; added: boolean }>
  list(): Promise<Source[]>
  /** Some of the list, and how many there are in all. */
  page(offset: number, limit: number): Promise<{ sources: Source[]; total: number }>
  /** How many stand before this one in the list. */
  positionOf(id: number): Promise<number>
  get(id: number): Promise<Source | null>
  findByUrl(url: string): Promise<Source | null>
  /** Its articles stay, and are cited under its title. False when there is no such source. */
  remove(id: number): Promise<boolean>
  /** Takes a removal back if it was made at or after `since`; null for one that is older, or is none. */
  restore(id: number, since: Date): Promise<Source | null>
  /** Pauses it or reads it again, from `now` on; null when there is no such source. */
  setState(id: number, state: SourceState, now: Date): Promise<Source | null>
  /** What its administrators say of it; null when there is no such source. */
  change(id: number, change: { title?: string; settings?: SourceSettings }): Promise<Source | null>
  statistics(id: number, now: Date): Promise<SourceStatistics>
  /** Takes this one whether it is due or not; null while another holds it, or when there is none. */
  claim(id: number, now: Date, until: Date): Promise<Source | null>
  claimDue(now: Date, limit: number, until: Date): Promise<Source[]>
  /** Active sources that have failed since they last worked, those that failed most often first; `told` as `NoticeStore` has it. */
  failing(): Promise<{ source: Source; told: boolean }[]>
  /** When any source of another machine was last read well. */
  newestOk(): Promise<Date | null>
  /** Active sources read well since `okAfter` of which nothing is newer than `newsBefore`, and that are not known to be silent. */
  quiet(newsBefore: Date, okAfter: Date): Promise<Source[]>
  /** The instant of the newest item of each of the last days (UTC) that had any, newest first. */
  newsDays(id: number, limit: number): Promise<Date[]>
  /**
   * `url`: where it has moved for good; it keeps its own when another source has that address (`holder`, also a removed
   * one). `hasNews` ends its silence.
   */
  recordSuccess(
    id: number,
    input: {
      at: Date
      nextCheckAt: Date
      title?: string
      kind?: SourceKind
      url?: string
      hasNews?: boolean
    },
  ): Promise<{ moved: boolean; holder: number | null }>
  recordFailure(
    id: number,
    input: { at: Date; nextCheckAt: Date; error: string; reason?: FailureReason },
  ): Promise<void>
  /** The earliest instant at which a source is due, or null when there is none. */
  nextDueAt(): Promise<Date | null>
}

export interface NewItem {
  readonly item: Item
  readonly backlog: boolean
  readonly newsAt: Date
}

export interface ArticleStore {
  /**
   * Adds what is new by address, or by guid within the source; gives how many were. What is known stays one article:
   * under its new address or guid when it moved, and due to be read again when its title, date or content changed.
   */
  addItems(sourceId: number, items: readonly NewItem[], now: Date): Promise<number>
  claimUnread(now: Date, limit: number, until: Date): Promise<PendingArticle[]>
  /** When the article's canonical address is known under another row, this row becomes a duplicate of it and is not briefed. */
  saveText(id: number, article: Article, newsAt: Date, identity?: TextIdentity): Promise<void>
  putOff(id: number, input: { error: string; nextTryAt: Date }): Promise<void>
  giveUp(id: number, error: string): Promise<void>
  claimUnbriefed(now: Date, limit: number, until: Date): Promise<UnbriefedArticle[]>
  /** Briefed articles whose pages are due to be looked at again. */
  claimRereads(now: Date, limit: number, until: Date): Promise<DueReading[]>
  /** Its page says nothing new; `next`: when to look again, null for never. */
  settleReread(id: number, input: { at: Date; next: Date | null }): Promise<void>
  /** Briefed articles with this key that were found at or after `since`, the newest first; at most ten. */
  withTitle(titleKey: string, since: Date): Promise<DueReading[]>
  /** An item that was read turned out to be a known article, posted anew. */
  markRepeated(id: number, originalId: number): Promise<void>
  /** The article that is or was offered under this address, or whose page gives it; of a repeated one the original. */
  findByUrl(url: string): Promise<number | null>
  counts(): Promise<{ unread: number; unbriefed: number; briefed: number; unreadable: number }>
}

/** What else is known of a text that is saved. */
export interface TextIdentity {
  /** The same for the same text at the same site: another article of the last 30 days that has it is the original. */
  readonly textKey?: string | null
  /** The same for articles of one title at one site. */
  readonly titleKey?: string | null
  /** When its page is to be looked at again. */
  readonly rereadAt?: Date | null
}

/** What articles said before they were edited. */
export interface RevisionStore {
  /**
   * Replaces text and brief of an article and keeps the brief that was, in one transaction. When it became news, and
   * with it what is delivered of it, stays as it was.
   */
  add(articleId: number, revision: NewRevision): Promise<void>
  /** Those of each article together, the newest first. */
  of(articleIds: readonly number[]): Promise<Revision[]>
  /** Those that were noticed in [from, to), the oldest first. */
  between(from: Date, to: Date): Promise<Revision[]>
}

export interface NewRevision extends TextIdentity {
  readonly article: Article
  /** What its figures change in, from the brief that was to the new one. */
  readonly changes: readonly FigureChange[]
  readonly brief: Brief
  readonly mentions: readonly LinkedMention[]
  readonly tokens: string
  readonly at: Date
}

export interface BriefStore {
  /**
   * Stores a brief whole, in one transaction: its figures, directives and mentions, new projects and
   * names, and the search tokens; replaces an earlier brief of the same article.
   * `tokens`: space-separated search tokens of the article.
   */
  save(
    articleId: number,
    input: { brief: Brief; mentions: readonly LinkedMention[]; tokens: string; at: Date },
  ): Promise<void>
  /** Briefs that became news in [from, to), oldest first. */
  between(from: Date, to: Date): Promise<BriefRecord[]>
  /** In the order of `articleIds`; unknown ones are left out. */
  byArticles(articleIds: readonly number[]): Promise<BriefRecord[]>
}

export interface ProjectStore {
  get(id: number): Promise<Project | null>
  /** Projects known under any of these keys, each with the keys it is known by. */
  byKeys(keys: readonly string[]): Promise<(Project & { readonly keys: readonly string[] })[]>
  /** All figures of these projects from articles that became news before `before`, newest first. */
  figures(projectIds: readonly number[], before: Date): Promise<ProjectFigure[]>
  count(): Promise<number>
}

export interface SearchStore {
  /** Articles that hold every phrase (a phrase: tokens that follow each other, separated by a space), best first. */
  find(phrases: readonly string[], limit: number): Promise<{ articleIds: number[]; total: number }>
}

export interface ChatStore {
  get(chatId: number): Promise<ChatSettings | null>
  save(settings: ChatSettings): Promise<void>
  /** Telegram gave a group another id: everything that is kept under the old one moves. */
  move(fromChatId: number, toChatId: number): Promise<void>
}

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

export interface AdminStore {
  /** In the order they came. */
  list(): Promise<Member[]>
  /** Adds somebody; who is there already gets this role. */
  add(userId: number, role: Role, now: Date): Promise<void>
  remove(userId: number): Promise<boolean>
}

/** Who changed what, and when. */
export interface AuditStore {
  add(entry: AuditNote, now: Date): Promise<void>
  /** Newest first; `before`: only entries that are older than the one of this number. */
  list(query: { limit: number; before?: number }): Promise<AuditEntry[]>
}

export interface AuditNote {
  readonly actor: Actor
  readonly action: AuditAction
  readonly sourceId?: number
  readonly details: string
}

/**
 * What administrators are told, as an outbox, and which episodes they know of. Each `tell`, `begin` and `end` queues one
 * message for each of `to`, at most once for an episode however many processes see it, and gives how many were queued.
 */
export interface NoticeStore {
  /** Those of these that are not told yet. */
  tellFailing(sources: readonly FailingSource[], to: readonly number[], now: Date): Promise<number>
  /** All that were told to fail and work again. */
  tellRecovered(to: readonly number[], now: Date): Promise<number>
  /** Marks these as silent, and tells of those that were not. */
  tellSilent(sources: readonly SilentSource[], to: readonly number[], now: Date): Promise<number>
  beginOutage(outage: { since: Date; total: number }, to: readonly number[], now: Date): Promise<number>
  /** What failed in it is due at once. */
  endOutage(to: readonly number[], now: Date): Promise<number>
  lastOutage(): Promise<Outage | null>
  /** When a message of this kind was last queued, of the last month. */
  lastAt(kind: Notice['kind']): Promise<Date | null>
  claim(now: Date, limit: number, until: Date): Promise<QueuedNotice[]>
  settle(id: number, state: 'sent' | 'dropped'): Promise<void>
  putOff(id: number, notBefore: Date): Promise<void>
  purge(now: Date): Promise<void>
}

export interface QueuedNotice {
  readonly id: number
  readonly userId: number
  readonly notice: Notice
}

/** What became of catalogue addresses that were tried on this machine. */
export interface CatalogueStore {
  /** Of these addresses, those that were tried. */
  checks(addresses: readonly string[]): Promise<ReadonlyMap<string, CatalogueCheck>>
  record(address: string, check: { at: Date; reason: FailureReason | null }): Promise<void>
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
