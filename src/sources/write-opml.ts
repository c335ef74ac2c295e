import { generateOpml } from 'feedsmith'
import type { Source } from '../domain/source.ts'
import type { SourceSettings } from '../domain/source-settings.ts'
import { OPML_ATTRIBUTES } from './opml-attributes.ts'
import { selectorsText } from './selectors-text.ts'
import { tagsToCategories } from './tags-text.ts'

/** Sources, at least one, as an OPML file, which any feed reader takes; Kaigong finds in it also their kind, state, zone and selectors. */
export function writeOpml(sources: readonly Source[], now: Date): string {
  const outlines = sources.map(({ kind, url, title, state, settings }) => ({
    // Readers that cannot show a list page at least name it.
    type: 'rss',
    text: title || url,
    title: title || url,
    xmlUrl: url,
    kgKind: kind,
    kgState: state,
    ...outlineSettings(settings),
  }))
  return generateOpml({ head: { title: 'Kaigong', dateCreated: now }, body: { outlines } }, OPML_ATTRIBUTES)
}

/** What is not as usual. That a robots.txt is ignored stays behind: somebody has to answer for it anew. */
function outlineSettings({ tags, timezone, selectors }: SourceSettings) {
  const categories = tagsToCategories(tags)
  const written = selectorsText(selectors)
  return {
    ...(categories === '' ? {} : { category: categories }),
    ...(timezone === null ? {} : { kgZone: timezone }),
    ...(written === '' ? {} : { kgSelectors: written }),
  }
}
