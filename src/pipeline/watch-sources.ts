import type { FailingSource } from '../domain/notice.ts'
import type { Source } from '../domain/source.ts'
import { isFailing } from '../sources/health.ts'
import { findOutage, isVictim } from '../sources/watch/find-outage.ts'
import { findSilence, REMEMBERED_DAYS } from '../sources/watch/find-silence.ts'
import type { Store } from '../store/store.ts'

/** Whom to tell what. */
export interface Recipients {
  /** Of sources: all who may mend them. */
  readonly sources: readonly number[]
  /** Of the machine itself. */
  readonly operations: readonly number[]
}

export interface WatchParts {
  readonly store: Pick<Store, 'sources' | 'notices'>
  readonly now: () => Date
  readonly recipients: () => Promise<Recipients>
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** A source that begins to fail waits so long for others, to be told of in one message. */
const COMPANY_MS = 30 * MINUTE_MS
/** From one message of a kind to the next: a day of trouble is four messages, whatever happens. */
const QUIET_MS = 6 * HOUR_MS
/** Whoever is not read by now is not silent but unheard; a check comes at least once a day. */
const HEARD_MS = 26 * HOUR_MS
/** No source is silent sooner. */
const NEVER_SOONER_MS = 7 * DAY_MS

/** Tells of sources that fail for days, of those that work again, and of outages of our own network. */
export async function watchSources({ store, now, recipients }: WatchParts): Promise<void> {
  const at = now()
  const { sources: editors, operations } = await recipients()
  const failing = await store.sources.failing()
  await watchNetwork(
    { store, at, operations },
    failing.map(({ source }) => source),
  )
  const outage = await store.notices.lastOutage()
  const news = failing
    .filter(({ source, told }) => !told && isFailing(source) && !isVictim(source, outage))
    .map(({ source }) => source)
  const since = news.map(({ lastCheckedAt }) => Date.parse(lastCheckedAt ?? ''))
  const hasCompany = at.getTime() - Math.min(...since) >= COMPANY_MS
  // While nobody can be told, nothing is marked as told.
  if (editors.length === 0) return
  if (hasCompany && (await isQuiet(store, 'failing', at)))
    await store.notices.tellFailing(news.map(toFailing), editors, at)
  if (await isQuiet(store, 'recovered', at)) await store.notices.tellRecovered(editors, at)
}

/** Marks sources that have brought nothing for unusually long by their own rhythm, and tells of them. */
export async function watchSilence({ store, now, recipients }: WatchParts): Promise<void> {
  const at = now()
  if (!(await isQuiet(store, 'silent', at))) return
  const { sources: editors } = await recipients()
  const ago = (milliseconds: number) => new Date(at.getTime() - milliseconds)
  const quiet = await store.sources.quiet(ago(NEVER_SOONER_MS), ago(HEARD_MS))
  const silent = []
  for (const { id, title, url } of quiet) {
    const silence = findSilence(await store.sources.newsDays(id, REMEMBERED_DAYS), at)
    if (silence) silent.push({ id, title, url, ...silence, since: silence.since.toISOString() })
  }
  silent.sort((a, b) => b.days / b.everyDays - a.days / a.everyDays)
  await store.notices.tellSilent(silent, editors, at)
}

async function watchNetwork(
  { store, at, operations }: { store: WatchParts['store']; at: Date; operations: readonly number[] },
  failing: readonly Source[],
): Promise<void> {
  const newestOk = await store.sources.newestOk()
  const outage = await store.notices.lastOutage()
  if (outage !== null && outage.until === null) {
    const isOver = newestOk !== null && newestOk.getTime() > Date.parse(outage.since)
    if (isOver) await store.notices.endOutage(operations, at)
    return
  }
  const found = findOutage(failing, newestOk, at)
  if (found) await store.notices.beginOutage(found, operations, at)
}

async function isQuiet(
  store: WatchParts['store'],
  kind: 'failing' | 'recovered' | 'silent',
  at: Date,
): Promise<boolean> {
  const last = await store.notices.lastAt(kind)
  return last === null || at.getTime() - last.getTime() >= QUIET_MS
}

function toFailing({ id, title, url, failures, failingSince, lastReason, lastError }: Source): FailingSource {
  const failure = { reason: lastReason, message: lastError ?? '' }
  return { id, title, url, failures, since: failingSince ?? new Date(0).toISOString(), ...failure }
}
