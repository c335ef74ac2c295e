import type { Citation } from './citation.ts'

/** An article behind a story. */
export interface Report {
  readonly cite: Citation
  /** ISO 8601 with offset; null where its page gives no date. */
  readonly publishedAt: string | null
  /** The reader was told of it before. */
  readonly isTold: boolean
}

/** A story of an edition with all that report it. */
export interface ReportedStory {
  readonly headline: string
  readonly reports: readonly Report[]
}
