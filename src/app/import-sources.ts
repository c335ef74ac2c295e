import type { ImportOutcome, ImportProgress } from '../bot/services.ts'
import type { Actor } from '../domain/access.ts'
import type { Failure } from '../domain/source.ts'
import { decodeBody } from '../sources/decode-body.ts'
import { readSourceList, type SourceEntry } from '../sources/read-source-list.ts'
import { parseWebAddress } from '../sources/web-address.ts'
import { addSource } from './add-source.ts'
import type { App } from './create-app.ts'

/** More than this is not a list that somebody keeps. */
const MOST_ADDRESSES = 2000
/** Sites that are found out about at the same time. */
const AT_ONCE = 8

/** Makes sources of all that a file names, an OPML file or a list of addresses. What cannot be read is told, and stops nothing. */
export async function importSources(
  app: App,
  file: Uint8Array,
  { actor, ...progress }: { actor: Actor } & Partial<ImportProgress>,
): Promise<ImportOutcome> {
  const entries = readSourceList(decodeBody(file, null).text)
  if (entries === null) return { kind: 'unreadable' }
  if (entries.length === 0) return { kind: 'empty' }
  if (entries.length > MOST_ADDRESSES)
    return { kind: 'too_many', count: entries.length, limit: MOST_ADDRESSES }
  const outcome = await addAll(app, entries, { actor, ...progress })
  const { added, known, failed, left } = outcome
  const stopped = left > 0 ? `, ${left} left when it was stopped` : ''
  const details = `${added} added, ${known} known, ${failed.length} failed${stopped}`
  await app.store.audit.add({ actor, action: 'sources.import', details }, app.parts.now())
  return outcome
}

async function addAll(
  app: App,
  entries: readonly SourceEntry[],
  { actor, onProgress, stop }: { actor: Actor } & Partial<ImportProgress>,
): Promise<Extract<ImportOutcome, { kind: 'done' }>> {
  const failed: { address: string; failure: Failure }[] = []
  const count = { added: 0, known: 0 }
  let tried = 0
  const waiting = entries.values()
  const work = async () => {
    for (const entry of waiting) {
      tried += 1
      const outcome = await addEntry(app, entry, actor)
      if (outcome.kind === 'failed') failed.push({ address: entry.address, failure: outcome })
      else count[outcome.kind] += 1
      onProgress?.(count.added + count.known + failed.length, entries.length)
      if (stop?.aborted) return
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { kind: 'done', ...count, left: entries.length - tried, failed }
}

async function addEntry(
  app: App,
  { address, title, kind, state, settings }: SourceEntry,
  actor: Actor,
): Promise<{ kind: 'added' | 'known' } | Failure> {
  if (kind === null) return addSource(app, address, actor, settings)
  const { store, parts } = app
  const url = parseWebAddress(address)
  if ('kind' in url) return url
  const { source, added } = await store.sources.add({ kind, url: address, title, settings }, parts.now())
  if (!added) return { kind: 'known' }
  const details = title || address
  await store.audit.add({ actor, action: 'source.add', sourceId: source.id, details }, parts.now())
  if (state === 'paused') await store.sources.setState(source.id, state, parts.now())
  return { kind: 'added' }
}
