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
  const before: Before = { places: new Map(), industries: new Map() }
  const arranged: Arranged<T>[] = []
  let open = bucketsOf(items)
  while (open.length > 0) {
    const tired = tiredPlace(arranged)
    const best = bestOf(open, before, tired) ?? bestOf(open, before, null)
    const entry = best?.entries[best.next]
    if (!best || !entry) break
    arranged.push({ item: entry.item, reasons: lossesOf(best, before) })
    best.next += 1
    if (best.next === best.entries.length) open = open.filter((bucket) => bucket !== best)
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

/** The bucket whose next story is worth most now, of those that are not of the tired place; null when there is none. */
function bestOf<T extends Weighed>(
  open: readonly Bucket<T>[],
  { places, industries }: Before,
  tired: string | null,
): Bucket<T> | null {
  let best: Bucket<T> | null = null
  let [most, rank] = [0, 0]
  for (const bucket of open) {
    const { place, industry } = bucket
    const entry = bucket.entries[bucket.next]
    if (!entry || (tired !== null && place === tired)) continue
    const ofPlace = place === null ? 0 : lossFor(places.get(place) ?? 0, SAME_PLACE)
    const ofIndustry = industry === null ? 0 : lossFor(industries.get(industry) ?? 0, SAME_INDUSTRY)
    const worth = entry.item.importance + (ofPlace + ofIndustry)
    if (best !== null && (worth < most || (worth === most && entry.rank > rank))) continue
    best = bucket
    most = worth
    rank = entry.rank
  }
  return best
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
