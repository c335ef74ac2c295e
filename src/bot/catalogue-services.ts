import type { Actor } from '../domain/access.ts'
import type { CatalogueCheck, CatalogueEntry } from '../domain/catalogue.ts'
import type { Failure } from '../domain/source.ts'
import type { ImportProgress } from './file-services.ts'

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
