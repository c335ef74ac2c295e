import { editionOf } from '../digest/edition-of.ts'
import { dueDigest, nextDigestAt } from '../digest/next-digest.ts'
import type { MessageButton } from '../domain/delivery.ts'
import type { Digest } from '../domain/digest.ts'
import type { Locale } from '../domain/subscription.ts'
import { type DigestWish, makeDigest } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'

/** A digest as messages, with the buttons under the last. */
export interface RenderedDigest {
  readonly messages: readonly string[]
  readonly buttons: readonly (readonly MessageButton[])[]
}

const BATCH = 200
const CLAIM_MS = 5 * 60_000
/** What was told longer ago is no news any more: no report of it comes. */
const MEMORY_MS = 6 * 24 * 60 * 60_000

/**
 * Composes the digests that are due and puts them into the outbox; subscriptions that wish the same
 * share the work. Gives how many were queued.
 */
export async function queueDigests(
  parts: PipelineParts,
  render: (digest: Digest, locale: Locale, editionId: number) => RenderedDigest,
  signal: AbortSignal,
): Promise<number> {
  const { store, now } = parts
  const digests = new Map<string, { digest: Digest; editionId: number }>()
  const pages = new Map<string, RenderedDigest>()
  let queued = 0
  while (!signal.aborted) {
    const start = now()
    const due = await store.subscriptions.claimDue(start, BATCH, new Date(start.getTime() + CLAIM_MS))
    if (due.length === 0) break
    const told = await store.editions.toldTo(
      due.map(({ id }) => id),
      new Date(start.getTime() - MEMORY_MS),
    )
    for (const subscription of due) {
      const { id, timezone, time, locale } = subscription
      const wish = { timezone, time, ...dueDigest(subscription, new Date(subscription.nextDigestAt), start) }
      const before = told.get(id) ?? []
      const key = JSON.stringify([wish, before.map((edition) => edition.id)])
      const made = digests.get(key) ?? (await make({ ...wish, told: before }))
      digests.set(key, made)
      const page = pages.get(key + locale) ?? render(made.digest, locale, made.editionId)
      pages.set(key + locale, page)
      const next = nextDigestAt(subscription, start)
      if (
        await store.deliveries.enqueue({
          subscriptionId: id,
          date: wish.date,
          ...page,
          editionId: made.editionId,
          nextDigestAt: next,
          now: now(),
        })
      )
        queued++
    }
  }
  return queued

  async function make(wish: DigestWish): Promise<{ digest: Digest; editionId: number }> {
    const digest = await makeDigest(parts, wish)
    return { digest, editionId: await store.editions.keep(editionOf(digest), now()) }
  }
}
