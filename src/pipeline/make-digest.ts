import { composeDigest, type DayOfNews } from '../digest/compose.ts'
import { dayWindow } from '../digest/day-window.ts'
import { isWanted, passesFilters } from '../digest/filter-story.ts'
import type { Brief } from '../domain/brief.ts'
import type { Digest } from '../domain/digest.ts'
import type { KeptEdition } from '../domain/edition.ts'
import { type Filters, hasFilters, NO_FILTERS } from '../domain/filters.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { Length } from '../domain/subscription.ts'
import { compareBriefs, correctionsIn } from '../knowledge/compare-briefs.ts'
import { findChanges } from '../knowledge/find-changes.ts'
import { findGroups } from './find-groups.ts'
import { type Look, lookForFilters } from './look-for-filters.ts'
import type { PipelineParts } from './parts.ts'

/** Whose day, and which. */
export interface DigestWish {
  /** YYYY-MM-DD in `timezone`. */
  readonly date: string
  readonly timezone: string
  /** HH:MM at which the reader's day of news begins. */
  readonly time: string
  /** Where the news begin, instead of with that hour. */
  readonly from?: Date
  /** An earlier beginning, for days of news that were never delivered. */
  readonly since?: Date
  /** What the reader was told in the last days; of it only what is new is told again. */
  readonly told?: readonly KeptEdition[]
  /** Names and words that the reader watches. */
  readonly watched?: readonly string[]
  /** Which news; all where there are none. */
  readonly filters?: Filters
  /** How articles are looked at, where that is shared; else this digest does its own looking. */
  readonly look?: Look
  readonly length?: Length
}

/** The briefing of a reader's day, from what is stored. */
export async function makeDigest(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  wish: DigestWish,
): Promise<Digest> {
  return composeDigest(await gatherNews(parts, wish))
}

/** What there is to tell of a reader's day: its articles by event, and what they change. */
export async function gatherNews(
  { store, now }: Pick<PipelineParts, 'store' | 'now'>,
  wish: DigestWish,
): Promise<DayOfNews> {
  const window = dayWindow({ ...wish, now: now() })
  const usual = wish.from ?? window.from
  const from = wish.since && wish.since < usual ? wish.since : usual
  const filter = await createFilter(store, wish)
  const records = filter.chosen(await store.briefs.between(from, window.to))
  const groups = await findGroups(store, records, wish.told ?? [])
  const projectIds = [...new Set(records.flatMap((record) => record.projectIds))]
  const known = projectIds.length > 0 ? await store.projects.figures(projectIds, window.to) : []
  const toTell = new Map(groups.flatMap((group) => group.records).map((record) => [record.articleId, record]))
  const groupOf = new Map(
    groups.flatMap((group) => group.records.map(({ articleId }) => [articleId, group] as const)),
  )
  const changes = records.map((record) => {
    const group = groupOf.get(record.articleId)
    // What two reports of one event give differently is a dispute, not a change.
    const ofSameEvent = new Set(group ? group.records.map(({ articleId }) => articleId) : [])
    const found = findChanges(
      record,
      known.filter(
        ({ newsAt, articleId }) =>
          newsAt < record.newsAt && articleId !== record.articleId && !ofSameEvent.has(articleId),
      ),
    )
    // Of a story that was told before only its new figures are left.
    const left = toTell.get(record.articleId)?.brief.figures ?? []
    return { articleId: record.articleId, changes: found.filter(({ after }) => left.includes(after.figure)) }
  })
  return {
    corrected: (await findCorrected(store, from, window.to)).filter(({ record }) => filter.passes(record)),
    records,
    groups,
    changes,
    date: wish.date,
    timezone: wish.timezone,
    watched: wish.watched ?? [],
    length: wish.length ?? 'standard',
  }
}

/** What the wish's filters leave of the news. */
export async function createFilter(
  store: PipelineParts['store'],
  { filters = NO_FILTERS, look: shared }: DigestWish,
) {
  if (!hasFilters(filters))
    return { chosen: (records: readonly BriefRecord[]) => records, passes: () => true }
  const { see, storiesOf } = shared ?? (await lookForFilters(store, [filters]))
  const wantedOf = (records: readonly BriefRecord[]) =>
    records.filter((record) => isWanted(filters, see(record)))
  const pass = (wanted: readonly BriefRecord[]) =>
    wanted.length > 0 && passesFilters(filters, wanted.map(see))
  return {
    /** A story passes as a whole: what one report does not say, another may. */
    chosen(records: readonly BriefRecord[]) {
      const stories = storiesOf(records).map(wantedOf).filter(pass)
      const ids = new Set(stories.flatMap((story) => story.map(({ articleId }) => articleId)))
      return records.filter(({ articleId }) => ids.has(articleId))
    },
    passes: (record: BriefRecord) => pass(wantedOf([record])),
  }
}

/**
 * What articles that became news before `from`, and so were told already, say differently since: from the first edit of
 * these hours to what holds now, so that what was taken back is none.
 */
async function findCorrected(store: PipelineParts['store'], from: Date, to: Date) {
  const first = new Map<number, Brief>()
  for (const { articleId, brief } of await store.revisions.between(from, to)) {
    if (!first.has(articleId)) first.set(articleId, brief)
  }
  const records = await store.briefs.byArticles([...first.keys()])
  return records
    .filter(({ newsAt }) => Date.parse(newsAt) < from.getTime())
    .map((record) => {
      const before = first.get(record.articleId) ?? record.brief
      return { record, changes: correctionsIn(compareBriefs(before, record.brief)) }
    })
}
