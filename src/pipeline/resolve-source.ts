import type { Failure, Reading } from '../domain/source.ts'
import type { FetchArticleOptions } from './read-article.ts'

/** A source as an address turned out to be. */
export interface ResolvedSource {
  readonly kind: 'found'
  /** Where to ask from now on: the feed that a page names, or the address itself. */
  readonly url: string
  readonly reading: Reading
}

/** Finds out what is behind an address that a person typed, with or without https://. Stores nothing. */
export async function resolveSource(
  address: string,
  options: FetchArticleOptions,
): Promise<ResolvedSource | Failure> {
  const typed = address.trim()
  if (/^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[\w.-]+:\d/.test(typed)) return resolve(typed, options)
  const secure = await resolve(`https://${typed}`, options)
  // Many a government site still speaks plain HTTP only.
  return secure.kind === 'failed' && secure.reason === 'unreachable'
    ? resolve(`http://${typed}`, options)
    : secure
}

async function resolve(
  url: string,
  { http, reader, timezone, now, signal }: FetchArticleOptions,
): Promise<ResolvedSource | Failure> {
  const page = await http.get({ url, ...(signal ? { signal } : {}) })
  if (page.kind === 'failed') return page
  if (page.kind === 'unchanged') {
    return {
      kind: 'failed',
      reason: 'not_readable',
      message: `${url} answered "unchanged" to a first request.`,
      retryAfter: null,
    }
  }
  const reading = await reader.source(page, { timezone, now }, signal)
  if (reading.kind === 'feed') return { kind: 'found', url: page.url, reading }
  // A page that took too much the first time is not taken apart again.
  if (reading.kind === 'failed' && reading.reason === 'too_costly') return reading
  const clues = await reader.clues(page, signal)
  const named = clues.kind === 'failed' ? null : (clues.feeds[0] ?? null)
  const feed = named === null ? null : await http.get({ url: named, ...(signal ? { signal } : {}) })
  if (named !== null && feed?.kind === 'ok') {
    const read = await reader.source(feed, { timezone, now, kind: 'feed' }, signal)
    if (read.kind === 'feed' && read.items.length > 0) return { kind: 'found', url: named, reading: read }
  }
  return reading.kind === 'failed' ? reading : { kind: 'found', url: page.url, reading }
}
