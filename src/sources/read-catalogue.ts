import { parseOpml } from 'feedsmith'
import type { CatalogueEntry } from '../domain/catalogue.ts'
import type { SourceKind } from '../domain/source.ts'

/**
 * The bundled catalogue: an OPML file of groups, whose `category` is the standard's (/region/安徽,/industry/能源) and
 * whose `kgKind` is what the address is thought to be. Throws for a file that is none.
 */
export function readCatalogue(text: string): CatalogueEntry[] {
  const groups = parseOpml(text, { extraOutlineAttributes: ['kgKind'] }).body?.outlines ?? []
  const entries = groups.flatMap(({ text: group = '', outlines = [] }) =>
    outlines.flatMap(({ text: title = '', xmlUrl, category = '', kgKind }) => {
      if (!xmlUrl) return []
      const kind: SourceKind | null = kgKind === 'feed' || kgKind === 'list' ? kgKind : null
      const regions = tagsOf(category, 'region')
      return [{ group, title, address: xmlUrl, kind, regions, industries: tagsOf(category, 'industry') }]
    }),
  )
  return entries.map((entry, index) => ({ number: index + 1, ...entry }))
}

function tagsOf(category: string, kind: 'region' | 'industry'): string[] {
  return category.split(',').flatMap((path) => {
    const [, name, tag] = path.trim().split('/')
    return name === kind && tag ? [tag] : []
  })
}
