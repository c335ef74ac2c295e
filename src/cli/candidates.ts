import type { SourceCandidate } from '../domain/candidate.ts'
import type { Item } from '../domain/source.ts'
import type { ResolvedSource } from '../pipeline/resolve-source.ts'

/** Items of each candidate that people are shown. */
const NEWEST = 3

/** What an address is good for, as lines: each candidate with its newest items, and how to add the first. */
export function renderCandidates({ url, candidates }: ResolvedSource): string[] {
  const [, ...others] = candidates
  const hint = others.length === 0 ? '' : '; the others by their addresses'
  return [...candidates.flatMap(describe), `Add it with: kaigong source add ${url}${hint}`]
}

function describe({ kind, url, foundBy, reading }: SourceCandidate, index: number): string[] {
  const { title, items } = reading
  return [
    `${index + 1}. ${title || url}: a ${KINDS[kind]}, ${items.length} items, ${FOUND_BY[foundBy]}`,
    `   ${url}`,
    ...newestFirst(items)
      .slice(0, NEWEST)
      .map((item) => `   ${dateOf(item)}  ${item.title}`),
  ]
}

const KINDS = { feed: 'feed', list: 'page that lists articles', sitemap: 'sitemap' } as const
const FOUND_BY = {
  itself: 'at this address',
  feed_link: 'named by the page',
  common_path: 'at a common address of the site',
  sitemap: 'named by the site',
  list: 'the page itself',
} as const

function dateOf({ publishedAt }: Item): string {
  return publishedAt?.slice(0, 16).replace('T', ' ') ?? 'no date'.padEnd(16)
}

/** Items without a date stay in their order, behind those with one. */
function newestFirst(items: readonly Item[]): Item[] {
  const instant = ({ publishedAt }: Item) => (publishedAt === null ? 0 : Date.parse(publishedAt))
  return items.toSorted((a, b) => instant(b) - instant(a))
}

/** The first candidate with all its items, as ever, and all candidates with their newest. */
export function asJson({ reading, candidates }: ResolvedSource): unknown {
  const shown = ({ title, url, publishedAt }: Item) => ({ title, url, publishedAt })
  return {
    kind: reading.kind,
    title: reading.title,
    items: reading.items.map(shown),
    candidates: candidates.map(({ kind, url, foundBy, reading: { title, items } }) => ({
      kind,
      url,
      foundBy,
      title,
      newest: newestFirst(items).slice(0, NEWEST).map(shown),
    })),
  }
}
