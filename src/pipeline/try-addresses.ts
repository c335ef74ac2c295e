import type { FoundBy, SourceCandidate } from '../domain/candidate.ts'
import type { SourceKind } from '../domain/source.ts'
import type { PageReader } from '../reader/reader.ts'
import { readWithChildren } from './read-with-children.ts'
import type { RequestBudget } from './request-budget.ts'

/** Requests under way at once. */
const AT_ONCE = 2

export interface TryOptions {
  readonly get: RequestBudget['get']
  readonly reader: PageReader
  readonly signal?: AbortSignal | undefined
  readonly timezone: string
  readonly now: Date
  /** What is looked for; anything else behind an address is passed over. Any kind by default. */
  readonly kind?: SourceKind
  readonly foundBy: FoundBy
  /** Goes on after the first that is found. */
  readonly all: boolean
}

/**
 * Those of some addresses that can be read and hold items, in their order, the same items never twice. Two are asked
 * at a time.
 */
export async function tryAddresses(urls: readonly string[], options: TryOptions): Promise<SourceCandidate[]> {
  const found: SourceCandidate[] = []
  for (let index = 0; index < urls.length; index += AT_ONCE) {
    const some = urls.slice(index, index + AT_ONCE)
    for (const answer of await Promise.all(some.map((url) => tryAddress(url, options)))) {
      if (answer !== null && !found.some((one) => isSame(one, answer))) found.push(answer)
    }
    if (found.length > 0 && !options.all) return found.slice(0, 1)
  }
  return found
}

async function tryAddress(url: string, options: TryOptions): Promise<SourceCandidate | null> {
  const { timezone, now, kind, foundBy } = options
  const outcome = await options.get(url)
  if (outcome?.kind !== 'ok') return null
  const reading = await readWithChildren(
    outcome,
    { timezone, now, page: 1, ...(kind ? { kind } : {}) },
    options,
  )
  if (reading.kind === 'failed' || reading.items.length === 0) return null
  return { kind: reading.kind, url, foundBy, reading }
}

/** Sites offer the same feed at several addresses, and in several formats. */
function isSame(one: SourceCandidate, other: SourceCandidate): boolean {
  const key = ({ reading }: SourceCandidate) =>
    reading.items
      .slice(0, 10)
      .map(({ url }) => url)
      .join(' ')
  return one.url === other.url || key(one) === key(other)
}
