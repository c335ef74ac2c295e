import type { KeptEdition } from '../domain/edition.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { StoryGroup } from '../domain/story.ts'
import { freshPart } from '../knowledge/fresh-part.ts'
import { mergeFigures } from '../knowledge/merge-figures.ts'
import { once } from '../script/once.ts'
import type { GroupedNews, Reports } from './group-news.ts'

/**
 * What is to be told of the stories of a day. A story that the reader was told of before has only what is new in it, and
 * is left out when nothing is.
 */
export async function findGroups(
  grouped: GroupedNews,
  stories: ReadonlyMap<number, Reports>,
  told: readonly KeptEdition[],
): Promise<StoryGroup[]> {
  const toldOn = toldDays(told)
  const toldReports = await grouped.told([...toldOn.keys()])
  const before = new Map<number, BriefRecord[]>()
  for (const { record, groups } of toldReports.values()) {
    for (const number of groups) {
      const known = before.get(number)
      if (known) known.push(record)
      else before.set(number, [record])
    }
  }
  const left: StoryGroup[] = []
  for (const [number, reports] of stories) {
    const earlier = before.get(number)
    const group = earlier ? followUp(reports, earlier, toldOn) : asItIs(reports)
    if (group) left.push(group)
  }
  return left
}

const asItIs = once((records: Reports): StoryGroup => groupOf(records, null))

/** Many readers were told the same; null when there is nothing new. */
function followUp(
  reports: Reports,
  earlier: Reports,
  toldOn: ReadonlyMap<number, string>,
): StoryGroup | null {
  const articleIds = earlier.map(({ articleId }) => articleId).sort((one, other) => one - other)
  const [since = ''] = articleIds.flatMap((id) => toldOn.get(id) ?? []).sort()
  const known = followUps(reports)
  const key = `${since} ${articleIds.join(' ')}`
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const ids = new Set(articleIds)
  const fresh = freshPart(
    reports.filter(({ articleId }) => !ids.has(articleId)),
    earlier,
  )
  const group = fresh.length > 0 ? groupOf(fresh, { articleIds, since }) : null
  known.set(key, group)
  return group
}

const followUps = once((_reports: Reports) => new Map<string, StoryGroup | null>())

function groupOf(records: Reports, told: StoryGroup['told']): StoryGroup {
  return {
    records,
    told,
    // Only the stories that a digest has room for are asked.
    get figures() {
      return mergedFigures(records)
    },
  }
}

const mergedFigures = once(mergeFigures)

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
