import type { RestoreOutcome } from '../bot/source-services.ts'
import type { Actor } from '../domain/access.ts'
import type { AuditAction } from '../domain/audit.ts'
import type { Source, SourceState } from '../domain/source.ts'
import type { SourceSettings } from '../domain/source-settings.ts'
import type { App } from './create-app.ts'

/** For so long a removal can be taken back. */
const UNDO_MS = 24 * 60 * 60_000

/** Stops reading a source; null when there is no such source. */
export async function removeSource(app: App, id: number, actor: Actor): Promise<Source | null> {
  const source = await app.store.sources.get(id)
  if (source === null || !(await app.store.sources.remove(id))) return null
  await note(app, source, { actor, action: 'source.remove' })
  return source
}

/** Takes a removal of the last day back; the source goes on as it was. */
export async function restoreSource(app: App, id: number, actor: Actor): Promise<RestoreOutcome> {
  const { store, parts } = app
  const restored = await store.sources.restore(id, new Date(parts.now().getTime() - UNDO_MS))
  if (restored !== null) {
    await note(app, restored, { actor, action: 'source.restore' })
    return { kind: 'restored', source: restored }
  }
  const present = await store.sources.get(id)
  return present ? { kind: 'present', source: present } : { kind: 'too_late' }
}

/** Pauses a source or lets it go on; null when there is no such source. */
export async function changeState(
  app: App,
  id: number,
  { state, actor }: { state: SourceState; actor: Actor },
): Promise<Source | null> {
  const before = await app.store.sources.get(id)
  if (before === null || before.state === state) return before
  const source = await app.store.sources.setState(id, state, app.parts.now())
  if (source)
    await note(app, source, { actor, action: state === 'paused' ? 'source.pause' : 'source.resume' })
  return source
}

/** Gives a source another title or other settings, whole; `what` says for the log which. Null when there is none. */
export async function editSource(
  app: App,
  id: number,
  { change, what, actor }: { change: SourceEdit; what: string; actor: Actor },
): Promise<Source | null> {
  const source = await app.store.sources.change(id, change)
  if (source === null) return null
  // What was done first: lists of changes are cut at their right side.
  const details = `${what} · ${source.title || source.url}`
  await app.store.audit.add({ actor, action: 'source.edit', sourceId: id, details }, app.parts.now())
  return source
}

export interface SourceEdit {
  readonly title?: string
  readonly settings?: SourceSettings
}

function note(
  { store, parts }: App,
  source: Source,
  { actor, action }: { actor: Actor; action: AuditAction },
): Promise<void> {
  const entry = { actor, action, sourceId: source.id, details: source.title || source.url }
  return store.audit.add(entry, parts.now())
}
