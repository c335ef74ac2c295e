import { setImmediate as nextTurn } from 'node:timers/promises'
import { type DueDigest, dueDigest, nextDigestAt } from '../digest/next-digest.ts'
import type { Digest, Occasion } from '../domain/digest.ts'
import type { Locale } from '../domain/subscription.ts'
import type { DueSubscription } from '../store/store.ts'
import { makeDigest } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'
import { shareReading } from './share-reading.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** Many at once, so that those that wish the same are found together. */
const BATCH = 5_000
const CLAIM_MS = 5 * 60_000
/** Different digests kept while a round lasts: about 30 KB each. */
const KEPT = 1_000

type Render = (digest: Digest, locale: Locale, occasion: Occasion) => readonly string[]

/**
 * Composes the digests that are due and puts them into the outbox; what several subscriptions wish alike is composed
 * and rendered once. Those that are too late are left to the next digest. Gives how many were queued.
 */
export async function queueDigests(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  render: Render,
  signal: AbortSignal,
): Promise<number> {
  const { subscriptions } = parts.store
  const shelves = { digests: createShelf<Digest>(KEPT), pages: createShelf<readonly string[]>(KEPT) }
  let queued = 0
  while (!signal.aborted) {
    const now = parts.now()
    const due = await subscriptions.claimDue(now, BATCH, new Date(now.getTime() + CLAIM_MS))
    if (due.length === 0) break
    const groups = groupAlike(due, now)
    const make = createMaker(
      { store: shareReading(parts.store, spanOf(groups, now)), now: () => now },
      render,
      shelves,
    )
    for (const group of groups) {
      // What is left is claimed until its claim lapses.
      if (signal.aborted) break
      // With SQLite nothing here waits, and whoever asks the bot something would wait for all of it.
      await nextTurn()
      const { ids, digest, next } = group
      if (digest.isTooLate) await subscriptions.postpone(ids, { nextDigestAt: next, newsFrom: digest.since })
      else
        queued += await parts.store.deliveries.enqueue({
          subscriptionIds: ids,
          date: digest.date,
          messages: await make(group),
          nextDigestAt: next,
          now: parts.now(),
        })
    }
  }
  return queued
}

/** Subscriptions whose digest is the same. */
interface Group {
  readonly ids: number[]
  readonly wish: Pick<DueSubscription, 'time' | 'timezone' | 'locale'>
  readonly digest: DueDigest
  readonly next: Date
}

function groupAlike(due: readonly DueSubscription[], now: Date): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { id, time, timezone, locale, ...one } of due) {
    const key = JSON.stringify([time, timezone, locale, one.nextDigestAt, one.newsFrom])
    const known = groups.get(key)
    if (known) known.ids.push(id)
    else {
      const hour = { time, timezone }
      const newsFrom = one.newsFrom === null ? null : new Date(one.newsFrom)
      groups.set(key, {
        ids: [id],
        wish: { ...hour, locale },
        digest: dueDigest(hour, { dueAt: new Date(one.nextDigestAt), newsFrom, now }),
        next: nextDigestAt(hour, now),
      })
    }
  }
  return [...groups.values()]
}

/** The news of all of them. */
function spanOf(groups: readonly Group[], now: Date): { from: Date; to: Date } {
  return { from: new Date(Math.min(...groups.map(({ digest }) => digest.since.getTime()))), to: now }
}

interface Shelves {
  readonly digests: Shelf<Digest>
  readonly pages: Shelf<readonly string[]>
}

/** Composes once for each wish, and renders once for each wish and language. */
function createMaker(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  render: Render,
  { digests, pages }: Shelves,
) {
  return ({ wish: { time, timezone, locale }, digest }: Group): Promise<readonly string[]> => {
    const wish = { time, timezone, date: digest.date, since: digest.since }
    return pages.get(JSON.stringify([wish, locale, digest.occasion]), async () => {
      const composed = await digests.get(JSON.stringify(wish), () => makeDigest(parts, wish))
      return render(composed, locale, digest.occasion)
    })
  }
}
