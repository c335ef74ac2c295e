import type { Item } from '../domain/source.ts'

/** More than a source publishes in a week; older items were seen before or are archive. */
const MAX_ITEMS = 200

/** At most 200 items: all in their own order, or of more the newest, undated ones last. */
export function keepNewest(items: readonly Item[]): readonly Item[] {
  if (items.length <= MAX_ITEMS) return items
  const instant = ({ publishedAt }: Item) => (publishedAt === null ? 0 : Date.parse(publishedAt))
  return items.toSorted((a, b) => instant(b) - instant(a)).slice(0, MAX_ITEMS)
}
