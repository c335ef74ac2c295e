import type { Industry, StoryReason } from '../domain/edition.ts'

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
  const buckets = bucketsOf(items)
  const before: Before = { places: new Map(), industries: new Map() }
  const arranged: Arranged<T>[] = []
  while (arranged.length < items.length) {
    const open = buckets.filter(({ next, entries }) => next < entries.length)
    const tired = tiredPlace(arranged.slice(-MOST_IN_A_ROW).map(({ item }) => item))
    const others = tired === null ? open : open.filter(({ place }) => place !== tired)
    const [first, ...rest] = others.length > 0 ? others : open
    if (!first) break
    const best = rest.reduce((one, other) => (isBetter(other, one, before) ? other : one), first)
    const entry = best.entries[best.next++]
    if (!entry) break
    arranged.push({ item: entry.item, reasons: lossesOf(best, before) })
    if (best.place !== null) before.places.set(best.place, (before.places.get(best.place) ?? 0) + 1)
    if (best.industry !== null)
      before.industries.set(best.industry, (before.industries.get(best.industry) ?? 0) + 1)
  }
  return arranged
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

function isBetter<T extends Weighed>(one: Bucket<T>, other: Bucket<T>, before: Before): boolean {
  const [first, second] = [one.entries[one.next], other.entries[other.next]]
  if (!first || !second) return second === undefined
  const worth = (bucket: Bucket<T>, item: T) =>
    item.importance + lossesOf(bucket, before).reduce((sum, { points }) => sum + points, 0)
  const difference = worth(one, first.item) - worth(other, second.item)
  return difference > 0 || (difference === 0 && first.rank < second.rank)
}

function lossesOf({ place, industry }: Omit<Bucket<unknown>, 'entries'>, before: Before): StoryReason[] {
  const ofPlace = place === null ? 0 : (before.places.get(place) ?? 0)
  const ofIndustry = industry === null ? 0 : (before.industries.get(industry) ?? 0)
  const loss = (count: number, worth: number) => -Math.min(MOST_COUNTED, count) * worth
  return [
    ...(place !== null && ofPlace > 0
      ? [{ kind: 'same_place' as const, place, before: ofPlace, points: loss(ofPlace, SAME_PLACE) }]
      : []),
    ...(industry !== null && ofIndustry > 0
      ? [
          {
            kind: 'same_industry' as const,
            industry,
            before: ofIndustry,
            points: loss(ofIndustry, SAME_INDUSTRY),
          },
        ]
      : []),
  ]
}

/** The place that all the last stories share; null when there is none. */
function tiredPlace(last: readonly Weighed[]): string | null {
  const place = last[0]?.place ?? null
  return last.length === MOST_IN_A_ROW && last.every((item) => item.place === place) ? place : null
}
