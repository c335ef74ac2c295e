import { foldFilters, isWanted, passesFilters } from '../digest/filter-story.ts'
import { type Filters, hasFilters } from '../domain/filters.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { Reports } from './group-news.ts'
import type { Corrected, News, NewsDay } from './share-news.ts'

/** What filters leave of a day. */
export interface Chosen {
  /** By the number of the group; of each story the reports that the reader wants. */
  readonly stories: ReadonlyMap<number, Reports>
  readonly corrected: readonly Corrected[]
}

/** A story passes as a whole: what one report does not say, another may. */
export async function chooseStories(
  { look, giveWay }: News,
  day: NewsDay,
  filters: Filters,
): Promise<Chosen> {
  if (!hasFilters(filters)) return day
  const folded = foldFilters(filters)
  const see = await look()
  const wantedOf = (reports: Reports) => reports.map(see).filter((report) => isWanted(folded, report))
  const stories = new Map<number, Reports>()
  // Most filters ask for words, and most stories hold none of them.
  const asked = [folded.include, folded.projects].find((words) => words.length > 0)
  for (const number of asked ? await day.holding(asked) : day.stories.keys()) {
    const reports = day.stories.get(number) ?? []
    const wanted = wantedOf(reports)
    await giveWay()
    if (wanted.length === 0 || !passesFilters(folded, wanted)) continue
    const left = wanted.map(({ record }) => record)
    stories.set(number, left.length === reports.length ? reports : day.grouped.same(number, left))
  }
  const passes = (record: BriefRecord) => {
    const wanted = wantedOf([record])
    return wanted.length > 0 && passesFilters(folded, wanted)
  }
  return { stories, corrected: day.corrected.filter(({ record }) => passes(record)) }
}
