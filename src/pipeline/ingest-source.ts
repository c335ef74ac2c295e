import type { Failure, Reading, Source, Validators } from '../domain/source.ts'
import { nextCheckAt } from '../sources/next-check.ts'
import { newsAt } from './news-at.ts'
import type { PipelineParts } from './parts.ts'
import { readWithChildren } from './read-with-children.ts'

export type IngestOutcome =
  | { readonly kind: 'read'; readonly added: number }
  | { readonly kind: 'unchanged' }
  | Failure

/** What is remembered of a source between two requests; forgetting it costs one full download. */
interface Visit {
  readonly validators: Validators
  readonly published: readonly string[]
}

/** Asks a source for its items and stores what is new. Every fault of the other side becomes its recorded state. */
export async function ingestSource(
  parts: PipelineParts,
  source: Source,
  signal: AbortSignal,
): Promise<IngestOutcome> {
  const { store, http, reader, memory, now } = parts
  const key = `visit:${source.url}`
  const last = await memory.get<Visit>(key)
  const outcome = await http.get({ url: source.url, validators: last?.validators ?? null, signal })
  const at = now()
  if (outcome.kind === 'failed') return fail(parts, source, outcome)
  if (outcome.kind === 'unchanged') {
    const facts = { failures: 0, maxAge: outcome.maxAge, retryAfter: null, published: last?.published ?? [] }
    await store.sources.recordSuccess(source.id, { at, nextCheckAt: nextCheckAt(at, facts) })
    return { kind: 'unchanged' }
  }
  const options = { timezone: parts.timezone, now: at, kind: source.kind }
  const reading = await readWithChildren(outcome, options, {
    reader,
    get: (url) => http.get({ url, signal }),
    signal,
  })
  if (reading.kind === 'failed') return fail(parts, source, reading)
  const added = await addItems(parts, source, reading, at)
  const published = reading.items.flatMap((item) => item.publishedAt ?? [])
  const facts = { failures: 0, maxAge: outcome.maxAge, retryAfter: null, published }
  await store.sources.recordSuccess(source.id, {
    at,
    nextCheckAt: nextCheckAt(at, facts),
    ...(outcome.permanentUrl === null ? {} : { url: outcome.permanentUrl }),
  })
  // Last: a validator that outlives a crash must not hide items that were never stored.
  const validators = reading.children === undefined ? outcome.validators : NONE
  await memory.set(key, { validators, published: published.slice(0, 20) } satisfies Visit)
  return { kind: 'read', added }
}

/** An index of sitemaps stays the same while its sitemaps change, so it is asked for whole each time. */
const NONE: Validators = { etag: null, lastModified: null }

function addItems(
  { store }: PipelineParts,
  source: Source,
  reading: Reading,
  foundAt: Date,
): Promise<number> {
  const backlog = source.lastOkAt === null
  const items = reading.items.map((item) => ({
    item,
    backlog,
    newsAt: newsAt({ publishedAt: item.publishedAt, foundAt, backlog }),
  }))
  return store.articles.addItems(source.id, items, foundAt)
}

async function fail({ store, log, now }: PipelineParts, source: Source, failure: Failure): Promise<Failure> {
  const at = now()
  const { retryAfter, reason, message } = failure
  const next = nextCheckAt(at, { failures: source.failures + 1, maxAge: null, retryAfter, published: [] })
  await store.sources.recordFailure(source.id, { at, nextCheckAt: next, error: message, reason })
  log.warn({ source: source.id, reason, next: next.toISOString() }, message)
  return failure
}
