import type { Item } from '../../domain/source.ts'
import { parseDate } from '../../time/parse-date.ts'
import { canonicalUrl } from '../canonical-url.ts'
import { dateInUrl } from '../date-texts.ts'
import { sectionsAmong } from '../list-links.ts'
import { plainText } from '../plain-text.ts'
import type { ReadOptions } from '../read-options.ts'
import type { SitemapEntry } from './scan-sitemap.ts'
import { titleFromUrl } from './title-from-url.ts'

/** Pages that are read of one sitemap; a site publishes less in a week. */
const MAX_ITEMS = 200
const MAX_TITLE = 300
/** A site whose every page changed in one minute was rebuilt, and the date says nothing of its news. */
const REBUILT = 5

/**
 * The pages of a sitemap as items, newest first, at most 200: start page and sections left out, each address once. Of
 * many without any date those at both ends are taken, because sites add new ones at either.
 */
export function chooseEntries(entries: readonly SitemapEntry[], options: ReadOptions): readonly Item[] {
  const minutes = new Set(entries.map(({ lastmod }) => lastmod?.slice(0, 'YYYY-MM-DDTHH:MM'.length)))
  const rebuilt = entries.length >= REBUILT && minutes.size === 1
  const pages = new Map<string, SitemapEntry>()
  for (const entry of entries) {
    const url = canonicalUrl(plainText(entry.loc, MAX_ADDRESS), options.url)
    if (url !== null && new URL(url).pathname !== '/' && !pages.has(url)) pages.set(url, entry)
  }
  const sections = sectionsAmong([...pages.keys()])
  const dated: Dated[] = []
  const undated: Dated[] = []
  for (const [url, entry] of pages) {
    if (sections.has(url) && entry.title === null) continue
    const publishedAt = dateOf(entry, url, rebuilt, options)
    const one = { url, entry, publishedAt, instant: publishedAt === null ? 0 : Date.parse(publishedAt) }
    ;(publishedAt === null ? undated : dated).push(one)
  }
  dated.sort((a, b) => b.instant - a.instant)
  return [...dated.slice(0, MAX_ITEMS), ...endsOf(undated, MAX_ITEMS - dated.length)].map(toItem)
}

const MAX_ADDRESS = 4096

interface Dated {
  readonly url: string
  readonly entry: SitemapEntry
  readonly publishedAt: string | null
  /** Milliseconds since 1970; 0 without a date. */
  readonly instant: number
}

/** When it was published, or, when nothing tells, when it changed last. */
function dateOf(
  { publishedAt, lastmod }: SitemapEntry,
  url: string,
  rebuilt: boolean,
  options: ReadOptions,
): string | null {
  const parse = (text: string | null) => text && parseDate(text, options.timezone, options.now)
  return parse(publishedAt) || dateInUrl(url, options) || (rebuilt ? null : parse(lastmod) || null)
}

function endsOf(rows: readonly Dated[], limit: number): readonly Dated[] {
  if (limit <= 0) return []
  if (rows.length <= limit) return rows
  const half = Math.ceil(limit / 2)
  return [...rows.slice(0, half), ...rows.slice(half - limit)]
}

function toItem({ url, entry, publishedAt }: Dated): Item {
  const title = plainText(entry.title ?? '', MAX_TITLE) || titleFromUrl(url)
  return { title, url, publishedAt, guid: null, content: null }
}
