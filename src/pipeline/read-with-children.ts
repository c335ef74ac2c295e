import type { Failure, Reading } from '../domain/source.ts'
import type { PageReader } from '../reader/reader.ts'
import type { HttpOutcome } from '../sources/http.ts'
import { joinReadings } from '../sources/join-readings.ts'
import type { FetchedPage, ReadSourceOptions } from '../sources/read-source.ts'

/** Sitemaps of an index that are fetched at each reading; what is new stands in the first of them. */
const MOST_CHILDREN = 3

export interface Readers {
  readonly reader: PageReader
  /** Null when no more requests are allowed. */
  readonly get: (url: string) => Promise<HttpOutcome | null>
  readonly signal?: AbortSignal | undefined
}

/**
 * The items of a fetched page, and for an index of sitemaps those of the sitemaps likeliest to hold new ones. A child
 * that cannot be read leaves the others; when none can, the reason of the first is the outcome. An index in an index
 * is not followed.
 */
export async function readWithChildren(
  page: FetchedPage,
  options: ReadSourceOptions,
  { reader, get, signal }: Readers,
): Promise<Reading | Failure> {
  const reading = await reader.source(page, options, signal)
  if (reading.kind === 'failed' || reading.children === undefined) return reading
  const children: Reading[] = []
  let fault: Failure | null = null
  for (const url of reading.children.slice(0, MOST_CHILDREN)) {
    const outcome = await get(url)
    if (outcome === null) break
    if (outcome.kind === 'unchanged') continue
    const child =
      outcome.kind === 'ok' ? await reader.source(outcome, { ...options, kind: 'sitemap' }, signal) : outcome
    if (child.kind === 'failed') fault ??= child
    else children.push(child)
  }
  return children.length === 0 && fault !== null ? fault : joinReadings(reading, children)
}
