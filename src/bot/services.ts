import type { Actor, Member, Role } from '../domain/access.ts'
import type { Answer } from '../domain/answer.ts'
import type { AuditEntry } from '../domain/audit.ts'
import type { CatalogueCheck, CatalogueEntry } from '../domain/catalogue.ts'
import type { Chart } from '../domain/chart.ts'
import type { Digest, DigestStory } from '../domain/digest.ts'
import type { Edition, KeptEdition } from '../domain/edition.ts'
import type { Preview, PreviewStep } from '../domain/preview.ts'
import type { ReportedStory } from '../domain/report.ts'
import type { Failure, Source, SourceHealth, SourceState, SourceStatistics } from '../domain/source.ts'
import type { SettingsChange, SourceSettings, SourceTags } from '../domain/source-settings.ts'
import type { ChatSettings, Length, Locale, Place } from '../domain/subscription.ts'
import type { QuietHours, Watch } from '../domain/watch.ts'
import type { ChannelServices, SubscriptionServices } from './subscription-services.ts'

export type PreviewOutcome =
  | { readonly kind: 'ready'; readonly preview: Preview }
  /** All that is behind the address is a source already. */
  | { readonly kind: 'known'; readonly source: Source }
  | { readonly kind: 'cancelled' }
  | Failure

export interface PreviewProgress {
  onStep(step: PreviewStep): void
  /** Ends the looking; nothing is kept then. */
  readonly cancel: AbortSignal
}

/** Sources that are looked at before they are added; nothing is added but by `accept`. */
export interface PreviewServices {
  /** At most a minute long. `token` is a new one of 12 characters. */
  look(
    wanted: { address: string; chatId: number; token: string; robots?: SourceSettings['robots'] },
    progress: PreviewProgress,
  ): Promise<PreviewOutcome>
  /** Null after an hour, and in another chat. */
  get(token: string, chatId: number): Promise<Preview | null>
  /** Shows another of its candidates; at most a minute long. */
  choose(preview: Preview, index: number, progress: PreviewProgress): Promise<PreviewOutcome>
  /** Adds what is shown, or keeps the selectors that were tried; null when nothing is, or it was cancelled. */
  accept(
    preview: Preview,
    actor: Actor,
  ): Promise<{ kind: 'added' | 'known' | 'changed'; source: Source } | null>
  cancel(preview: Preview): Promise<void>
  /** Gives it other tags; they are the source's when it is added. */
  tag(preview: Preview, tags: SourceTags): Promise<Preview>
  /**
   * Reads a list, the source of a number or address or a new one, with other selectors (`link=… title=…`); they are
   * kept by `accept` only. At most a minute long.
   */
  trySelectors(
    wanted: { about: string; text: string; chatId: number; token: string },
    progress: PreviewProgress,
  ): Promise<PreviewOutcome | { readonly kind: TrialFault }>
}

/** Why selectors are not even tried: there is no such source, it is a feed or a sitemap, or none was given. */
export type TrialFault = 'gone' | 'no_list' | 'no_selectors'

/** A source as the list shows it. */
export interface ListedSource {
  readonly source: Source
  readonly health: SourceHealth
}

