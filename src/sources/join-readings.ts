import type { Item, Reading } from '../domain/source.ts'
import { keepNewest } from './keep-newest.ts'

/** An index of sitemaps with the pages of those that were fetched: each address once, newest first, at most 200. */
export function joinReadings(index: Reading, children: readonly Reading[]): Reading {
  const items = new Map<string, Item>()
  for (const item of children.flatMap((child) => child.items)) {
    if (!items.has(item.url)) items.set(item.url, item)
  }
  const instant = ({ publishedAt }: Item) => (publishedAt === null ? 0 : Date.parse(publishedAt))
  const newestFirst = [...items.values()].sort((a, b) => instant(b) - instant(a))
  // An index has no name but its host; a sitemap of news names the paper.
  const title = children.find((child) => child.title !== index.title)?.title ?? index.title
  return { ...index, title, items: keepNewest(newestFirst) }
}
