import { type SitemapTag, tagsOf } from './tags.ts'

/** One address of a sitemap as it is written there: nothing is cleaned, resolved or dated yet. */
export interface SitemapEntry {
  readonly loc: string
  readonly lastmod: string | null
  /** Of the news extension. */
  readonly title: string | null
  readonly publishedAt: string | null
  /** The paper or site that the news extension names. */
  readonly publication: string | null
}

export interface ScannedSitemap {
  /** `index`: its entries are sitemaps and no pages. */
  readonly kind: 'pages' | 'index'
  readonly entries: readonly SitemapEntry[]
}

/** As many as the protocol allows in one file. */
const MAX_ENTRIES = 50_000
const SNIFFED = 20_000
const MAX_VALUE = 4096

/**
 * The closed entries of a sitemap of pages, of news or of sitemaps, in their order; null when the text is no sitemap.
 * A single pass over the tags without a tree, so that 50,000 addresses are no burden; what is broken in one entry
 * stays in it. Never throws.
 */
export function scanSitemap(text: string): ScannedSitemap | null {
  const root = /<(?:[\w-]{1,20}:)?(urlset|sitemapindex)[\s>]/i.exec(text.slice(0, SNIFFED))
  const page = text.slice(0, SNIFFED).search(/<html[\s>]|<!doctype\s+html|<rss[\s>]|<feed[\s>]/i)
  if (root === null || (page >= 0 && page < root.index)) return null
  const kind = root[1]?.toLowerCase() === 'urlset' ? 'pages' : 'index'
  const entries: SitemapEntry[] = []
  const row = kind === 'pages' ? 'url' : 'sitemap'
  let open: Map<string, string> | null = null
  let block = ''
  for (const tag of tagsOf(text)) {
    if (tag.name === row) {
      const entry = tag.isEnd && open !== null ? entryOf(open) : null
      if (entry !== null && entries.push(entry) === MAX_ENTRIES) break
      open = tag.isEnd ? null : new Map()
      block = ''
    } else if (BLOCKS.has(tag.name)) {
      block = tag.isEnd ? '' : tag.name
    } else if (open !== null && !tag.isEnd) {
      note(open, tag, block)
    }
  }
  return { kind, entries }
}

/** Extensions with values of their own, some under the same names: the title of a picture is not that of the page. */
const BLOCKS = new Set(['news', 'image', 'video'])
const OF_NEWS = new Set(['title', 'publication_date', 'name'])

/** The first value of each name counts. */
function note(values: Map<string, string>, { name, prefix, text }: SitemapTag, block: string): void {
  const isNews = block === 'news' || (block === '' && prefix === 'news')
  const isWanted = OF_NEWS.has(name) ? isNews : block === '' && (name === 'loc' || name === 'lastmod')
  if (isWanted && text !== '' && text.length <= MAX_VALUE && !values.has(name)) values.set(name, text)
}

function entryOf(values: ReadonlyMap<string, string>): SitemapEntry | null {
  const loc = values.get('loc')
  if (loc === undefined) return null
  return {
    loc,
    lastmod: values.get('lastmod') ?? null,
    title: values.get('title') ?? null,
    publishedAt: values.get('publication_date') ?? null,
    publication: values.get('name') ?? null,
  }
}
