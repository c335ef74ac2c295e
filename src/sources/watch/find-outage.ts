import type { Outage } from '../../domain/notice.ts'
import type { FailureReason, Source } from '../../domain/source.ts'

/** So many hosts do not go away at the same time by themselves. */
const FEWEST_HOSTS = 6
/** Shorter ones end by themselves before anybody could do something. */
const SHORTEST_MS = 30 * 60_000
/** What a network of ours that is down looks like from here. */
const NETWORK: ReadonlySet<FailureReason | null> = new Set(['unreachable', 'timeout'])

export interface FoundOutage {
  readonly since: Date
  /** Sources that failed in it. */
  readonly total: number
}

/**
 * An outage of our own network: since any source was last read well (`newestOk`, sources of this machine left out),
 * many hosts were asked and none could be reached. Null when there is none, or it is short.
 */
export function findOutage(failing: readonly Source[], newestOk: Date | null, now: Date): FoundOutage | null {
  const lastOk = newestOk?.getTime() ?? 0
  const tried = failing.filter(
    ({ lastReason, lastCheckedAt }) => NETWORK.has(lastReason) && instantOf(lastCheckedAt) > lastOk,
  )
  const hosts = new Set(tried.map(({ url }) => new URL(url).host))
  const begun = tried.map(({ failingSince }) => instantOf(failingSince)).filter((instant) => instant > lastOk)
  if (hosts.size < FEWEST_HOSTS || begun.length === 0) return null
  const since = begun.reduce((a, b) => Math.min(a, b))
  return now.getTime() - since < SHORTEST_MS ? null : { since: new Date(since), total: tried.length }
}

/** Whether a source last failed by an outage, and not by a fault of its own. */
export function isVictim({ lastReason, lastCheckedAt }: Source, outage: Outage | null): boolean {
  if (outage === null || !NETWORK.has(lastReason)) return false
  const at = instantOf(lastCheckedAt)
  return at >= Date.parse(outage.since) && (outage.until === null || at <= Date.parse(outage.until))
}

function instantOf(iso: string | null): number {
  return iso === null ? 0 : Date.parse(iso)
}
