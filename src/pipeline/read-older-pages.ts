import type { Item, Reading } from '../domain/source.ts'
import type { PageReader } from '../reader/reader.ts'
import type { Http } from '../sources/http.ts'
import type { ReadSourceOptions } from '../sources/read-source.ts'
import { createRequestBudget } from './request-budget.ts'

/** Pages of a list that are read when it is new, the first among them. */
export const MOST_LIST_PAGES = 5
/** For all of them, the waiting for their turns included. */
const TIME_MS = 40_000

/**
 * The items of the pages behind the first one of a list that is read for the first time, each once. What cannot be read
 * ends it, and so does a page without anything new: later checks need the first page only. Rejects when `signal` ends it.
 */
export async function readOlderPages(
  first: Reading,
  options: ReadSourceOptions,
  { http, reader, signal }: { http: Pick<Http, 'get'>; reader: PageReader; signal: AbortSignal },
): Promise<Item[]> {
  if (first.older === undefined) return []
  const budget = createRequestBudget({ http, signal, requests: MOST_LIST_PAGES - 1, timeMs: TIME_MS })
  const known = new Set(first.items.map(({ url }) => url))
  const items: Item[] = []
  const asked = new Set<string>()
  try {
    let next: string | undefined = first.older
    for (let page = 2; next !== undefined && !asked.has(next); page++) {
      asked.add(next)
      const outcome = await budget.get(next)
      if (outcome?.kind !== 'ok') break
      const reading = await reader.source(outcome, { ...options, kind: 'list', page }, signal)
      if (reading.kind === 'failed') break
      const fresh = reading.items.filter(({ url }) => !known.has(url))
      if (fresh.length === 0) break
      for (const item of fresh) known.add(item.url)
      items.push(...fresh)
      next = reading.older
    }
  } finally {
    budget.end()
  }
  return items
}
