import type { Article } from '../domain/article.ts'
import type { Brief } from '../domain/brief.ts'
import type { DueReading, FigureChange, Revision } from '../domain/revision.ts'
import type { Item } from '../domain/source.ts'
import type { LinkedMention, PendingArticle, UnbriefedArticle } from '../domain/stored.ts'

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
