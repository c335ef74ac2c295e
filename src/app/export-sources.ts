import type { Actor } from '../domain/access.ts'
import { writeOpml } from '../sources/write-opml.ts'
import type { App } from './create-app.ts'

/** All sources as an OPML file, in the order they were added; null while there is none. */
export async function exportSources({ store, parts }: App, actor: Actor): Promise<string | null> {
  const sources = await store.sources.list()
  if (sources.length === 0) return null
  const entry = { actor, action: 'sources.export', details: `${sources.length} sources` } as const
  await store.audit.add(entry, parts.now())
  return writeOpml(sources, parts.now())
}
