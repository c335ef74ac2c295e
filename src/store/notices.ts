import type { FailingSource, NamedSource, Notice, SilentSource } from '../domain/notice.ts'
import { claimRows } from './claim-rows.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso, toIsoOrNull } from './instant.ts'
import type { NoticeStore } from './notice-store.ts'
import type { StoreContext } from './schema.ts'

/** A message names no more; the others are counted. */
const NAMED = 8
/** Sent ones are kept so long: by them the next of their kind is held back. */
const KEPT_MS = 30 * 86_400_000

/** What administrators are told. That they know of an episode is written in the transaction that queues the message. */
export function createNoticeStore(context: StoreContext): NoticeStore {
  const { db } = context
  return {
    tellFailing: (sources, to, now) => tellFailing(context, sources, to, now),
    tellRecovered: (to, now) => tellRecovered(context, to, now),
    tellSilent: (sources, to, now) => tellSilent(context, sources, to, now),
    beginOutage: (outage, to, now) => beginOutage(context, outage, to, now),
    endOutage: (to, now) => endOutage(context, to, now),

    async lastOutage() {
      const row = await db.selectFrom('outages').selectAll().orderBy('id', 'desc').executeTakeFirst()
      return row ? { since: toIso(row.since), until: toIsoOrNull(row.endedAt) } : null
    },

    async lastAt(kind) {
      const { at } = await db
        .selectFrom('notices')
        .select((row) => row.fn.max('createdAt').as('at'))
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow()
      return at === null ? null : new Date(at)
    },

    async claim(now, limit, until) {
      const at = now.getTime()
      const due = db
        .selectFrom('notices')
        .select('id')
        .where('state', '=', 'waiting')
        .where('notBefore', '<=', at)
        .where((is) => is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<=', at)]))
        .orderBy('notBefore')
        .orderBy('id')
      const ids = await claimRows(context, 'notices', due, { limit, until })
      if (ids.length === 0) return []
      const rows = await db.selectFrom('notices').selectAll().where('id', 'in', ids).orderBy('id').execute()
      return rows.map(({ id, userId, content }) => ({ id, userId, notice: JSON.parse(content) as Notice }))
    },

    async settle(id, state) {
      await db.updateTable('notices').set({ state, claimedUntil: null }).where('id', '=', id).execute()
    },

    async putOff(id, notBefore) {
      const later = { notBefore: notBefore.getTime(), claimedUntil: null }
      await db.updateTable('notices').set(later).where('id', '=', id).execute()
    },

    async purge(now) {
      await db
        .deleteFrom('notices')
        .where('state', '!=', 'waiting')
        .where('createdAt', '<', now.getTime() - KEPT_MS)
        .execute()
    },
  }
}

function tellFailing(
  context: StoreContext,
  sources: readonly FailingSource[],
  to: readonly number[],
  now: Date,
): Promise<number> {
  return inTransaction(context, async (inside) => {
    const rows = await inside.db
      .updateTable('sources')
      .set({ failingToldAt: now.getTime() })
      .where('id', 'in', [0, ...sources.map(({ id }) => id)])
      .where('failingToldAt', 'is', null)
      .where('removedAt', 'is', null)
      .returning('id')
      .execute()
    const marked = new Set(rows.map(({ id }) => id))
    const told = sources.filter(({ id }) => marked.has(id))
    const notice = { kind: 'failing', sources: told.slice(0, NAMED), total: told.length } as const
    return told.length === 0 ? 0 : queueNotice(inside, notice, to, now)
  })
}

function tellRecovered(context: StoreContext, to: readonly number[], now: Date): Promise<number> {
  return inTransaction(context, async (inside) => {
    const rows = await inside.db
      .updateTable('sources')
      .set({ failingToldAt: null })
      .where('failingToldAt', 'is not', null)
      .where('failures', '=', 0)
      .where('removedAt', 'is', null)
      .returning(['id', 'title', 'url', 'failingSince'])
      .execute()
    const sources = rows.map(
      ({ failingSince, ...source }): NamedSource => ({
        ...source,
        since: toIso(failingSince ?? now.getTime()),
      }),
    )
    const notice = { kind: 'recovered', sources: sources.slice(0, NAMED), total: sources.length } as const
    return sources.length === 0 ? 0 : queueNotice(inside, notice, to, now)
  })
}

function tellSilent(
  context: StoreContext,
  sources: readonly SilentSource[],
  to: readonly number[],
  now: Date,
): Promise<number> {
  return inTransaction(context, async (inside) => {
    const told: SilentSource[] = []
    for (const source of sources) {
      const row = await inside.db
        .updateTable('sources')
        .set({ silentSince: Date.parse(source.since) })
        .where('id', '=', source.id)
        .where('silentSince', 'is', null)
        .where('removedAt', 'is', null)
        .returning('id')
        .executeTakeFirst()
      if (row) told.push(source)
    }
    const notice = { kind: 'silent', sources: told.slice(0, NAMED), total: told.length } as const
    return told.length === 0 ? 0 : queueNotice(inside, notice, to, now)
  })
}

function beginOutage(
  context: StoreContext,
  { since, total }: { since: Date; total: number },
  to: readonly number[],
  now: Date,
): Promise<number> {
  return inTransaction(context, async (inside) => {
    const begun = await inside.db
      .insertInto('outages')
      .values({ since: since.getTime() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return begun ? queueNotice(inside, { kind: 'outage', since: since.toISOString(), total }, to, now) : 0
  })
}

/** Ends the outage; whatever failed in it is asked again at once, and as if it had failed once only. */
function endOutage(context: StoreContext, to: readonly number[], now: Date): Promise<number> {
  return inTransaction(context, async (inside) => {
    const { db } = inside
    const ended = await db
      .updateTable('outages')
      .set({ endedAt: now.getTime() })
      .where('endedAt', 'is', null)
      .returning('since')
      .executeTakeFirst()
    if (!ended) return 0
    const victims = await db
      .updateTable('sources')
      .set((row) => ({
        nextCheckAt: now.getTime(),
        failures: row.case().when('failingSince', '>=', ended.since).then(1).else(row.ref('failures')).end(),
      }))
      .where('failures', '>', 0)
      .where('lastReason', 'in', ['unreachable', 'timeout'])
      .where('lastCheckedAt', '>=', ended.since)
      .where('removedAt', 'is', null)
      .returning('id')
      .execute()
    // Whoever could not be told while it lasted need not be told that it began.
    await db
      .updateTable('notices')
      .set({ state: 'dropped' })
      .where('kind', '=', 'outage')
      .where('state', '=', 'waiting')
      .execute()
    const times = { since: toIso(ended.since), until: now.toISOString() }
    return queueNotice(inside, { kind: 'outage_over', ...times, total: victims.length }, to, now)
  })
}

/** Puts a message for each into the outbox; gives how many. */
export async function queueNotice(
  { db }: StoreContext,
  notice: Notice,
  to: readonly number[],
  now: Date,
): Promise<number> {
  if (to.length === 0) return 0
  const at = now.getTime()
  const row = { kind: notice.kind, content: JSON.stringify(notice), createdAt: at, notBefore: at }
  await db
    .insertInto('notices')
    .values(to.map((userId) => ({ userId, ...row })))
    .execute()
  return to.length
}
