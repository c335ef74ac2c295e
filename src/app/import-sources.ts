import type { ImportOutcome, ImportProgress } from '../bot/file-services.ts'
import type { Actor } from '../domain/access.ts'
import type { Failure } from '../domain/source.ts'
import { decodeBody } from '../sources/decode-body.ts'
import { readSourceList, type SourceEntry } from '../sources/read-source-list.ts'
import { parseWebAddress } from '../sources/web-address.ts'
import { addAll } from './add-all.ts'
import { addSource } from './add-source.ts'
import type { App } from './create-app.ts'

/** More than this is not a list that somebody keeps. */
const MOST_ADDRESSES = 2000

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
  const all = await addAll(entries, (entry) => addEntry(app, entry, actor), progress)
  const { failed, left } = all
  const added = all.added.length
  const known = all.known.length
  const stopped = left > 0 ? `, ${left} left when it was stopped` : ''
  const details = `${added} added, ${known} known, ${failed.length} failed${stopped}`
  await app.store.audit.add({ actor, action: 'sources.import', details }, app.parts.now())
  const failures = failed.map(({ entry: { address }, failure }) => ({ address, failure }))
  return { kind: 'done', added, known, left, failed: failures }
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
