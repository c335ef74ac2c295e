import { announcedInvestments } from '../digest/announced.ts'
import { toStory } from '../digest/select.ts'
import type { DigestInvestment } from '../domain/digest.ts'
import type { Edition } from '../domain/edition.ts'
import { freshPart } from '../knowledge/fresh-part.ts'
import type { PipelineParts } from './parts.ts'

/** What all stories of an edition announce to be invested, as when it was told. */
export async function makeInvestments(
  { store }: Pick<PipelineParts, 'store'>,
  { stories }: Edition,
): Promise<DigestInvestment[]> {
  const ids = new Set(stories.flatMap(({ articleIds, toldIds }) => [...articleIds, ...toldIds]))
  const found = await store.briefs.byArticles([...ids])
  const records = new Map(found.map((record) => [record.articleId, record]))
  const recordsOf = (articleIds: readonly number[]) => articleIds.flatMap((id) => records.get(id) ?? [])
  const told = stories.flatMap(({ articleIds, toldIds, followsUp }) => {
    const all = recordsOf(articleIds)
    const story = toStory(followsUp === null ? all : freshPart(all, recordsOf(toldIds)))
    return story ? [story] : []
  })
  return announcedInvestments(told)
}
