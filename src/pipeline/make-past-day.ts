import { composeDigest } from '../digest/compose.ts'
import { isDevelopmentNews } from '../digest/select.ts'
import type { Digest } from '../domain/digest.ts'
import type { KeptEdition } from '../domain/edition.ts'
import { NO_FILTERS } from '../domain/filters.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { addDays, dayInZone, instantAt } from '../time/day.ts'
import { lookForFilters } from './look-for-filters.ts'
import { createFilter, type DigestWish, gatherNews } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'

/** An event that was last reported longer ago is news again. */
const MEMORY_DAYS = 6

/**
 * The briefing of a day that is over, from what is stored: what became news between its midnights in the reader's zone,
 * so that each article belongs to one day. An event that one of the six days before had already is told only in what is
 * new of it.
 */
export async function makePastDay(
  { store, now }: Pick<PipelineParts, 'store' | 'now'>,
  wish: Omit<DigestWish, 'from' | 'since' | 'told' | 'look'>,
): Promise<Digest> {
  const { date, timezone, filters = NO_FILTERS } = wish
  const from = instantAt(date, '00:00', timezone)
  const look = await lookForFilters(store, [filters])
  const before = await store.briefs.between(instantAt(addDays(date, -MEMORY_DAYS), '00:00', timezone), from)
  const filter = await createFilter(store, { ...wish, look })
  const told = byDay(before, timezone).map(([day, records]) => editionOf(day, filter.chosen(records)))
  const known = {
    store: { ...store, briefs: { ...store.briefs, byArticles: among(before, store.briefs) } },
    now,
  }
  return composeDigest(await gatherNews(known, { ...wish, from, told, look }))
}

function byDay(records: readonly BriefRecord[], timezone: string): [string, BriefRecord[]][] {
  const days = new Map<string, BriefRecord[]>()
  for (const record of records) {
    const day = dayInZone(new Date(record.newsAt), timezone)
    const known = days.get(day)
    if (known) known.push(record)
    else days.set(day, [record])
  }
  return [...days]
}

/** A day's news as if a briefing had told all of them. */
function editionOf(date: string, records: readonly BriefRecord[]): KeptEdition {
  const stories = records.filter(isDevelopmentNews).map(({ articleId, brief }) => ({
    ...{ headline: brief.headline, url: brief.url, articleIds: [articleId] },
    ...{ toldIds: [], followsUp: null, reasons: [] },
  }))
  return { id: 0, date, shown: stories.length, stories }
}

/** Looks among what was read already first. */
function among(
  records: readonly BriefRecord[],
  briefs: PipelineParts['store']['briefs'],
): PipelineParts['store']['briefs']['byArticles'] {
  const known = new Map(records.map((record) => [record.articleId, record]))
  return async (articleIds) => {
    const found = articleIds.flatMap((id) => known.get(id) ?? [])
    return found.length === articleIds.length ? found : briefs.byArticles(articleIds)
  }
}
