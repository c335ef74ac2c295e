import { dueDigest, nextDigestAt } from '../digest/next-digest.ts'
import type { Digest } from '../domain/digest.ts'
import type { Locale } from '../domain/subscription.ts'
import { makeDigest } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'

const BATCH = 200
const CLAIM_MS = 5 * 60_000

/**
 * Composes the digests that are due and puts them into the outbox; subscriptions that wish the same
 * share the work. Gives how many were queued.
 */
export async function queueDigests(
  parts: PipelineParts,
  render: (digest: Digest, locale: Locale) => string[],
  signal: AbortSignal,
): Promise<number> {
  const { store, now } = parts
  const made = new Map<string, readonly string[]>()
  let queued = 0
  while (!signal.aborted) {
    const start = now()
    const due = await store.subscriptions.claimDue(start, BATCH, new Date(start.getTime() + CLAIM_MS))
    if (due.length === 0) break
    for (const subscription of due) {
      const { id, timezone, time, locale } = subscription
      const wish = { timezone, time, ...dueDigest(subscription, new Date(subscription.nextDigestAt), start) }
      const key = JSON.stringify([wish, locale])
      const messages = made.get(key) ?? render(await makeDigest(parts, wish), locale)
      made.set(key, messages)
      const next = nextDigestAt(subscription, start)
      if (
        await store.deliveries.enqueue({
          subscriptionId: id,
          date: wish.date,
          messages,
          nextDigestAt: next,
          now: now(),
        })
      )
        queued++
    }
  }
  return queued
}
