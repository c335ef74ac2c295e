import type { Chart } from '../domain/chart.ts'
import type { Digest, DigestStory } from '../domain/digest.ts'
import type { Edition, KeptEdition } from '../domain/edition.ts'
import type { ReportedStory } from '../domain/report.ts'

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
