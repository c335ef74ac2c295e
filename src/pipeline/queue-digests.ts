import { setImmediate as nextTurn } from 'node:timers/promises'
import { editionOf } from '../digest/edition-of.ts'
import { type DueDigest, dueDigest, nextDigestAt } from '../digest/next-digest.ts'
import type { MessageButton } from '../domain/delivery.ts'
import type { Digest, Occasion } from '../domain/digest.ts'
import type { KeptEdition } from '../domain/edition.ts'
import type { Length, Locale, Wishes } from '../domain/subscription.ts'
import type { DueSubscription } from '../store/subscription-store.ts'
import { createGiveWay, type GiveWay } from './in-slices.ts'
import { type DigestWish, makeDigest } from './make-digest.ts'
import type { PipelineParts } from './parts.ts'
import { type News, newsBegin, shareNews } from './share-news.ts'
import { shareReading } from './share-reading.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { watchedToday } from './watched-today.ts'

/** Many at once, so that those that wish the same are found together. */
const BATCH = 5_000
const CLAIM_MS = 5 * 60_000
/** Different digests kept while a round lasts: about 30 KB each. */
const KEPT = 1_000

/** What was told longer ago is no news any more: no report of it comes. */
export const MEMORY_MS = 6 * 24 * 60 * 60_000

/** A digest as messages, with the buttons under the last. */
export interface RenderedDigest {
  readonly messages: readonly string[]
  readonly buttons: readonly (readonly MessageButton[])[]
}

/** Why a digest comes when it comes, and the number under which what it tells is kept. */
export interface Printing {
  readonly occasion: Occasion
  readonly editionId: number
  readonly length: Length
}

type Render = (digest: Digest, locale: Locale, printing: Printing) => RenderedDigest

/**
 * Composes the digests that are due and puts them into the outbox; what several subscriptions wish alike is composed
 * and rendered once. Those that are too late are left to the next digest. Gives how many were queued.
 */
export async function queueDigests(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  render: Render,
  signal: AbortSignal,
): Promise<number> {
  const { subscriptions, editions } = parts.store
  const shelves = { digests: createShelf<Composed>(KEPT), pages: createShelf<Page>(KEPT) }
  let queued = 0
  while (!signal.aborted) {
    const now = parts.now()
    const due = await subscriptions.claimDue(now, BATCH, new Date(now.getTime() + CLAIM_MS))
    if (due.length === 0) break
    const told = await editions.toldTo(
      due.map(({ id }) => id),
      new Date(now.getTime() - MEMORY_MS),
    )
    const giveWay = createGiveWay()
    const all = await groupAlike(due, { told, watched: new Map() }, now, giveWay)
    const span = spanOf(all, now)
    const store = shareReading(parts.store, span)
    const watched = await watchedToday(
      store,
      due.map(({ id }) => id),
      span,
    )
    const groups = watched.size === 0 ? all : await groupAlike(due, { told, watched }, now, giveWay)
    const news = shareNews(
      store,
      groups.map(({ wish }) => wish.filters),
    )
    const make = createMaker({ store, now: () => now }, render, shelves, news)
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
          time: digest.time,
          ...(await make(group)),
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
  readonly wish: Pick<DueSubscription, 'timezone' | 'locale'> & Pick<Wishes, 'name' | 'filters' | 'length'>
  readonly digest: DueDigest
  /** What they were told in the last days. */
  readonly told: readonly KeptEdition[]
  /** What they watch of what is in the news. */
  readonly watched: readonly string[]
  readonly next: Date
}

/** What is known of each subscription besides its wishes. */
interface KnownOf {
  readonly told: ReadonlyMap<number, readonly KeptEdition[]>
  readonly watched: ReadonlyMap<number, readonly string[]>
}

async function groupAlike(
  due: readonly DueSubscription[],
  { told: toldTo, watched: watchedBy }: KnownOf,
  now: Date,
  giveWay: GiveWay,
): Promise<readonly Group[]> {
  const groups = new Map<string, Group>()
  for (const { id, name, times, timezone, locale, filters, length, weekdays, ...one } of due) {
    await giveWay()
    const told = toldTo.get(id) ?? []
    const watched = watchedBy.get(id) ?? []
    const wishes = [name, times, timezone, locale, filters, length, weekdays]
    const key = JSON.stringify([...wishes, one.nextDigestAt, one.newsFrom, idsOf(told), watched])
    const known = groups.get(key)
    if (known) known.ids.push(id)
    else {
      const hours = { times, timezone, weekdays }
      const newsFrom = one.newsFrom === null ? null : new Date(one.newsFrom)
      groups.set(key, {
        ids: [id],
        wish: { name, timezone, locale, filters, length },
        digest: dueDigest(hours, { dueAt: new Date(one.nextDigestAt), newsFrom, now }),
        told,
        watched,
        next: nextDigestAt(hours, now),
      })
    }
  }
  return [...groups.values()]
}

function idsOf(editions: readonly KeptEdition[]): number[] {
  return editions.map(({ id }) => id)
}

/** The news of all of them. */
function spanOf(groups: readonly Group[], now: Date): { from: Date; to: Date } {
  const first = Math.min(...groups.map(({ digest }) => digest.since.getTime()))
  return { from: newsBegin(new Date(first)), to: now }
}

/** A digest, and the number under which what it tells is kept. */
interface Composed {
  readonly digest: Digest
  readonly editionId: number
}

type Page = RenderedDigest & { readonly editionId: number }

interface Shelves {
  readonly digests: Shelf<Composed>
  readonly pages: Shelf<Page>
}

/** Composes once for each wish, and renders once for each wish and language. */
function createMaker(
  parts: Pick<PipelineParts, 'store' | 'now'>,
  render: Render,
  { digests, pages }: Shelves,
  news: News,
) {
  const compose = async (wish: DigestWish): Promise<Composed> => {
    const digest = await makeDigest(parts, { ...wish, news })
    await news.giveWay()
    return { digest, editionId: await parts.store.editions.keep(editionOf(digest), parts.now()) }
  }
  return ({ wish: { locale, name, ...wishes }, digest, told, watched }: Group): Promise<Page> => {
    const { date, time, since } = digest
    const wish = { ...wishes, date, time, since, watched }
    const key = JSON.stringify([wish, idsOf(told)])
    const occasion = name === '' ? digest.occasion : { ...digest.occasion, name }
    return pages.get(JSON.stringify([key, locale, occasion]), async () => {
      const { digest: composed, editionId } = await digests.get(key, () => compose({ ...wish, told }))
      await news.giveWay()
      return {
        ...render(composed, locale, { occasion, editionId, length: wish.length }),
        editionId,
      }
    })
  }
}
