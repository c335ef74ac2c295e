import type { Language } from './brief.ts'

/** One news page as clean text. */
export interface Article {
  /** Canonical address; null for text that came from a file or a pipe without one. */
  readonly url: string | null
  readonly title: string
  /** ISO 8601 with offset; null when the page does not tell. */
  readonly publishedAt: string | null
  readonly language: Language
  /** The body, one paragraph a line, in the article's own script, inline glosses removed. The title is not repeated in it. */
  readonly text: string
  /** Who published it (来源), when the page tells. */
  readonly sourceName: string | null
  /** What the reader of the text should know: `cut_long`, `cut_deep`, `body_unmatched`. Empty when all of the page was read as wanted. */
  readonly cuts: readonly ArticleCut[]
  /** The files that its page hands out, read or not; absent when there are none. */
  readonly attachments?: readonly Attachment[]
}

/** A file that a page hands out. */
export interface AttachmentLink {
  /** As the page calls it. */
  readonly name: string
  readonly url: string
  /** Only PDFs are read. */
  readonly format: 'pdf' | 'other'
}

/** What became of one. */
export interface Attachment {
  readonly name: string
  readonly url: string
  /** One plain line why it was not read; null when its text is part of the article's. */
  readonly unread: string | null
}

/** `body_unmatched`: the selector for the body found nothing, and the text was found as on any page. */
export type ArticleCut = 'cut_long' | 'cut_deep' | 'body_unmatched'
