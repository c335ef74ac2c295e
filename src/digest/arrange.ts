import type { Industry, StoryReason } from '../domain/edition.ts'
import { BestFirst } from './best-first.ts'

/** What each story of the same place or industry that stands before it takes from one; more than three take no more. */
const SAME_PLACE = 0.8
const SAME_INDUSTRY = 0.4
const MOST_COUNTED = 3
/** So many of one place may follow each other while there are others. */
const MOST_IN_A_ROW = 3

/** A story to be put in its place. */
export interface Weighed {
  readonly importance: number
  readonly place: string | null
  readonly industry: Industry | null
}

export interface Arranged<T> {
  readonly item: T
  /** What it lost to variety. */
  readonly reasons: readonly StoryReason[]
}

/**
 * Puts stories in order: always the most important of those that are left, less what is taken for stories of the same
 * place and industry before it. `items` come in an order that settles ties; the time grows with the number of items
 * and of different places. Pure; none is lost.
 */
export function arrange<T extends Weighed>(items: readonly T[]): Arranged<T>[] {
  const before: Before = { places: new Map(), industries: new Map() }
  const arranged: Arranged<T>[] = []
  const open = new BestFirst<Next<T>>(isWorthMore)
  const enter = (bucket: Bucket<T>) => {
    const entry = bucket.entries[bucket.next]
    if (entry) open.add({ bucket, ...entry, worth: worthOf(entry.item, before) })
  }
  bucketsOf(items).forEach(enter)
  for (let best = takeBest(open, before, arranged); best; best = takeBest(open, before, arranged)) {
    const { bucket, item } = best
    arranged.push({ item, reasons: lossesOf(bucket, before) })
    bucket.next += 1
    if (bucket.place !== null) before.places.set(bucket.place, (before.places.get(bucket.place) ?? 0) + 1)
    if (bucket.industry !== null)
      before.industries.set(bucket.industry, (before.industries.get(bucket.industry) ?? 0) + 1)
    enter(bucket)
  }
  return arranged
}

/** The next story of a bucket, and what it was worth when that was last asked. */
interface Next<T> {
  readonly bucket: Bucket<T>
  readonly item: T
  readonly rank: number
  readonly worth: number
}

function isWorthMore(one: Next<Weighed>, other: Next<Weighed>): boolean {
  return one.worth > other.worth || (one.worth === other.worth && one.rank < other.rank)
}

/** What is worth most now, of those that are not of the tired place while there are others. */
function takeBest<T extends Weighed>(
  open: BestFirst<Next<T>>,
  before: Before,
  arranged: readonly Arranged<T>[],
): Next<T> | undefined {
  const tired = tiredPlace(arranged)
  const ofTired: Next<T>[] = []
  let best = open.take()
  while (best) {
    const worth = worthOf(best.item, before)
    // It only falls, so whoever comes first with what it is worth now is the best.
    if (worth < best.worth) open.add({ ...best, worth })
    else if (tired !== null && best.item.place === tired) ofTired.push(best)
    else break
    best = open.take()
  }
  best ??= ofTired.shift()
  for (const each of ofTired) open.add(each)
  return best
}

/** Stories of one place and industry: of them always the most important is the next. */
interface Bucket<T> {
  readonly place: string | null
  readonly industry: Industry | null
  /** With their places in the given order. */
  readonly entries: { readonly item: T; readonly rank: number }[]
  next: number
}

function bucketsOf<T extends Weighed>(items: readonly T[]): Bucket<T>[] {
  const buckets = new Map<string, Bucket<T>>()
  for (const [rank, item] of items.entries()) {
    const key = JSON.stringify([item.place, item.industry])
    const bucket = buckets.get(key) ?? { place: item.place, industry: item.industry, entries: [], next: 0 }
    bucket.entries.push({ item, rank })
    buckets.set(key, bucket)
  }
  for (const { entries } of buckets.values())
    entries.sort((one, other) => other.item.importance - one.item.importance || one.rank - other.rank)
  return [...buckets.values()]
}

/** How many of each stand already. */
interface Before {
  readonly places: Map<string, number>
  readonly industries: Map<Industry, number>
}

function worthOf({ importance, place, industry }: Weighed, { places, industries }: Before): number {
  const ofPlace = place === null ? 0 : lossFor(places.get(place) ?? 0, SAME_PLACE)
  const ofIndustry = industry === null ? 0 : lossFor(industries.get(industry) ?? 0, SAME_INDUSTRY)
  return importance + (ofPlace + ofIndustry)
}

function lossFor(count: number, worth: number): number {
  return -Math.min(MOST_COUNTED, count) * worth
}

function lossesOf({ place, industry }: Omit<Bucket<unknown>, 'entries'>, before: Before): StoryReason[] {
  const ofPlace = place === null ? 0 : (before.places.get(place) ?? 0)
  const ofIndustry = industry === null ? 0 : (before.industries.get(industry) ?? 0)
  return [
    ...(place !== null && ofPlace > 0
      ? [{ kind: 'same_place' as const, place, before: ofPlace, points: lossFor(ofPlace, SAME_PLACE) }]
      : []),
    ...(industry !== null && ofIndustry > 0
      ? [
          {
            kind: 'same_industry' as const,
            industry,
            before: ofIndustry,
            points: lossFor(ofIndustry, SAME_INDUSTRY),
          },
        ]
      : []),
  ]
}

/** The place that all the last stories share; null when there is none. */
function tiredPlace(arranged: readonly Arranged<Weighed>[]): string | null {
  const place = arranged.at(-1)?.item.place ?? null
  if (place === null || arranged.length < MOST_IN_A_ROW) return null
  for (let back = 2; back <= MOST_IN_A_ROW; back++) if (arranged.at(-back)?.item.place !== place) return null
  return place
}
