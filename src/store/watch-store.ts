import type { Delivery, MessageButton } from '../domain/delivery.ts'
import type { Locale, Place } from '../domain/subscription.ts'
import type { Match, QuietHours, Watch } from '../domain/watch.ts'

/** What chats want to be told of at once. */
export interface WatchStore {
  /** In the order in which they were added. */
  list(place: Place): Promise<Watch[]>
  /** Adds it unless the place has the same words or project already, or `most` of them; a paused place goes on. */
  add(
    input: Place & { words: string; key: string; projectId: number | null; most: number },
    now: Date,
  ): Promise<{ kind: 'added' | 'known'; watch: Watch } | { kind: 'too_many' }>
  /** Somebody writes there: a paused place goes on. */
  resume(place: Place): Promise<void>
  /** What was found for it and is not told yet is dropped; null when this place has none of this number. */
  remove(place: Place, id: number): Promise<Watch | null>
  /** All words that anybody watches, each once, as they are looked for. */
  keys(): Promise<string[]>
  /** Changes with each watch that comes or goes. */
  stamp(): Promise<string>
  /** The words and projects' names that a chat watches in all its topics. */
  namesOf(chatId: number): Promise<string[]>
  /** The words and projects' names that the places of these subscriptions watch. */
  namesFor(subscriptionIds: readonly number[]): Promise<Map<number, string[]>>
  /** The chat takes nothing more: the watcher of this number and all that it watches are forgotten. */
  end(watcherId: number): Promise<void>
  /** Its topic is closed: nothing is found for it until somebody writes there, and what waits is dropped. */
  pause(watcherId: number): Promise<void>
  quietHours(chatId: number): Promise<QuietHours | null>
  setQuietHours(chatId: number, hours: QuietHours | null): Promise<void>
}

/** A brief that was not compared with what is watched yet. */
export interface UnmatchedBrief {
  readonly articleId: number
  /** Which writing of it, should it be written again meanwhile. */
  readonly writtenAt: number
  /** How often the article was edited. */
  readonly revision: number
  readonly newsAt: string
  readonly publishedAt: string | null
  /** It came with its source's first reading. */
  readonly backlog: boolean
}

/** A place with matches that wait. */
export interface DueWatcher extends Place {
  readonly watcherId: number
  /** Null while nothing is stored of the chat. */
  readonly locale: Locale | null
  readonly timezone: string | null
  readonly quietHours: QuietHours | null
}

/** What is found for watches, and the messages that tell it; an outbox as the one of digests. */
export interface AlertStore {
  unmatched(limit: number): Promise<UnmatchedBrief[]>
  /**
   * Keeps for each brief the watches with one of its keys or projects, and that it was compared; all in one transaction.
   * One that was found before for the same watch, article and revision is not found again. Gives how many are new.
   */
  match(
    found: readonly (Pick<UnmatchedBrief, 'articleId' | 'writtenAt' | 'revision'> & {
      readonly keys: readonly string[]
      readonly projectIds: readonly number[]
    })[],
    now: Date,
  ): Promise<number>
  /** Places whose first waiting match is from this instant or before. */
  due(before: Date): Promise<DueWatcher[]>
  /** What waits for a place, oldest first. */
  waiting(watcherId: number): Promise<Match[]>
  /** The articles that a place was told of since. */
  toldSince(watcherId: number, since: Date): Promise<number[]>
  /**
   * Queues one message that tells these matches, or only marks them when there is nothing left to tell; nothing is done
   * and false comes back when another process did it.
   */
  enqueue(
    input: {
      watcherId: number
      matchIds: readonly number[]
      message: { html: string; buttons: readonly (readonly MessageButton[])[] } | null
    },
    now: Date,
  ): Promise<boolean>
  /** Places with quiet hours for which a message waits. */
  withMessages(): Promise<DueWatcher[]>
  /** Nothing that waits for this place leaves before this instant. */
  hold(watcherId: number, until: Date): Promise<void>
  /** As `DeliveryStore` does; `subscriptionId` is the watcher's number. */
  claim(now: Date, limit: number, until: Date): Promise<Delivery[]>
  markSent(id: number, messageId: number, at: Date): Promise<void>
  putOff(id: number, input: { error: string; notBefore: Date }): Promise<void>
  reject(id: number, error: string): Promise<void>
  counts(): Promise<{ waiting: number; sent: number; rejected: number }>
  /** Forgets what was told before this instant. */
  purge(before: Date): Promise<void>
}
