import type { Failure, Reading, SourceKind } from '../domain/source.ts'
import { decodeBody } from './decode-body.ts'
import { failure } from './fetch-fault.ts'
import { readFeed } from './read-feed.ts'
import { readList } from './read-list.ts'

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

/** The items behind an address, a feed or a page that lists articles; or why it is neither. Never throws. */
export async function readSource(
  page: FetchedPage,
  { kind, timezone, now }: ReadSourceOptions,
): Promise<Reading | Failure> {
  const { host } = new URL(page.url)
  const { text } = decodeBody(page.body, page.contentType)
  if (text.trim() === '') {
    return failure('not_readable', `${host} sent an empty page: it is asked again later`)
  }
  const options = { url: page.url, timezone, now }
  const feed = kind === 'list' ? null : await readFeed(text, options)
  if (feed !== null) return feed
  if (kind === 'feed') {
    return failure(
      'not_readable',
      `${host} sent no feed, or one that is cut off: open the address and check it`,
    )
  }
  const list = /<[a-z!]/i.test(text) ? readList(text, options) : null
  return (
    list ??
    failure(
      'not_readable',
      `${host} shows neither a feed nor a list of articles here: give the address of the page that lists its news`,
    )
  )
}
