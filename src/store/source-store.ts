import type { CatalogueCheck } from '../domain/catalogue.ts'
import type { FailureReason, Source, SourceKind, SourceState, SourceStatistics } from '../domain/source.ts'
import type { SourceSettings } from '../domain/source-settings.ts'

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

/** What became of catalogue addresses that were tried on this machine. */
export interface CatalogueStore {
  /** Of these addresses, those that were tried. */
  checks(addresses: readonly string[]): Promise<ReadonlyMap<string, CatalogueCheck>>
  record(address: string, check: { at: Date; reason: FailureReason | null }): Promise<void>
}
