import { joinPages } from '../article/join-pages.ts'
import type { Article, AttachmentLink } from '../domain/article.ts'
import type { Failure, Item } from '../domain/source.ts'
import type { PendingArticle } from '../domain/stored.ts'
import { compareTexts } from '../knowledge/compare-texts.ts'
import { fingerprint, titleKey } from '../knowledge/fingerprint.ts'
import type { ArticlePart, PageReader } from '../reader/reader.ts'
import { canonicalUrl } from '../sources/canonical-url.ts'
import type { Http } from '../sources/http.ts'
import { findOriginal } from './find-original.ts'
import { newsAt } from './news-at.ts'
import type { PipelineParts } from './parts.ts'
import { readAttachments } from './read-attachments.ts'
import { rereadTime } from './reread-time.ts'
import { reviseArticle } from './revise-article.ts'
import { settled } from './settled.ts'
import { visitPage } from './visit-page.ts'

/** Shorter texts are captions, notices of errors or empty shells. */
const SHORTEST_TEXT = 30
/** Parts of one article that are followed. */
const MOST_PAGES = 8
const MAX_ATTEMPTS = 5
const FIRST_PAUSE_MS = 5 * 60_000

/** Reads the page of a found item and stores its text; what the feed carries stands in for a page that cannot be read. */
export async function readArticle(
  parts: PipelineParts,
  pending: PendingArticle,
  signal: AbortSignal,
): Promise<void> {
  const { store, log, now } = parts
  const { id, item } = pending
  const { http: polite, timezone, selectors } = settled(parts, pending.settings)
  const visit = await visitPage({ ...parts, http: polite }, item.url, { again: false })
  const own = { ...parts, http: visit.http, timezone, body: selectors.body }
  const page = await fetchArticle(item.url, { ...own, now: now(), signal, offeredAt: item.publishedAt })
  if (page.kind === 'failed' && mayGetBetter(page, pending)) {
    const nextTryAt = new Date(
      now().getTime() + Math.max(FIRST_PAUSE_MS * 2 ** pending.attempts, (page.retryAfter ?? 0) * 1000),
    )
    await store.articles.putOff(id, { error: page.message, nextTryAt })
    return
  }
  const article = await chooseText(page.kind === 'failed' ? null : page.article, item, own, signal)
  if (article === null) {
    const error = page.kind === 'failed' ? page.message : 'The page holds no article text.'
    log.info({ article: id, url: item.url }, `An article could not be read: ${error}`)
    await store.articles.giveUp(id, error)
    return
  }
  if (article.cuts.includes('body_unmatched'))
    log.info(
      { article: id, source: pending.sourceId, url: item.url },
      'The selector for the body found nothing',
    )
  const complete = completeArticle(article, item)
  for (const { name, url, unread } of complete.attachments ?? []) {
    if (unread !== null) log.info({ article: id, url, name }, `An attachment was not read: ${unread}`)
  }
  const original = await findOriginal(parts, complete)
  if (original !== null) {
    // No further look at the first post, which says what was corrected.
    if (compareTexts(original.article, complete) === 'edited')
      await reviseArticle(parts, original, { article: complete, next: null, signal })
    await store.articles.markRepeated(id, original.id)
    return
  }
  const { publishedAt } = complete
  const foundAt = new Date(pending.foundAt)
  const news = newsAt({ publishedAt, foundAt, backlog: pending.backlog })
  await store.articles.saveText(id, complete, news, {
    textKey: fingerprint(complete),
    titleKey: titleKey(complete),
    rereadAt: rereadTime({ newsAt: news, foundAt, now: now() }),
  })
  await visit.remember()
}

/** An article with what its item tells where the page does not, under its own address. */
export function completeArticle(article: Article, item: Item): Article {
  return {
    ...article,
    publishedAt: article.publishedAt ?? item.publishedAt,
    title: article.title || item.title,
    url: addressOf(article, item.url),
  }
}

export interface FetchArticleOptions {
  readonly http: Pick<Http, 'get'>
  readonly reader: PageReader
  readonly timezone: string
  readonly now: Date
  readonly signal?: AbortSignal
  /** When its list says that it was published: a PDF tells only when it was written, which may be weeks before. */
  readonly offeredAt?: string | null
  /** The selector for the body, where its source has one. */
  readonly body?: string | null
}

