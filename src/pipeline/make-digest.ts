import { composeDigest, type DayOfNews } from '../digest/compose.ts'
import { dayWindow } from '../digest/day-window.ts'
import { readStory } from '../digest/read-story.ts'
import type { Digest } from '../domain/digest.ts'
import type { KeptEdition } from '../domain/edition.ts'
import { type Filters, NO_FILTERS } from '../domain/filters.ts'
import type { Length } from '../domain/subscription.ts'
import { chooseStories } from './choose-stories.ts'
import { findGroups } from './find-groups.ts'
import type { ArticleChanges } from './group-news.ts'
import type { PipelineParts } from './parts.ts'
import { type News, shareNews } from './share-news.ts'

/** Whose day, and which. */
export interface DigestWish {
  /** YYYY-MM-DD in `timezone`. */
  readonly date: string
  readonly timezone: string
  /** HH:MM at which the reader's day of news begins. */
  readonly time: string
  /** Where its news begin, when that is not the hour of the day before. */
  readonly since?: Date
  /** What the reader was told in the last days; of it only what is new is told again. */
  readonly told?: readonly KeptEdition[]
  /** Names and words that the reader watches. */
  readonly watched?: readonly string[]
  /** Which news; all where there are none. */
  readonly filters?: Filters
  /** The news, where they are shared with other digests; else this one looks for itself. */
  readonly news?: News
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
  const { filters = NO_FILTERS, told = [], watched = [], length = 'standard' } = wish
  const window = dayWindow({ ...wish, now: now() })
  const from = wish.since ?? window.from
  const news = wish.news ?? shareNews(store, [filters])
  const day = await news.day(from, window.to)
  const { stories, corrected } = await chooseStories(news, day, filters)
  const groups = await findGroups(day.grouped, stories, told)
  const changes: ArticleChanges[] = []
  for (const group of groups) {
    readStory(group)
    changes.push(...day.grouped.changesIn(group))
    await news.giveWay()
  }
  return {
    records: [...stories.values()].flat(),
    groups,
    changes,
    corrected,
    date: wish.date,
    timezone: wish.timezone,
    watched,
    length,
  }
}
