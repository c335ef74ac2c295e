import type { Failure, Reading, SourceKind } from '../domain/source.ts'
import type { Selectors } from '../domain/source-settings.ts'
import { decodeBody } from './decode-body.ts'
import { failure } from './fetch-fault.ts'
import { findOlderPage } from './find-older-page.ts'
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
  /** For a list: read by these where `link` is one of them. */
  readonly selectors?: Selectors
  /** Which page of a list this is, counted from 1; where it is told, the next one is looked for. */
  readonly page?: number
}

/** The items behind an address, a feed, a sitemap or a page that lists articles; or why it is none. Never throws. */
export async function readSource(
  page: FetchedPage,
  { kind, timezone, now, selectors, page: number }: ReadSourceOptions,
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
  const withOlder = (list: Reading) => (number === undefined ? list : addOlder(list, text, page.url, number))
  if (kind === 'list' && selectors && selectors.link !== null) {
    // Loaded when it is needed only: few sources have selectors.
    const { readSelected } = await import('./read-selected.ts')
    const chosen = readSelected(text, selectors, options)
    return chosen.kind === 'failed' ? chosen : withOlder(chosen)
  }
  const reading =
    (may('feed') ? await readFeed(text, options) : null) ??
    (may('sitemap') ? readSitemap(text, options) : null) ??
    (may('list') && /<[a-z!]/i.test(text) ? readList(text, options) : null)
  if (reading === null) return failure('not_readable', `${host} ${MISSING[kind ?? 'any']}`)
  return reading.kind === 'list' ? withOlder(reading) : reading
}

function addOlder(list: Reading, html: string, url: string, page: number): Reading {
  const older = findOlderPage(html, { url, page })
  return older === null ? list : { ...list, older }
}

const MISSING: Readonly<Record<SourceKind | 'any', string>> = {
  feed: 'sent no feed, or one that is cut off: open the address and check it',
  sitemap: 'sent no sitemap: open the address and check it',
  list: 'shows no list of articles here: give the address of the page that lists its news',
  any: 'shows neither a feed nor a list of articles here: give the address of the page that lists its news',
}
