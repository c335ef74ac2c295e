import type { Actor } from '../domain/access.ts'
import type { Failure, Source, SourceHealth, SourceState, SourceStatistics } from '../domain/source.ts'
import type { SettingsChange, SourceTags } from '../domain/source-settings.ts'

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
