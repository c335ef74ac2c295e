import { composeDigest } from '../digest/compose.ts'
import { dayWindow } from '../digest/day-window.ts'
import type { Digest } from '../domain/digest.ts'
import { findChanges } from '../knowledge/find-changes.ts'
import { groupStories } from '../knowledge/group-stories.ts'
import type { PipelineParts } from './parts.ts'

/** Whose day, and which. */
export interface DigestWish {
  /** YYYY-MM-DD in `timezone`. */
  readonly date: string
  readonly timezone: string
  /** HH:MM at which the reader's day of news begins. */
  readonly time: string
  /** An earlier beginning, for days of news that were never delivered. */
  readonly since?: Date
}

/** The briefing of a reader's day, from what is stored. */
export async function makeDigest(
  { store, now }: Pick<PipelineParts, 'store' | 'now'>,
  wish: DigestWish,
): Promise<Digest> {
  const window = dayWindow({ ...wish, now: now() })
  const from = wish.since && wish.since < window.from ? wish.since : window.from
  const records = await store.briefs.between(from, window.to)
  const projectIds = [...new Set(records.flatMap((record) => record.projectIds))]
  const known = projectIds.length > 0 ? await store.projects.figures(projectIds, window.to) : []
  const changes = records.map((record) => ({
    articleId: record.articleId,
    changes: findChanges(
      record,
      known.filter((figure) => figure.newsAt < record.newsAt && figure.articleId !== record.articleId),
    ),
  }))
  return composeDigest({
    records,
    groups: groupStories(records),
    changes,
    date: wish.date,
    timezone: wish.timezone,
  })
}
