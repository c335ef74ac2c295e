import type { Actor } from '../domain/access.ts'
import type { Source } from '../domain/source.ts'
import {
  type SettingsChange,
  type SourceSettings,
  type SourceTags,
  withChange,
} from '../domain/source-settings.ts'
import { editSource } from './change-source.ts'
import type { App } from './create-app.ts'
import { changesBetween, describeChange } from './describe-settings.ts'

/** For so long the last change of a source's settings can be taken back. */
const UNDO_MS = 24 * 60 * 60_000

/** Changes what is settled about a source, and keeps for a day how it was; null when there is no such source. */
export async function changeSettings(
  app: App,
  id: number,
  { change, actor }: { change: SettingsChange; actor: Actor },
): Promise<Source | null> {
  const before = await app.store.sources.get(id)
  if (before === null) return null
  return put(app, before, { settings: withChange(before.settings, change), actor })
}

/**
 * Takes the last change back; a second time puts it in place again. Whether robots.txt is obeyed stays as it is now:
 * that is never changed in passing. Null when there is nothing to take back, or no such source.
 */
export async function undoSettings(app: App, id: number, actor: Actor): Promise<Source | null> {
  const source = await app.store.sources.get(id)
  const before = await app.parts.memory.get<SourceSettings>(keyOf(id))
  if (source === null || before === undefined) return null
  const settings = { ...before, robots: source.settings.robots }
  if (changesBetween(source.settings, settings).length === 0) return null
  return put(app, source, { settings, actor })
}

/** All tags that sources have, the most used first. */
export async function tagsInUse({ store }: App): Promise<SourceTags> {
  const all = (await store.sources.list()).map(({ settings }) => settings.tags)
  return {
    regions: byUse(all.flatMap(({ regions }) => regions)),
    industries: byUse(all.flatMap(({ industries }) => industries)),
  }
}

function byUse(tags: readonly string[]): string[] {
  const uses = new Map<string, number>()
  for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return [...uses].sort(([, one], [, other]) => other - one).map(([tag]) => tag)
}

async function put(
  app: App,
  source: Source,
  { settings, actor }: { settings: SourceSettings; actor: Actor },
): Promise<Source | null> {
  const changes = changesBetween(source.settings, settings)
  if (changes.length === 0) return source
  if (changes.some(({ kind }) => kind !== 'robots'))
    await app.parts.memory.set(keyOf(source.id), source.settings, UNDO_MS)
  const what = changes.map(describeChange).join(' · ')
  return editSource(app, source.id, { change: { settings }, what, actor })
}

function keyOf(id: number): string {
  return `undo-settings:${id}`
}
