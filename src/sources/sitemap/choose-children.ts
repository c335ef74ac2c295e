import { parseDate } from '../../time/parse-date.ts'
import { canonicalUrl } from '../canonical-url.ts'
import { plainText } from '../plain-text.ts'
import type { ReadOptions } from '../read-options.ts'
import type { SitemapEntry } from './scan-sitemap.ts'

/** Sitemaps that are named of an index; whoever fetches them takes fewer. */
const MAX_CHILDREN = 20

/**
 * The sitemaps of an index, those that should hold the newest news first: news before others, then by the date of
 * change, and of those without a date the last and the first, because sites begin a new file at either end.
 */
export function chooseChildren(entries: readonly SitemapEntry[], options: ReadOptions): readonly string[] {
  const files = entries.flatMap((entry, index) => {
    const url = canonicalUrl(plainText(entry.loc, 4096), options.url)
    if (url === null) return []
    const date = entry.lastmod === null ? null : parseDate(entry.lastmod, options.timezone, options.now)
    const fromEdge = Math.min(index * 2 + 1, (entries.length - 1 - index) * 2)
    return [{ url, rank: rankOf(url), instant: date === null ? 0 : Date.parse(date), fromEdge }]
  })
  files.sort((a, b) => a.rank - b.rank || b.instant - a.instant || a.fromEdge - b.fromEdge)
  return [...new Set(files.map(({ url }) => url))].slice(0, MAX_CHILDREN)
}

/** What content systems put into files of their own: news, anything, what is no news. */
function rankOf(url: string): number {
  const file = new URL(url).pathname
  if (/news/i.test(file)) return 0
  return /(?:^|[^a-z])(?:categor|tag|author|page|image|video|product|user|archive)/i.test(file) ? 2 : 1
}
