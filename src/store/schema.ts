import type { Generated, Kysely } from 'kysely'
import type { Role } from '../domain/access.ts'
import type { AuditAction } from '../domain/audit.ts'
import type { Bound, Change, FigureStatus, Language } from '../domain/brief.ts'
import type { ChannelState } from '../domain/channel.ts'
import type { Notice } from '../domain/notice.ts'
import type { FailureReason, SourceKind, SourceState } from '../domain/source.ts'
import type { Length, Locale } from '../domain/subscription.ts'

/** Milliseconds since 1970, UTC: sorts and compares alike in every database. */
export type Instant = number

/** The databases have no common boolean. */
export type Flag = 0 | 1

/** What every part of the store works with. */
export interface StoreContext {
  readonly db: Kysely<Schema>
  readonly dialect: 'sqlite' | 'postgres'
  readonly now: () => Date
}

/** The tables; in SQL the names are in snake_case. */
export interface Schema {
  sources: SourceTable
  articles: ArticleTable
  /** Addresses under which an article was offered before it moved. */
  articleAddresses: { urlKey: string; articleId: number }
  briefs: BriefTable
  revisions: RevisionTable
  figures: FigureTable
  directives: DirectiveTable
  mentions: MentionTable
  projects: ProjectTable
  projectNames: { projectId: number; nameKey: string; name: string }
  projectKeys: { projectId: number; keyHash: string; key: string }
  chats: { chatId: number; locale: Locale; timezone: string; time: string }
  subscriptions: SubscriptionTable
  channels: ChannelTable
  /** Who may set a channel up, as far as is known; whether they still may is asked each time. */
  channelPeople: { channelId: number; userId: number }
  digests: DigestTable
  editions: { id: Generated<number>; hash: string; content: string; createdAt: Instant }
  /** Chats that may look into an edition, besides those to which it was sent in the last month. */
  editionChats: { editionId: number; chatId: number }
  /** `buttons`: JSON rows of `MessageButton`; null where there are none. */
  bodies: { id: Generated<number>; hash: string; html: string; buttons: string | null }
  deliveries: DeliveryTable
  pace: PaceTable
  watchers: WatcherTable
  watches: WatchTable
  matches: MatchTable
  alerts: AlertTable
  /** HH:MM in the chat's zone. */
  quietHours: { chatId: number; begins: string; ends: string }
  admins: { userId: number; addedAt: Instant; role: Generated<Role> }
  audit: AuditTable
  outages: OutageTable
  notices: NoticeTable
  catalogueChecks: { addressKey: string; checkedAt: Instant; reason: FailureReason | null }
  cache: { key: string; value: string; expiresAt: Instant | null }
}

/** A row of work: due at some instant, and nobody else's until `claimedUntil`. */
interface Claimable {
  id: Generated<number>
  claimedUntil: Instant | null
}

export interface SourceTable extends Claimable {
  kind: SourceKind
  url: string
  urlKey: string
  title: string
  addedAt: Instant
  /** Set when an administrator removed it; the row stays for the articles that cite it. */
  removedAt: Instant | null
  nextCheckAt: Instant
  lastCheckedAt: Instant | null
  lastOkAt: Instant | null
  failures: number
  lastError: string | null
  lastReason: FailureReason | null
  state: Generated<SourceState>
  /** When the first of the last failures in a row was; of the past while `failures` is 0. */
  failingSince: Instant | null
  /** Set while administrators know that it fails and not yet that it works again. */
  failingToldAt: Instant | null
  /** When it last had something new; set while it is known to be silent. */
  silentSince: Instant | null
  /** JSON; what is not said in it is as usual. */
  settings: Generated<string>
}

/** At most one has no end yet. */
export interface OutageTable {
  id: Generated<number>
  since: Instant
  endedAt: Instant | null
}

/** What one administrator is told, kept for a while after it was sent. */
export interface NoticeTable extends Claimable {
  userId: number
  kind: Notice['kind']
  /** JSON of the `Notice`. */
  content: string
  createdAt: Instant
  notBefore: Instant
  state: Generated<'waiting' | 'sent' | 'dropped'>
}

/** Rows are only ever added. */
export interface AuditTable {
  id: Generated<number>
  at: Instant
  /** `user:77`, `cli` or `system`. */
  actor: string
  action: AuditAction
  /** No reference: the log outlives what it tells of. */
  sourceId: number | null
  details: string
}

/** unread → unbriefed → briefed; unreadable and duplicate are dead ends. */
export type ArticleState = 'unread' | 'unbriefed' | 'briefed' | 'unreadable' | 'duplicate'

export interface ArticleTable extends Claimable {
  sourceId: number
  state: ArticleState
  backlog: Flag
  newsAt: Instant
  foundAt: Instant
  attempts: number
  nextTryAt: Instant
  lastError: string | null
  duplicateOf: number | null
  /** Key of the item's address. */
  urlKey: string
  guidKey: string | null
  /** Key of the canonical address that the page itself gave; held by one article only. */
  pageKey: string | null
  itemUrl: string
  itemTitle: string
  itemPublishedAt: string | null
  itemGuid: string | null
  itemContent: string | null
  url: string | null
  title: string | null
  publishedAt: string | null
  language: Language | null
  sourceName: string | null
  /** JSON list of `ArticleCut`. */
  cuts: string
  text: string | null
  /** Of what the feed carried when it was last looked at; null when it carried nothing. */
  contentKey: string | null
  /** The same for the same text at the same site; null for texts that are too short to tell. */
  textKey: string | null
  /** The same for articles of one title at one site. */
  titleKey: string | null
  /** When its page was last read. */
  readAt: Instant | null
  /** When its page is to be looked at again; null when it is not. */
  rereadAt: Instant | null
  rereads: Generated<number>
  /** JSON list of `Attachment`; null where there is none. */
  attachments: string | null
}

