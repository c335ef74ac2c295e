import type { KeptEdition } from '../domain/edition.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { StoryGroup } from '../domain/story.ts'
import { freshPart } from '../knowledge/fresh-part.ts'
import { groupStories } from '../knowledge/group-stories.ts'
import { mergeFigures } from '../knowledge/merge-figures.ts'
import type { Store } from '../store/store.ts'

/**
 * Puts the articles of a day together by event. An event of which the reader was told before has only what is new in
 * it, and is left out when nothing is.
 */
export async function findGroups(
  { briefs }: Pick<Store, 'briefs'>,
  records: readonly BriefRecord[],
  told: readonly KeptEdition[],
): Promise<StoryGroup[]> {
  const toldOn = toldDays(told)
  const earlier = await briefs.byArticles([...toldOn.keys()])
  const isTold = ({ articleId }: BriefRecord) => toldOn.has(articleId)
  const fresh = records.filter((record) => !isTold(record))
  return groupStories([...fresh, ...earlier]).flatMap((group): StoryGroup[] => {
    const [before, after] = [group.filter(isTold), group.filter((record) => !isTold(record))]
    const [first] = before.flatMap(({ articleId }) => toldOn.get(articleId) ?? []).sort()
    const left = first === undefined ? after : freshPart(after, before)
    if (left.length === 0) return []
    const told =
      first === undefined ? null : { articleIds: before.map(({ articleId }) => articleId), since: first }
    return [{ records: left, figures: mergeFigures(left), told }]
  })
}

/** The day on which each article's story was told first. Only what stood in a digest itself was told. */
function toldDays(editions: readonly KeptEdition[]): Map<number, string> {
  const days = new Map<number, string>()
  for (const { date, shown, stories } of editions) {
    for (const { articleIds, toldIds, followsUp } of stories.slice(0, shown)) {
      const day = followsUp ?? date
      for (const id of [...articleIds, ...toldIds]) {
        const known = days.get(id)
        if (known === undefined || day < known) days.set(id, day)
      }
    }
  }
  return days
}
