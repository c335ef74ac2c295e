import type { Failure, Reading, SourceKind } from '../domain/source.ts'
import { decodeBody } from './decode-body.ts'
import { failure } from './fetch-fault.ts'
import { readFeed } from './read-feed.ts'
import { readList } from './read-list.ts'
import { readSitemap } from './sitemap/read-sitemap.ts'
import { unpack } from './sitemap/unpack.ts'

/** What `Http.get` brought. */
export interface FetchedPage {
  readonly body: Uint8Array
  readonly contentType: string | null
  /** Where it came from in the end; links are relative to it. */
  readonly url: string
}

export interface ReadSourceOptions {
  /** IANA zone of dates that name none. */
  readonly timezone: string
  readonly now: Date
  /** What the source is known to be; a feed that has become a web page is then a failure and not a list. */
  readonly kind?: SourceKind
}

/** The items behind an address, a feed, a sitemap or a page that lists articles; or why it is none. Never throws. */
export async function readSource(
  page: FetchedPage,
  { kind, timezone, now }: ReadSourceOptions,
): Promise<Reading | Failure> {
  const { host } = new URL(page.url)
  const body = await unpack(page.body)
  if (body === null) {
    return failure('not_readable', `${host} sent a file that is damaged or too large: try another address`)
  }
  const { text } = decodeBody(body, page.contentType)
  if (text.trim() === '') {
    return failure('not_readable', `${host} sent an empty page: it is asked again later`)
  }
  const options = { url: page.url, timezone, now }
  const may = (one: SourceKind) => kind === undefined || kind === one
  const reading =
    (may('feed') ? await readFeed(text, options) : null) ??
    (may('sitemap') ? readSitemap(text, options) : null) ??
    (may('list') && /<[a-z!]/i.test(text) ? readList(text, options) : null)
  return reading ?? failure('not_readable', `${host} ${MISSING[kind ?? 'any']}`)
}

const MISSING: Readonly<Record<SourceKind | 'any', string>> = {
  feed: 'sent no feed, or one that is cut off: open the address and check it',
  sitemap: 'sent no sitemap: open the address and check it',
  list: 'shows no list of articles here: give the address of the page that lists its news',
  any: 'shows neither a feed nor a list of articles here: give the address of the page that lists its news',
}
