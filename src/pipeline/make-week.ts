import { composeWeek } from '../digest/compose-week.ts'
import type { Digest } from '../domain/digest.ts'
import { instantAt, weekStart } from '../time/day.ts'
import { type DigestWish, gatherNews } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'

/** The seven days up to `wish.date` in short, from midnight in the reader's zone, from what is stored. */
export async function makeWeek(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  wish: Omit<DigestWish, 'since' | 'told'>,
): Promise<Digest> {
  const since = instantAt(weekStart(wish.date), '00:00', wish.timezone)
  return composeWeek(await gatherNews(parts, { ...wish, since }))
}