/** Some of the sources; `page` counts from 0 and is the last one when a later one was asked for. */
export interface SourcePage {
  readonly sources: readonly ListedSource[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** All there is to know about one source. */
export interface SourceCard extends ListedSource {
  readonly statistics: SourceStatistics
  /** How many stand before it in the list. */
  readonly position: number
  /** Days from one day with news to the next, usually; null while that is not known. */
  readonly everyDays: number | null
}

export type CheckNowOutcome =
  | { readonly kind: 'read'; readonly added: number }
  | { readonly kind: 'unchanged' }
  /** It is being read at this moment. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'gone' }
  | Failure

export type RestoreOutcome =
  | { readonly kind: 'restored'; readonly source: Source }
  /** It was there already. */
  | { readonly kind: 'present'; readonly source: Source }
  | { readonly kind: 'too_late' }

export interface SourceServices {
  list(): Promise<Source[]>
  page(page: number, size: number): Promise<SourcePage>
  card(id: number): Promise<SourceCard | null>
  checkNow(id: number): Promise<CheckNowOutcome>
  /** Null when there is no such source. */
  setState(id: number, state: SourceState, actor: Actor): Promise<Source | null>
  remove(id: number, actor: Actor): Promise<Source | null>
  /** Changes what is settled about it; null when there is no such source. */
  edit(id: number, change: SettingsChange, actor: Actor): Promise<Source | null>
  /** Takes the last change of a day back; null when there is none. */
  undoEdit(id: number, actor: Actor): Promise<Source | null>
  /** The most used first. */
  tagsInUse(): Promise<SourceTags>
  /** Tags as people write them; null for what is none. */
  readTags(text: string): SourceTags | null
  /** Takes a removal of the last day back. */
  restore(id: number, actor: Actor): Promise<RestoreOutcome>
  /** Adds the sample site; null where this process does not serve it. */
  addSamples: (() => Promise<number>) | null
}

export interface ImportProgress {
  /** Told after each address. */
  onProgress(done: number, total: number): void
  /** What is being asked is done to its end then, and nothing more is begun. */
  readonly stop: AbortSignal
}

export type ImportOutcome =
  | {
      readonly kind: 'done'
      readonly added: number
      readonly known: number
      /** Not asked, because it was stopped. */
      readonly left: number
      readonly failed: readonly { readonly address: string; readonly failure: Failure }[]
    }
  /** Neither OPML nor a list. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too_many'; readonly count: number; readonly limit: number }

/** Sources as a file. */
export interface FileServices {
  importFile(file: Uint8Array, actor: Actor, progress: ImportProgress): Promise<ImportOutcome>
  /** All sources as OPML; null while there is none. */
  exportFile(actor: Actor): Promise<string | null>
}

/** An entry of the catalogue as a chat sees it. */
export interface ListedEntry {
  readonly entry: CatalogueEntry
  /** Null while it was never tried on this machine. */
  readonly check: CatalogueCheck | null
  readonly ticked: boolean
}

export interface TryOutcome {
  readonly added: readonly CatalogueEntry[]
  readonly known: readonly CatalogueEntry[]
  readonly failed: readonly { readonly entry: CatalogueEntry; readonly failure: Failure }[]
  /** Not tried, because it was stopped. */
  readonly left: number
}

/** Addresses that come with Kaigong, to be tried. */
export interface CatalogueServices {
  /** In the order of their numbers. */
  list(chatId: number): Promise<ListedEntry[]>
  /** Ticks are forgotten after a day. */
  tick(chatId: number, numbers: readonly number[], ticked: boolean): Promise<void>
  /** Makes sources of those ticked ones that work; all that were tried are no longer ticked then. */
  tryTicked(chatId: number, actor: Actor, progress: ImportProgress): Promise<TryOutcome>
}

/** How much there is of everything. */
export interface Stats {
  readonly sources: Readonly<Record<SourceHealth, number>>
  readonly articles: {
    readonly unread: number
    readonly unbriefed: number
    readonly briefed: number
    readonly unreadable: number
  }
  readonly projects: number
  readonly subscriptions: number
  /** Messages with digests, and those with alerts. */
  readonly deliveries: MessageCounts
  readonly alerts: MessageCounts
}

export interface MessageCounts {
  readonly waiting: number
  readonly sent: number
  readonly rejected: number
}

/** How the program itself is doing. */
export interface Health {
  readonly version: string
  readonly dialect: 'sqlite' | 'postgres'
  readonly startedAt: string
  readonly now: string
  readonly memoryBytes: number
  /** When the sources that were due were last asked, and how long that took; null before the first time. */
  readonly lastSweep: { readonly at: string; readonly ms: number } | null
  /** Sources that need somebody's care. */
  readonly sources: { readonly failing: number; readonly silent: number }
  /** Since when no site can be reached; null while some can. */
  readonly outageSince: string | null
  /** What is still to be done. */
  readonly waiting: {
    readonly unread: number
    readonly unbriefed: number
    readonly messages: number
    readonly alerts: number
  }
}

export interface OperationServices {
  stats(): Promise<Stats>
  health(): Promise<Health>
  /** Newest first; `before`: only entries older than the one of this number. */
  log(query: { limit: number; before?: number }): Promise<AuditEntry[]>
}

/** What came of naming or dismissing somebody. */
export type MemberOutcome =
  | 'done'
  /** Nobody of this number has a role. */
  | 'unknown'
  | 'not_allowed'
  /** ADMIN_IDS names them, so only the settings can change it. */
  | 'configured'
  | 'last_owner'

export interface MemberServices {
  list(): Promise<Member[]>
  roleOf(userId: number): Promise<Role | null>
  add(userId: number, role: Role, by: Actor): Promise<MemberOutcome>
  remove(userId: number, by: Actor): Promise<MemberOutcome>
}

/** What digests told, also long after they were sent. */
export interface EditionServices {
  /** Keeps what a digest tells that is shown in this chat and topic, as the last one there; gives its number. */
  keep(digest: Digest, chatId: number, threadId: number | null): Promise<number>
  /** Of the digest that was sent or shown last in this chat and topic; null when there was none. */
  last(chatId: number, threadId: number | null): Promise<KeptEdition | null>
  /** One that was sent to or shown in this chat; null for any other, and when it is no longer kept. */
  get(id: number, chatId: number): Promise<KeptEdition | null>
  /** The pictures that the figures of all its stories invite to. */
  charts(edition: Edition): Promise<readonly Chart[]>
  /** Some of its stories in full, from number `from` on, counted from 0. */
  stories(edition: Edition, range: { from: number; count: number }): Promise<readonly DigestStory[]>
  /** Who reports them. */
  reports(edition: Edition, range: { from: number; count: number }): Promise<readonly ReportedStory[]>
  /** The projects that the stories shown in it name. */
  projects(edition: Edition): Promise<readonly { readonly id: number; readonly name: string }[]>
}

export type WatchOutcome =
  | { readonly kind: 'added' | 'known'; readonly watch: Watch }
  | { readonly kind: 'too_many'; readonly most: number }
  /** Too short, too long, or without a letter or digit; lengths in characters. */
  | { readonly kind: 'bad_length'; readonly least: number; readonly most: number }

/** What a place is told of at once, and when its chat is not to be disturbed. */
export interface WatchServices {
  list(place: Place): Promise<readonly Watch[]>
  /** A known project by any of its names is watched as that, anything else as a keyword. */
  add(place: Place, words: string): Promise<WatchOutcome>
  addProject(place: Place, projectId: number): Promise<WatchOutcome | { readonly kind: 'gone' }>
  /** What was stopped; null when there is no such. */
  remove(place: Place, id: number): Promise<Watch | null>
  removeWords(place: Place, words: string): Promise<Watch | null>
  quietHours(chatId: number): Promise<QuietHours | null>
  /** Null: never quiet. */
  setQuietHours(chatId: number, hours: QuietHours | null): Promise<void>
}

/** A digest that somebody asked for. */
export interface AskedDigest {
  readonly digest: Digest
  readonly length: Length
  /** It holds only what filters let through. */
  readonly isFiltered: boolean
}

/** Everything the bot asks of the rest of Kaigong; the bot itself knows only Telegram and words. */
export interface BotServices {
  now(): Date
  readonly settings: {
    get(chatId: number): Promise<ChatSettings | null>
    /** The chat's settings after the change; its subscriptions follow in zone and, unless they have their own, language. */
    change(chatId: number, change: Partial<Omit<ChatSettings, 'chatId'>>): Promise<ChatSettings>
  }
  readonly subscriptions: SubscriptionServices
  readonly channels: ChannelServices
  /** Telegram gave a group another number: all that is kept under the old one moves. */
  moveChat(from: number, to: number): Promise<void>
  /** The briefing of the chat's own day so far. */
  today(chatId: number): Promise<Digest>
  /** The briefing of another day, YYYY-MM-DD, of the chat's own zone, by the filters and length that are subscribed here. */
  digestOf(place: Place, day: string): Promise<AskedDigest>
  /** The last seven days of the chat's own zone in short, by the filters that are subscribed here. */
  week(place: Place): Promise<AskedDigest>
  /** The day that these words name in the chat's own zone, null when they name none; and the chat's today. */
  findDay(chatId: number, words: string): Promise<{ readonly day: string | null; readonly today: string }>
  readonly editions: EditionServices
  /** An SVG as PNG. */
  draw(svg: string): Promise<Uint8Array>
  readonly watches: WatchServices
  ask(words: string): Promise<Answer>
  readonly sources: SourceServices
  readonly previews: PreviewServices
  readonly files: FileServices
  readonly catalogue: CatalogueServices
  readonly operations: OperationServices
  readonly members: MemberServices
  readonly access: {
    /** True when the code was right and this user is an administrator now; a code works once. */
    claim(userId: number, code: string): Promise<boolean>
    /** True while nobody is administrator. */
    isUnclaimed(): Promise<boolean>
  }
  readonly defaults: { readonly locale: Locale; readonly timezone: string; readonly time: string }
}
