import { composeStory } from '../digest/compose-story.ts'
import type { Story } from '../digest/select.ts'
import { importanceOf, weighStory } from '../digest/weigh-story.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { Alert, AlertStory, Match } from '../domain/watch.ts'
import { correctionsIn } from '../knowledge/compare-briefs.ts'
import { groupStories } from '../knowledge/group-stories.ts'
import { mergeFigures } from '../knowledge/merge-figures.ts'
import type { PipelineParts } from './parts.ts'

/**
 * What these matches have to tell: each event once, however many sources report it, and nothing of an event that was
 * told before, but for what its site corrected. Null when nothing is left.
 */
export async function makeAlert(
  { store }: Pick<PipelineParts, 'store'>,
  matches: readonly Match[],
  { told, date }: { readonly told: readonly number[]; readonly date: string },
): Promise<Alert | null> {
  const isTold = new Set(told)
  const corrected = new Set(matches.filter(({ revision }) => revision > 0).map(({ articleId }) => articleId))
  const fresh = new Set(matches.map(({ articleId }) => articleId))
  const records = await store.briefs.byArticles([...new Set([...fresh, ...told])])
  const weighed: { told: AlertStory; articleIds: number[]; importance: number }[] = []
  for (const group of groupStories(records)) {
    const wasTold = group.some(({ articleId }) => isTold.has(articleId))
    const left = group.filter(({ articleId }) => (wasTold ? corrected : fresh).has(articleId))
    const [first, ...others] = left
    if (!first) continue
    const story: Story = [first, ...others]
    const signs = { changes: [], followsUp: null, watched: [] }
    weighed.push({
      told: {
        story: composeStory(story, { figures: mergeFigures(story), told: null }, date),
        corrections: wasTold ? await correctionsOf(store, story) : [],
      },
      articleIds: story.map(({ articleId }) => articleId),
      importance: importanceOf(weighStory(story, signs)),
    })
  }
  weighed.sort((one, other) => other.importance - one.importance)
  const [first, ...others] = weighed.map((one) => one.told)
  if (!first) return null
  const shown = new Set(weighed.flatMap(({ articleIds }) => articleIds))
  const names = new Set(matches.filter(({ articleId }) => shown.has(articleId)).map(({ words }) => words))
  return { names: [...names], stories: [first, ...others], date }
}

/** What the last edit of each of these articles corrected. */
async function correctionsOf(
  { revisions }: PipelineParts['store'],
  records: readonly BriefRecord[],
): Promise<AlertStory['corrections']> {
  const last = new Map<number, AlertStory['corrections']>()
  for (const { articleId, changes } of await revisions.of(records.map((record) => record.articleId))) {
    if (!last.has(articleId)) last.set(articleId, correctionsIn(changes))
  }
  return [...last.values()].flat()
}
