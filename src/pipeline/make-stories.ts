import { composeStory } from '../digest/compose-story.ts'
import { toStory } from '../digest/select.ts'
import type { DigestStory } from '../domain/digest.ts'
import type { Edition } from '../domain/edition.ts'
import { freshPart } from '../knowledge/fresh-part.ts'
import { mergeFigures } from '../knowledge/merge-figures.ts'
import type { PipelineParts } from './parts.ts'

/** Stories of an edition in full, `count` of them from number `from` on, counted from 0. */
export async function makeStories(
  { store }: Pick<PipelineParts, 'store'>,
  { date, stories }: Edition,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<DigestStory[]> {
  const made: DigestStory[] = []
  for (const { articleIds, toldIds, followsUp } of stories.slice(from, from + count)) {
    const records = await store.briefs.byArticles(articleIds)
    const left = followsUp === null ? records : freshPart(records, await store.briefs.byArticles(toldIds))
    const story = toStory(left)
    const told = followsUp === null ? null : { articleIds: toldIds, since: followsUp }
    if (story) made.push(composeStory(story, { figures: mergeFigures(left), told }, date))
  }
  return made
}