export interface FetchedArticle {
  readonly kind: 'ok'
  readonly article: Article
  /** A later part of it could not be read. */
  readonly isPartial: boolean
}

/** The article behind an address, with all its parts and the text of its attachments. */
export async function fetchArticle(
  url: string,
  options: FetchArticleOptions,
): Promise<FetchedArticle | Failure> {
  const pages: Article[] = []
  const links: AttachmentLink[] = []
  const seen = new Set<string>()
  let isPartial = false
  for (let next: string | null = url; next !== null && !seen.has(next) && pages.length < MOST_PAGES; ) {
    seen.add(next)
    const fetched = await fetchPart(next, options)
    // A missing later part leaves the article shorter, not unread.
    if (fetched.kind === 'failed') {
      if (pages.length === 0) return fetched
      isPartial = true
      break
    }
    pages.push(fetched.article)
    links.push(...(fetched.attachments ?? []).filter(({ url }) => links.every((link) => link.url !== url)))
    next = fetched.next
  }
  const [first, ...rest] = pages
  if (!first) return unreadable(url, 'sent nothing')
  const article = rest.length > 0 ? joinPages(first, rest) : first
  if (links.length === 0) return { kind: 'ok', article, isPartial }
  const complete = await readAttachments(article, links, (link) => fetchPart(link, options))
  return { kind: 'ok', article: complete, isPartial }
}

async function fetchPart(
  url: string,
  { http, reader, timezone, now, signal, body = null, offeredAt = null }: FetchArticleOptions,
): Promise<ArticlePart | Failure> {
  const outcome = await http.get({ url, ...(signal ? { signal } : {}) })
  if (outcome.kind === 'failed') return outcome
  if (outcome.kind === 'unchanged') return unreadable(url, 'answered "unchanged" to a first request')
  if (
    outcome.contentType &&
    /^(?:image|audio|video|font)\/|zip|msword|officedocument/i.test(outcome.contentType)
  ) {
    return unreadable(url, `sent ${outcome.contentType.split(';', 1)[0]} and no web page`)
  }
  const part = await reader.article(outcome, { timezone, now, body }, signal)
  if (part.kind === 'failed' || part.format !== 'pdf' || offeredAt === null) return part
  return { ...part, article: { ...part.article, publishedAt: offeredAt } }
}

function unreadable(url: string, what: string): Failure {
  const { host } = new URL(url)
  return { kind: 'failed', reason: 'not_readable', message: `${host} ${what}.`, retryAfter: null }
}

/** Faults of the moment are worth another try; a page that is gone, forbidden or no text is not. */
function mayGetBetter({ reason }: Failure, { attempts }: PendingArticle): boolean {
  return (
    attempts + 1 < MAX_ATTEMPTS &&
    (reason === 'unreachable' || reason === 'timeout' || reason === 'server_error')
  )
}

/** What reads one article. */
export interface TextParts {
  readonly http: Pick<Http, 'get'>
  readonly reader: PageReader
  readonly timezone: string
  readonly now: () => Date
}

/** The text of the page, or of what the feed carries when the page has none; null when that is nothing either. */
export async function chooseText(
  page: Article | null,
  item: Item,
  { reader, timezone, now }: Omit<TextParts, 'http'>,
  signal: AbortSignal,
): Promise<Article | null> {
  if (page && page.text.length >= SHORTEST_TEXT) return page
  if (!item.content) return null
  const markup = { html: item.content, url: item.url }
  const carried = await reader.carried(markup, { timezone, now: now() }, signal)
  if (carried.kind === 'failed' || carried.article.text.length < SHORTEST_TEXT) return null
  return { ...carried.article, title: item.title }
}

/** A canonical address counts only when it is one; pages name their start page there too. */
function addressOf(article: Article, found: string): string {
  const declared = article.url === null ? null : canonicalUrl(article.url, found)
  return declared !== null && new URL(declared).pathname !== '/' ? declared : found
}
