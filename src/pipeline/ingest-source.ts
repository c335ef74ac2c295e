import type { Failure, Item, Source, Validators } from '../domain/source.ts'
import { nextCheckAt } from '../sources/next-check.ts'
import { newsAt } from './news-at.ts'
import type { PipelineParts } from './parts.ts'
import { readOlderPages } from './read-older-pages.ts'
import { readWithChildren } from './read-with-children.ts'
import { settled } from './settled.ts'

export type IngestOutcome =
  | { readonly kind: 'read'; readonly added: number }
  | { readonly kind: 'unchanged' }
  | Failure

/** What is remembered of a source between two requests; forgetting it costs one full download. */
interface Visit {
  readonly validators: Validators
  readonly published: readonly string[]
  /** Absent in what was remembered before feeds were asked for it. */
  readonly ttl?: number | null
  /** Where it has moved, when another source has that address: said once. */
  readonly taken?: string | null
  /** How it was read; absent where nothing was settled. */
  readonly how?: string
}

/** Asks a source for its items and stores what is new. Every fault of the other side becomes its recorded state. */
export async function ingestSource(
  parts: PipelineParts,
  source: Source,
  signal: AbortSignal,
): Promise<IngestOutcome> {
  const { reader, memory, now } = parts
  const { http, timezone, selectors } = settled(parts, source.settings)
  const key = `visit:${source.url}`
  const how = howOf(source)
  const last = await lastVisit(parts, key, how)
  const outcome = await http.get({ url: source.url, validators: last?.validators ?? null, signal })
  const at = now()
  if (outcome.kind === 'failed') return fail(parts, source, outcome)
  if (outcome.kind === 'unchanged') {
    const { published = [], ttl = null } = last ?? {}
    const facts = { failures: 0, maxAge: outcome.maxAge, ttl, retryAfter: null, published }
    const move = { to: outcome.permanentUrl, taken: last?.taken ?? null }
    const taken = await succeed(parts, source, {
      at,
      nextCheckAt: nextCheckAt(at, facts),
      hasNews: false,
      move,
    })
    if (last && taken !== move.taken) await memory.set(key, { ...last, taken })
    return { kind: 'unchanged' }
  }
  const isFirst = source.lastOkAt === null
  const options = { timezone, now: at, kind: source.kind, selectors, ...(isFirst ? { page: 1 } : {}) }
  const reading = await readWithChildren(outcome, options, {
    reader,
    get: (url) => http.get({ url, signal }),
    signal,
  })
  if (reading.kind === 'failed') return fail(parts, source, reading)
  const older = isFirst ? await readOlderPages(reading, options, { http, reader, signal }) : []
  const added = await addItems(parts, source, [...reading.items, ...older], at)
  const published = reading.items.flatMap((item) => item.publishedAt ?? [])
  const ttl = reading.ttlSeconds
  const facts = { failures: 0, maxAge: outcome.maxAge, ttl, retryAfter: null, published }
  const move = { to: outcome.permanentUrl, taken: last?.taken ?? null }
  const taken = await succeed(parts, source, {
    ...{ at, nextCheckAt: nextCheckAt(at, facts), hasNews: added > 0, move },
  })
  // Last: a validator that outlives a crash must not hide items that were never stored.
  const validators = reading.children === undefined ? outcome.validators : NONE
  const settledHow = how ? { how } : {}
  const visit: Visit = { validators, published: published.slice(0, 20), ttl, taken, ...settledHow }
  await memory.set(key, visit)
  return { kind: 'read', added }
}

/** An index of sitemaps stays the same while its sitemaps change, so it is asked for whole each time. */
const NONE: Validators = { etag: null, lastModified: null }

/** What another zone or another selector would read differently; '' for the usual. */
function howOf({ settings: { timezone, selectors } }: Source): string {
  const said = [timezone, ...Object.values(selectors)]
  return said.every((one) => one === null) ? '' : JSON.stringify([timezone, selectors])
}

/** Null too when it was read in another way: what is unchanged is then to be read again. */
async function lastVisit({ memory }: PipelineParts, key: string, how: string): Promise<Visit | null> {
  const last = await memory.get<Visit>(key)
  return last !== undefined && (last.how ?? '') === how ? last : null
}

function addItems(
  { store }: PipelineParts,
  source: Source,
  found: readonly Item[],
  foundAt: Date,
): Promise<number> {
  const backlog = source.lastOkAt === null
  const items = found.map((item) => ({
    item,
    backlog,
    newsAt: newsAt({ publishedAt: item.publishedAt, foundAt, backlog }),
  }))
  return store.articles.addItems(source.id, items, foundAt)
}

interface Success {
  readonly at: Date
  readonly nextCheckAt: Date
  readonly hasNews: boolean
  /** Where the source has moved for good, or null; and the address that was found taken before. */
  readonly move: { readonly to: string | null; readonly taken: string | null }
}

/** Gives the address to which it has moved, when another source has that one. */
async function succeed(
  { store, log }: PipelineParts,
  source: Source,
  { at, nextCheckAt, hasNews, move: { to, taken } }: Success,
): Promise<string | null> {
  const settled = { at, nextCheckAt, hasNews, ...(to === null ? {} : { url: to }) }
  const { moved, holder } = await store.sources.recordSuccess(source.id, settled)
  if (to === null) return null
  if (moved) {
    const details = `${source.url} → ${to}`
    await store.audit.add({ actor: SYSTEM, action: 'source.move', sourceId: source.id, details }, at)
    log.info({ source: source.id, from: source.url, to }, 'A source has moved for good')
  } else if (taken !== to) {
    const where = { source: source.id, from: source.url, to, holder }
    log.warn(where, 'A source has moved to the address of another one: remove one of the two')
  }
  return moved ? null : to
}

const SYSTEM = { kind: 'system' } as const

async function fail({ store, log, now }: PipelineParts, source: Source, failure: Failure): Promise<Failure> {
  const at = now()
  const { retryAfter, reason, message } = failure
  const facts = { failures: source.failures + 1, maxAge: null, ttl: null, retryAfter, published: [] }
  const next = nextCheckAt(at, facts)
  await store.sources.recordFailure(source.id, { at, nextCheckAt: next, error: message, reason })
  log.warn({ source: source.id, reason, next: next.toISOString() }, message)
  return failure
}
