/** Addresses that come with Kaigong, for a beginning. */

import type { FailureReason, SourceKind } from './source.ts'

/** An address of the bundled catalogue. Nobody promises that it can be read: that shows when it is tried. */
export interface CatalogueEntry {
  /** From 1, in the order of the file. */
  readonly number: number
  /** The part of the catalogue it stands in, in the words of the file. */
  readonly group: string
  readonly title: string
  readonly address: string
  /** What it is thought to be; null where that is to be found out. */
  readonly kind: SourceKind | null
  readonly regions: readonly string[]
  readonly industries: readonly string[]
}

/** What came of it when it was last tried on this machine. */
export interface CatalogueCheck {
  readonly at: string
  /** Null when it worked. */
  readonly reason: FailureReason | null
}
