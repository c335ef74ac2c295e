import type { PageClues } from '../domain/candidate.ts'
import type { Reading } from '../domain/source.ts'
import { findByName } from '../html/find-elements.ts'
import { parseHtml } from '../html/parse-html.ts'
import { canonicalUrl } from './canonical-url.ts'
import { decodeBody } from './decode-body.ts'
import { findFeeds } from './find-feeds.ts'
import { findSections } from './find-sections.ts'
import { isArticlePage } from './is-article-page.ts'
import type { FetchedPage } from './read-source.ts'

/**
 * What a web page tells of the sources of its site; `list` is what `readSource` made of it, null when it listed nothing.
 * Any bytes are accepted; never throws.
 */
export function findClues({ body, contentType, url }: FetchedPage, list: Reading | null): PageClues {
  const { document } = parseHtml(decodeBody(body, contentType).text)
  const sitemaps = findByName(document, 'link').flatMap(({ attributes }) =>
    /\bsitemap\b/i.test(attributes['rel'] ?? '') ? (canonicalUrl(attributes['href'] ?? '#', url) ?? []) : [],
  )
  return {
    kind: 'clues',
    feeds: findFeeds(document, url),
    sitemaps: [...new Set(sitemaps)],
    isArticle: isArticlePage(document, { url, list }),
    sections: findSections(document, url),
  }
}
