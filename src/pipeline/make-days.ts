import { editionOf } from '../digest/edition-of.ts'
import type { Digest } from '../domain/digest.ts'
import type { KeptEdition } from '../domain/edition.ts'
import { addDays } from '../time/day.ts'
import { type DigestWish, makeDigest } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'

/** So many days before the first are looked at, so that what they told is not told again. */
const MEMORY_DAYS = 6

/** The digests of so many days up to `wish.date`, the oldest first, each with only what those before it did not tell. */
export async function makeDays(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  wish: Omit<DigestWish, 'since' | 'told'>,
  days: number,
): Promise<Digest[]> {
  const told: KeptEdition[] = []
  const made: Digest[] = []
  for (let back = days + MEMORY_DAYS - 1; back >= 0; back -= 1) {
    const date = addDays(wish.date, -back)
    const digest = await makeDigest(parts, { ...wish, date, told: told.slice(-MEMORY_DAYS) })
    told.push({ id: told.length + 1, ...editionOf(digest) })
    made.push(digest)
  }
  return made.slice(-days)
}
