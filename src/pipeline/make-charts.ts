import { announcedInvestments } from '../digest/announced.ts'
import { chooseCharts } from '../digest/choose-charts.ts'
import { findProgress } from '../digest/find-progress.ts'
import { toStory } from '../digest/select.ts'
import type { Chart } from '../domain/chart.ts'
import type { Edition } from '../domain/edition.ts'
import { freshPart } from '../knowledge/fresh-part.ts'
import type { PipelineParts } from './parts.ts'

/** The pictures that all stories of an edition invite to, as when it was told. */
export async function makeCharts(
  { store }: Pick<PipelineParts, 'store'>,
  { stories }: Edition,
): Promise<Chart[]> {
  const ids = new Set(stories.flatMap(({ articleIds, toldIds }) => [...articleIds, ...toldIds]))
  const found = await store.briefs.byArticles([...ids])
  const records = new Map(found.map((record) => [record.articleId, record]))
  const recordsOf = (articleIds: readonly number[]) => articleIds.flatMap((id) => records.get(id) ?? [])
  const told = stories.flatMap(({ articleIds, toldIds, followsUp }) => {
    const all = recordsOf(articleIds)
    const story = toStory(followsUp === null ? all : freshPart(all, recordsOf(toldIds)))
    return story ? [story] : []
  })
  return chooseCharts({ investments: announcedInvestments(told), progress: findProgress(told) })
}
