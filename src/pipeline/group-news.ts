import type { ProjectChange } from '../domain/project.ts'
import type { BriefRecord, ProjectFigure } from '../domain/stored.ts'
import type { StoryGroup } from '../domain/story.ts'
import { findChanges } from '../knowledge/find-changes.ts'
import { groupInSteps } from '../knowledge/group-stories.ts'
import type { StoryLookup } from '../knowledge/stories-like.ts'
import { once } from '../script/once.ts'
import type { Store } from '../store/store.ts'
import { type GiveWay, inSlices } from './in-slices.ts'

/** Reports of one event, the fullest first. */
export type Reports = readonly BriefRecord[]

export interface ArticleChanges {
  readonly articleId: number
  readonly changes: readonly ProjectChange[]
}

/** The news of some hours by event: a story is the same for all readers, whatever each of them wishes to see of it. */
export interface GroupedNews {
  readonly groups: readonly Reports[]
  /** The same list again for the same reports of a group, so that what is known of it holds for whoever asks next. */
  readonly same: (group: number, reports: Reports) => Reports
  /** What each of these articles, which somebody was told of, tells of: itself and the numbers of the groups. */
  told(articleIds: readonly number[]): Promise<ReadonlyMap<number, ToldReport>>
  /** What a group says differently about projects than was known before. */
  changesIn(group: StoryGroup): readonly ArticleChanges[]
}

export interface ToldReport {
  readonly record: BriefRecord
  readonly groups: readonly number[]
}

const CHUNK = 50

/** Groups news that came until `to`. */
export async function groupNews(
  { briefs, projects }: Pick<Store, 'briefs' | 'projects'>,
  news: Reports,
  { to, giveWay }: { readonly to: Date; readonly giveWay: GiveWay },
): Promise<GroupedNews> {
  const { groups, prepareLookup } = await inSlices(groupInSteps(news), giveWay)
  const figures = await figuresByProject(projects, news, to)
  const known = new Map<number, ToldReport | null>()
  for (const [number, reports] of groups.entries())
    for (const record of reports) known.set(record.articleId, { record, groups: [number] })
  const lists = new Map<string, Reports>(groups.map((reports, number) => [keyOf(number, reports), reports]))
  const newsOf = new Map(news.map((record) => [record.articleId, record]))
  let lookup: StoryLookup | null = null
  return {
    groups,
    same(group, reports) {
      const key = keyOf(group, reports)
      const kept = lists.get(key) ?? reports
      lists.set(key, kept)
      return kept
    },
    async told(articleIds) {
      const unknown = articleIds.filter((id) => !known.has(id))
      for (let from = 0; from < unknown.length; from += CHUNK) {
        const ids = unknown.slice(from, from + CHUNK)
        const records = await briefs.byArticles(ids)
        // Of most nothing more is told, and they are not kept.
        for (const id of ids) known.set(id, null)
        for (const record of records) {
          lookup ??= await inSlices(prepareLookup(), giveWay)
          const found = lookup(record)
          if (found.length > 0) known.set(record.articleId, { record, groups: found })
          await giveWay()
        }
      }
      const told = new Map<number, ToldReport>()
      for (const id of articleIds) {
        const report = known.get(id)
        if (report) told.set(id, report)
      }
      return told
    },
    changesIn: once(({ records }: StoryGroup) => {
      const ofSameEvent = new Set(records.map(({ articleId }) => articleId))
      return records.flatMap(({ articleId, brief, projectIds }): ArticleChanges[] => {
        // What two reports of one event give differently is a dispute, not a change.
        const earlier = projectIds
          .flatMap((id) => figures.get(id) ?? [])
          .filter((figure) => !ofSameEvent.has(figure.articleId))
        const record = newsOf.get(articleId)
        if (!record || earlier.length === 0) return []
        const before = earlier.filter(({ newsAt }) => newsAt < record.newsAt)
        // Of a story that was told before only its new figures are left.
        const changes = findChanges(record, before).filter(({ after }) =>
          brief.figures.includes(after.figure),
        )
        return changes.length > 0 ? [{ articleId, changes }] : []
      })
    }),
  }
}

function keyOf(group: number, reports: Reports): string {
  return `${group} ${reports.map(({ articleId }) => articleId).join(' ')}`
}

async function figuresByProject(
  projects: Store['projects'],
  news: Reports,
  to: Date,
): Promise<ReadonlyMap<number, readonly ProjectFigure[]>> {
  const ids = [...new Set(news.flatMap(({ projectIds }) => projectIds))]
  const found = new Map<number, ProjectFigure[]>()
  for (const figure of ids.length > 0 ? await projects.figures(ids, to) : []) {
    const known = found.get(figure.projectId)
    if (known) known.push(figure)
    else found.set(figure.projectId, [figure])
  }
  return found
}
