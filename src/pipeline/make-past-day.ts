import { composeDigest } from '../digest/compose.ts'
import { isDevelopmentNews } from '../digest/select.ts'
import type { Digest } from '../domain/digest.ts'
import type { KeptEdition } from '../domain/edition.ts'
import { NO_FILTERS } from '../domain/filters.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { addDays, dayInZone, instantAt } from '../time/day.ts'
import { chooseStories } from './choose-stories.ts'
import { type DigestWish, gatherNews } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'
import { shareNews } from './share-news.ts'

/** An event that was last reported longer ago is news again. */
const MEMORY_DAYS = 6

/**
 * The briefing of a day that is over, from what is stored: what became news between its midnights in the reader's zone,
 * so that each article belongs to one day. An event that one of the six days before had already is told only in what is
 * new of it.
 */
export async function makePastDay(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  wish: Omit<DigestWish, 'since' | 'told' | 'news'>,
): Promise<Digest> {
  const { date, timezone, filters = NO_FILTERS } = wish
  const since = instantAt(date, '00:00', timezone)
  const news = shareNews(parts.store, [filters])
  const before = await news.day(instantAt(addDays(date, -MEMORY_DAYS), '00:00', timezone), since)
  const { stories } = await chooseStories(news, before, filters)
  const told = byDay([...stories.values()].flat(), timezone).map(([day, records]) => editionOf(day, records))
  return composeDigest(await gatherNews(parts, { ...wish, since, told, news }))
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
