import { type FoldedFilters, foldFilters } from '../digest/filter-story.ts'
import type { Brief } from '../domain/brief.ts'
import { type Filters, hasFilters } from '../domain/filters.ts'
import type { FigureChange } from '../domain/revision.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { compareBriefs, correctionsIn } from '../knowledge/compare-briefs.ts'
import type { Store } from '../store/store.ts'
import { type GroupedNews, groupNews, type Reports } from './group-news.ts'
import { createGiveWay, type GiveWay } from './in-slices.ts'
import { type Look, lookForFilters } from './look-for-filters.ts'

/** Whose news begin within so many milliseconds of each other share one grouping. */
const GRAIN_MS = 6 * 60 * 60_000

export type NewsStore = Pick<Store, 'briefs' | 'projects' | 'revisions' | 'sources'>

/** What articles that were told before say differently now. */
export interface Corrected {
  readonly record: BriefRecord
  readonly changes: readonly FigureChange[]
}

/** The news of a reader's day. */
export interface NewsDay {
  readonly grouped: GroupedNews
  /** What of each story came in this time, by the number of its group. */
  readonly stories: ReadonlyMap<number, Reports>
  /** The stories in which one of these words stands, which are words of a filter. */
  holding(words: readonly string[]): Promise<ReadonlySet<number>>
  readonly corrected: readonly Corrected[]
}

/** What digests need of the news, worked out once however many of them ask, and the same for one that asks alone. */
export interface News {
  day(from: Date, to: Date): Promise<NewsDay>
  /** For filters that are among those that were given. */
  look(): Promise<Look>
  readonly giveWay: GiveWay
}

/** Shares the news among digests with these filters. */
export function shareNews(store: NewsStore, filters: readonly Filters[]): News {
  const giveWay = createGiveWay()
  const grouped = new Map<string, Promise<GroupedNews>>()
  const days = new Map<string, Promise<NewsDay>>()
  let looking: Promise<Look> | null = null
  const look = () => {
    const folded: FoldedFilters[] = filters.filter(hasFilters).map(foldFilters)
    looking ??= lookForFilters(store, folded, giveWay)
    return looking
  }
  const group = (from: Date, to: Date) => {
    const begin = newsBegin(from)
    return kept(grouped, `${begin.getTime()} ${to.getTime()}`, async () =>
      groupNews(store, await store.briefs.between(begin, to), { to, giveWay }),
    )
  }
  return {
    look,
    giveWay,
    day: (from, to) =>
      kept(days, `${from.getTime()} ${to.getTime()}`, async () => {
        const news = await group(from, to)
        const stories = storiesSince(news, from)
        let byWord: Promise<ReadonlyMap<string, readonly number[]>> | null = null
        return {
          grouped: news,
          stories,
          async holding(words) {
            byWord ??= storiesByWord(stories, await look(), giveWay)
            const found = await byWord
            return new Set(words.flatMap((word) => found.get(word) ?? []))
          },
          corrected: await findCorrected(store, from, to),
        }
      }),
  }
}

/** Where the news begin that are grouped for a reader whose day begins at `from`. */
export function newsBegin(from: Date): Date {
  return new Date(Math.floor(from.getTime() / GRAIN_MS) * GRAIN_MS)
}

function kept<T>(all: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = all.get(key) ?? make()
  all.set(key, known)
  return known
}

function storiesSince({ groups, same }: GroupedNews, from: Date): Map<number, Reports> {
  const stories = new Map<number, Reports>()
  for (const [number, reports] of groups.entries()) {
    const left = reports.filter(({ newsAt }) => Date.parse(newsAt) >= from.getTime())
    if (left.length > 0) stories.set(number, same(number, left))
  }
  return stories
}

async function storiesByWord(
  stories: ReadonlyMap<number, Reports>,
  look: Look,
  giveWay: GiveWay,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>()
  for (const [number, reports] of stories) {
    for (const record of reports) {
      for (const word of look(record).words.keys()) {
        const known = found.get(word)
        if (!known) found.set(word, [number])
        else if (known.at(-1) !== number) known.push(number)
      }
      await giveWay()
    }
  }
  return found
}

/**
 * What articles that became news before `from`, and so were told already, say differently since: from the first edit of
 * these hours to what holds now, so that what was taken back is none.
 */
async function findCorrected(
  { briefs, revisions }: NewsStore,
  from: Date,
  to: Date,
): Promise<readonly Corrected[]> {
  const first = new Map<number, Brief>()
  for (const { articleId, brief } of await revisions.between(from, to)) {
    if (!first.has(articleId)) first.set(articleId, brief)
  }
  const records = await briefs.byArticles([...first.keys()])
  return records
    .filter(({ newsAt }) => Date.parse(newsAt) < from.getTime())
    .map((record) => {
      const before = first.get(record.articleId) ?? record.brief
      return { record, changes: correctionsIn(compareBriefs(before, record.brief)) }
    })
}
