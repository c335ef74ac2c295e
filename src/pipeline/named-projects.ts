import type { Edition } from '../domain/edition.ts'
import type { PipelineParts } from './parts.ts'

const MOST = 12

/** The projects that the stories shown in an edition are about by their fullest reports; where none is, those named. */
export async function namedProjects(
  { store }: Pick<PipelineParts, 'store'>,
  { stories, shown }: Edition,
): Promise<{ id: number; name: string }[]> {
  const articleIds = stories.slice(0, shown).flatMap((story) => story.articleIds.slice(0, 1))
  const records = await store.briefs.byArticles([...new Set(articleIds)])
  const named = records.flatMap(({ brief, projectIds }) =>
    brief.projects.flatMap(({ name, key }, index) => {
      const id = projectIds[index]
      return id === undefined ? [] : [{ id, name, key }]
    }),
  )
  const central = named.filter(({ key }) => key)
  const names = new Map<number, string>()
  for (const { id, name } of central.length > 0 ? central : named) if (!names.has(id)) names.set(id, name)
  return [...names].slice(0, MOST).map(([id, name]) => ({ id, name }))
}
