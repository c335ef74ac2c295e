import type { Reading } from '../../domain/source.ts'
import { plainText } from '../plain-text.ts'
import type { ReadOptions } from '../read-options.ts'
import { chooseChildren } from './choose-children.ts'
import { chooseEntries } from './choose-entries.ts'
import { scanSitemap } from './scan-sitemap.ts'
import { textSitemap } from './text-sitemap.ts'

/** What a sitemap lists, newest first, or the sitemaps that an index names; null when the text is none. Never throws. */
export function readSitemap(text: string, options: ReadOptions): Reading | null {
  const sitemap = scanSitemap(text) ?? textSitemap(text)
  if (sitemap === null) return null
  const { kind, entries } = sitemap
  const publication = entries.find((entry) => entry.publication !== null)?.publication ?? ''
  const isIndex = kind === 'index'
  return {
    kind: 'sitemap',
    title: plainText(publication, 300) || new URL(options.url).host,
    items: isIndex ? [] : chooseEntries(entries, options),
    ttlSeconds: null,
    ...(isIndex ? { children: chooseChildren(entries, options) } : {}),
  }
}
