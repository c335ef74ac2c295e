import type { Article, AttachmentLink } from '../domain/article.ts'
import type { PageClues } from '../domain/candidate.ts'
import type { Failure, Reading, SourceKind } from '../domain/source.ts'
import type { Selectors } from '../domain/source-settings.ts'
import type { FetchedPage } from '../sources/read-source.ts'

/**
 * Makes data of foreign bytes. Whatever a page holds, each call comes to an answer or a `Failure` (`too_costly` when
 * the page took too much time or memory); it rejects only when `signal` or `close` ends it.
 */
export interface PageReader {
  /** The items behind an address. */
  source(page: FetchedPage, options: SourceReadOptions, signal?: AbortSignal): Promise<Reading | Failure>
  /** What a page tells of where its news can be had; `list` is what `source` made of it, null when it lists nothing. */
  clues(page: FetchedPage, list: Reading | null, signal?: AbortSignal): Promise<PageClues | Failure>
  /** The article on a web page, in a PDF, or in a plain text, as its bytes and its content type say. */
  article(
    page: FetchedPage,
    options: ArticleReadOptions,
    signal?: AbortSignal,
  ): Promise<ArticlePart | Failure>
  /** The article in the markup that a feed carries; `url` is the address of its page. */
  carried(
    markup: CarriedMarkup,
    options: ArticleReadOptions,
    signal?: AbortSignal,
  ): Promise<ArticlePart | Failure>
}

/** A `PageReader` with threads of its own. */
export interface Reader extends PageReader {
  /** The same threads, for what somebody waits for: it is done before all else that waits. */
  readonly urgent: PageReader
  /** Ends all work; what still waits rejects. */
  close(): Promise<void>
}

export interface ArticleReadOptions {
  /** IANA zone of dates that name none. */
  readonly timezone: string
  readonly now: Date
  /** A CSS selector for the body of the article, where an administrator gave one; without a match the text is found as always. */
  readonly body?: string | null
}

export interface SourceReadOptions extends Omit<ArticleReadOptions, 'body'> {
  /** What the source is known to be; a feed that has become a web page is then a failure and not a list. */
  readonly kind?: SourceKind
  /** For a list: read by these where `link` is one of them. */
  readonly selectors?: Selectors
  /** Which page of a list this is, counted from 1; where it is told, the next one is looked for. */
  readonly page?: number
}

export interface CarriedMarkup {
  readonly html: string
  readonly url: string
}

/** One page of an article. */
export interface ArticlePart {
  readonly kind: 'ok'
  readonly article: Article
  /** The address of its next part, or null. */
  readonly next: string | null
  /** It was a PDF: what it is dated with is when it was written, not when it was published. */
  readonly format?: 'pdf'
  /** Files that it hands out; absent when there are none. */
  readonly attachments?: readonly AttachmentLink[]
}
