import { comingDigest } from '../digest/next-digest.ts'
import type { Digest, Occasion } from '../domain/digest.ts'
import { hasFilters, NO_FILTERS } from '../domain/filters.ts'
import type { Subscription } from '../domain/subscription.ts'
import { makeDigest } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'
import { MEMORY_MS } from './queue-digests.ts'

/** What a subscription's next digest would be if it came now. */
export interface ComingDigest {
  readonly digest: Digest
  readonly occasion: Occasion
  /** Articles that its filters leave out. */
  readonly leftOut: number
}

/** Composes a subscription's next digest of what there is of it now. A pause is not waited for. Nothing is queued. */
export async function previewDigest(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  subscription: Subscription,
): Promise<ComingDigest> {
  const { id, name, times, timezone, weekdays, filters, length } = subscription
  const now = parts.now()
  const told = await parts.store.editions.toldTo([id], new Date(now.getTime() - MEMORY_MS))
  const { occasion, ...coming } = comingDigest({ times, timezone, weekdays }, now)
  const wish = { ...coming, timezone, length }
  const digest = await makeDigest(parts, { ...wish, filters, told: told.get(id) ?? [] })
  const all = hasFilters(filters) ? await makeDigest(parts, { ...wish, filters: NO_FILTERS }) : digest
  return {
    digest,
    occasion: name === '' ? occasion : { ...occasion, name },
    leftOut: all.totals.articles - digest.totals.articles,
  }
}
