import { findByName } from '../html/find-elements.ts'
import { findLinks } from '../html/find-links.ts'
import type { HtmlElement } from '../html/node.ts'
import { canonicalUrl } from './canonical-url.ts'

/** The feeds that a page names: those of its head, then links that look like feeds; each once, itself left out. */
export function findFeeds(document: HtmlElement, pageUrl: string): readonly string[] {
  const named = findByName(document, 'link').filter(
    ({ attributes }) => /\balternate\b/i.test(attributes['rel'] ?? '') && FEED.test(attributes['type'] ?? ''),
  )
  const inHead = named
    // A page with comments names the feed of its comments too.
    .filter(({ attributes }) => !/comment|评论|留言/i.test(`${attributes['title']} ${attributes['href']}`))
    .flatMap(({ attributes }) => canonicalUrl(attributes['href'] ?? '#', pageUrl) ?? [])
  const inBody = findLinks(document, pageUrl)
    .filter(({ url, text }) => !/comment/i.test(url) && (LIKE_FEED.test(url) || isCalledFeed(text, url)))
    .flatMap(({ url }) => canonicalUrl(url) ?? [])
  const self = canonicalUrl(pageUrl)
  return [...new Set([...inHead, ...inBody])].filter((address) => address !== self).slice(0, MAX_FEEDS)
}

/** A page that names more is a directory of feeds. */
const MAX_FEEDS = 50

const FEED = /^\s*(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json\+feed|text\/xml)/i
const LIKE_FEED =
  /\/(?:rss|feed|atom)(?:\.xml|\.aspx?|\.php|\/)?$|(?:rss|feed|atom)[\w-]{0,30}\.xml$|\.(?:rss|atom|rdf)$|[?&]feed=(?:rss|atom)/i

function isCalledFeed(text: string, url: string): boolean {
  return (
    /^\W{0,5}(?:rss|atom)(?: ?(?:feed|订阅|2\.0))?\W{0,5}$|^rss/i.test(text) && /\.xml(?:\?|$)/i.test(url)
  )
}
