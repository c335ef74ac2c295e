import type { Actor } from '../domain/access.ts'
import type { Failure, Reading, Source } from '../domain/source.ts'
import { type SourceSettings, USUAL_SETTINGS } from '../domain/source-settings.ts'
import { resolveSource } from '../pipeline/resolve-source.ts'
import { settled } from '../pipeline/settled.ts'
import type { App } from './create-app.ts'
import { addedDetails } from './describe-settings.ts'

export type AddSourceOutcome =
  | { readonly kind: 'added'; readonly source: Source; readonly reading: Reading }
  | { readonly kind: 'known'; readonly source: Source }
  | Failure

/** Finds out what an address is and keeps the best of it as a source, with these settings; it is read with the next tick. */
export async function addSource(
  { store, parts }: App,
  address: string,
  actor: Actor,
  settings: SourceSettings = USUAL_SETTINGS,
): Promise<AddSourceOutcome> {
  const known = await store.sources.findByUrl(address.trim())
  if (known) return { kind: 'known', source: known }
  const found = await resolveSource(address, { ...parts, ...settled(parts, settings), now: parts.now() })
  if (found.kind === 'failed') return found
  const { reading, url } = found
  const { source, added } = await store.sources.add(
    { kind: reading.kind, url, title: reading.title, settings },
    parts.now(),
  )
  if (!added) return { kind: 'known', source }
  const details = addedDetails(source)
  await store.audit.add({ actor, action: 'source.add', sourceId: source.id, details }, parts.now())
  return { kind: 'added', source, reading }
}
