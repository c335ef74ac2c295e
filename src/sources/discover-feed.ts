import { findByName } from '../html/find-elements.ts'
import { parseHtml } from '../html/parse-html.ts'
import { canonicalUrl } from './canonical-url.ts'
import { decodeBody } from './decode-body.ts'
import type { FetchedPage } from './read-source.ts'

/** The feed that a page names in its head, to be followed once when a source is added; null when it names none. */
export function discoverFeed({ body, contentType, url }: FetchedPage): string | null {
  const { document } = parseHtml(decodeBody(body, contentType).text)
  const feeds = findByName(document, 'link')
    .filter(
      ({ attributes }) =>
        /\balternate\b/i.test(attributes['rel'] ?? '') && FEED.test(attributes['type'] ?? ''),
    )
    // A page with comments names the feed of its comments too.
    .filter(({ attributes }) => !/comment|评论|留言/i.test(`${attributes['title']} ${attributes['href']}`))
  for (const { attributes } of feeds) {
    const address = canonicalUrl(attributes['href'] ?? '#', url)
    if (address !== null && address !== canonicalUrl(url)) return address
  }
  return null
}

const FEED = /^\s*(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json\+feed|text\/xml)/i
