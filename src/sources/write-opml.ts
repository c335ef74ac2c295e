import { generateOpml } from 'feedsmith'
import type { Source } from '../domain/source.ts'
import { OPML_ATTRIBUTES } from './opml-attributes.ts'

/** Sources, at least one, as an OPML file, which any feed reader takes; Kaigong finds in it also their kind and state. */
export function writeOpml(sources: readonly Source[], now: Date): string {
  const outlines = sources.map(({ kind, url, title, state }) => ({
    // Readers that cannot show a list page at least name it.
    type: 'rss',
    text: title || url,
    title: title || url,
    xmlUrl: url,
    kgKind: kind,
    kgState: state,
  }))
  return generateOpml({ head: { title: 'Kaigong', dateCreated: now }, body: { outlines } }, OPML_ATTRIBUTES)
}
