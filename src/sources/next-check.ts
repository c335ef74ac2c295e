export interface CheckFacts {
  /** Failures since the last success. */
  readonly failures: number
  /** Seconds for which the server calls its answer fresh, or null. */
  readonly maxAge: number | null
  /** Seconds for which the feed itself says that it need not be asked again (`ttl`, `sy:updatePeriod`), or null. */
  readonly ttl: number | null
  /** Seconds the server asked us to wait, or null. */
  readonly retryAfter: number | null
  /** When the items of the last reading were published, ISO 8601, in any order. */
  readonly published: readonly string[]
}

const MINUTE = 60_000
const SHORTEST = 5 * MINUTE
const LONGEST = 24 * 60 * MINUTE
/** After the first failure; doubles with each. */
const FIRST_PAUSE = 10 * MINUTE
/** For a source whose rhythm is not known yet. */
const USUAL = 30 * MINUTE
/** A server or feed may ask for fewer visits, but not so that news of the day comes too late. */
const LONGEST_FRESHNESS = 6 * 60 * MINUTE

/** When a source should be asked next: by its rhythm and its wishes when all is well, later and later when it fails. 5 min to 24 h from now. */
export function nextCheckAt(now: Date, facts: CheckFacts): Date {
  const pause = facts.failures > 0 ? FIRST_PAUSE * 2 ** (facts.failures - 1) : rhythm(now, facts)
  const asked = (facts.retryAfter ?? 0) * 1000
  return new Date(now.getTime() + Math.min(LONGEST, Math.max(SHORTEST, pause, asked)))
}

/** An eighth of the usual distance of items, so that a daily source is asked every three hours; silence counts as distance. */
function rhythm(now: Date, { maxAge, ttl, published }: CheckFacts): number {
  const instants = published
    .map((date) => Date.parse(date))
    .filter((instant) => instant <= now.getTime())
    .sort((a, b) => b - a)
    .slice(0, 10)
  const oldest = instants.at(-1)
  const pause = oldest === undefined ? USUAL : (now.getTime() - oldest) / instants.length / 8
  return Math.max(pause, Math.min(Math.max(maxAge ?? 0, ttl ?? 0) * 1000, LONGEST_FRESHNESS))
}