export interface RevisionTable {
  id: Generated<number>
  articleId: number
  replacedAt: Instant
  /** JSON of the `Brief` as it was. */
  brief: string
  /** JSON list of `FigureChange`. */
  changes: string
}

export interface BriefTable {
  articleId: number
  url: string | null
  title: string
  publishedAt: string | null
  language: Language
  relevance: number
  headline: string
  engine: string
  promptVersion: string | null
  writtenAt: Instant
  /** When it was compared with what is watched; null until then. */
  matchedAt: Instant | null
  /** Null where it is the article's own text, which changes only together with its brief. */
  text: string | null
}

export interface FigureTable {
  articleId: number
  position: number
  projectId: number | null
  text: string
  start: number
  end: number
  value: number
  unit: string
  bound: Bound
  metric: string
  subject: string | null
  project: string | null
  period: string | null
  status: FigureStatus
  change: Change | null
  key: Flag
  evidence: string
  evidenceStart: number
}

export interface DirectiveTable {
  articleId: number
  position: number
  issuer: string | null
  role: string | null
  action: string
  deadline: string | null
  target: string | null
  key: Flag
  evidence: string
  evidenceStart: number
}

export interface MentionTable {
  articleId: number
  position: number
  projectId: number
  name: string
  /** JSON list of strings. */
  aliases: string
  place: string | null
  key: Flag
}

export interface ProjectTable {
  id: Generated<number>
  name: string
  place: string | null
  createdAt: Instant
}

export interface SubscriptionTable extends Claimable {
  chatId: number
  /** 0 where there is none. */
  threadId: number
  name: Generated<string>
  /** From 1; of those that are active in one place each another. */
  number: Generated<number>
  locale: Locale
  timezone: string
  /** HH:MM, ascending, with blanks between. */
  times: string
  state: 'active' | 'ended' | 'paused'
  createdAt: Instant
  nextDigestAt: Instant
  /** The next digest begins here when this is earlier than its usual beginning. */
  newsFrom: Instant | null
  /** JSON of `Filters`; null where there are none. */
  filters: string | null
  length: Generated<Length>
  /** ISO weekdays, as 12345. */
  weekdays: Generated<string>
  /** YYYY-MM-DD, or null. */
  resumeOn: string | null
  /** Why it ended or paused. */
  endReason: string | null
  /** When; null while it is active, and of those that ended before this was kept. */
  endedAt: Instant | null
}

/** A channel that the bot posts to, or did. */
export interface ChannelTable {
  id: Generated<number>
  chatId: number
  title: string
  /** Who made the bot its administrator, and is told when it is none any more. */
  setUpBy: number
  state: ChannelState
}

/** One digest of one subscription for one hour of a day; what is not sent of it stands in `deliveries`. */
export interface DigestTable {
  id: Generated<number>
  subscriptionId: number
  /** YYYY-MM-DD, and after a blank the HH:MM; no subscription has two of the same. */
  slot: string
  parts: number
  createdAt: Instant
  /** What it told; null of digests from before this was kept, and of those of which it is not kept any more. */
  editionId: number | null
}

export interface DeliveryTable extends Claimable {
  digestId: number
  chatId: number
  part: number
  /** Equal messages to many chats are kept once, in `bodies`. */
  bodyId: number
  state: 'waiting' | 'sent' | 'rejected'
  notBefore: Instant
  attempts: number
  messageId: number | null
  sentAt: Instant | null
  lastError: string | null
}

/** A chat or topic that watches something. */
export interface WatcherTable {
  id: Generated<number>
  chatId: number
  /** 0 where there is none. */
  threadId: number
  /** Paused: its topic is closed or deleted. */
  state: Generated<'active' | 'paused'>
}

export interface WatchTable {
  id: Generated<number>
  watcherId: number
  /** As it is shown. */
  words: string
  /** The watched words as they are looked for. */
  key: string
  /** Null for a keyword. */
  projectId: number | null
  createdAt: Instant
}

/** An article that was found for a watch. */
export interface MatchTable {
  id: Generated<number>
  watchId: number
  articleId: number
  /** 0 for the article as such, n for what its nth edit corrected. */
  revision: number
  matchedAt: Instant
  /** When the message that tells it was queued; null while it waits. */
  toldAt: Instant | null
}

/** A message that tells of matches. */
export interface AlertTable extends Claimable {
  watcherId: number
  html: string
  /** JSON rows of `MessageButton`. */
  buttons: string
  createdAt: Instant
  state: Generated<'waiting' | 'sent' | 'rejected'>
  notBefore: Instant
  attempts: Generated<number>
  messageId: number | null
  sentAt: Instant | null
  lastError: string | null
}

/** The one rate that all processes send at; instants by the database's own clock. */
export interface PaceTable {
  /** Always 1. */
  id: number
  perSecond: number
  nextAt: number
  heldUntil: number
  slowedAt: number
}
