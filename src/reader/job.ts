import type { Reading } from '../domain/source.ts'
import type { FetchedPage } from '../sources/read-source.ts'
import type { ArticleReadOptions, CarriedMarkup, SourceReadOptions } from './reader.ts'

/** One piece of reading, as it travels to a worker thread. */
export type Job =
  | { readonly kind: 'source'; readonly page: FetchedPage; readonly options: SourceReadOptions }
  | { readonly kind: 'clues'; readonly page: FetchedPage; readonly list: Reading | null }
  | { readonly kind: 'article'; readonly page: FetchedPage; readonly options: ArticleReadOptions }
  | { readonly kind: 'carried'; readonly markup: CarriedMarkup; readonly options: ArticleReadOptions }

/** What a worker says: that what it needs is loaded and the job begins, then how it ended. A `fault` is a bug of ours. */
export type WorkerMessage =
  | { readonly kind: 'began' }
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly message: string }

/** What became of a job; `killed` with the limit that it broke. */
export type JobOutcome =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'killed'; readonly limit: 'time' | 'memory' }

/** The message of a worker; null for anything else. */
export function parseWorkerMessage(value: unknown): WorkerMessage | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null
  if (value.kind === 'began') return { kind: 'began' }
  if (value.kind === 'answered' && 'answer' in value) return { kind: 'answered', answer: value.answer }
  if (value.kind !== 'fault' || !('message' in value)) return null
  return { kind: 'fault', message: String(value.message) }
}
