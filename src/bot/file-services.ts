import type { Actor } from '../domain/access.ts'
import type { Failure } from '../domain/source.ts'

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
