import type { Failure, Reading, SourceKind } from './source.ts'

/** How an address came to be tried. */
export type FoundBy = 'itself' | 'feed_link' | 'common_path' | 'sitemap' | 'list'

/** What could be read from now on, and what it gave when it was tried. */
export interface SourceCandidate {
  readonly kind: SourceKind
  readonly url: string
  readonly foundBy: FoundBy
  readonly reading: Reading
}

/** What a page tells of where its site's news can be had; all addresses are absolute and canonical. */
export interface PageClues {
  readonly kind: 'clues'
  /** Feeds that it names, those of its head first. */
  readonly feeds: readonly string[]
  readonly sitemaps: readonly string[]
  /** It holds one article, and links only beside it. */
  readonly isArticle: boolean
  /** Pages above it that may list its kind, nearest first. */
  readonly sections: readonly string[]
}

/** Why an address is no source; `candidates` are others of its site that would be. */
export interface Refusal extends Failure {
  readonly candidates: readonly SourceCandidate[]
}
