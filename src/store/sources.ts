import type { Selectable } from 'kysely'
import type { Source } from '../domain/source.ts'
import { claimRows } from './claim-rows.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso, toIsoOrNull } from './instant.ts'
import type { SourceTable, StoreContext } from './schema.ts'
import type { SourceStore } from './store.ts'
import { textKey } from './text-key.ts'

/** Sources as rows; removing one only marks it, because articles cite it. */
export function createSourceStore(context: StoreContext): SourceStore {
  const { db } = context
  const present = () => db.selectFrom('sources').selectAll().where('removedAt', 'is', null)

  return {
    async add({ kind, url, title }, now) {
      const at = now.getTime()
      const fresh = { kind, title, addedAt: at, nextCheckAt: at, removedAt: null, claimedUntil: null }
      const added = await db
        .insertInto('sources')
        .values({ ...fresh, url, urlKey: textKey(url), failures: 0 })
        .onConflict((conflict) =>
          conflict
            .column('urlKey')
            .doUpdateSet({ ...fresh, failures: 0, lastError: null, lastCheckedAt: null, lastOkAt: null })
            .where('sources.removedAt', 'is not', null),
        )
        .returningAll()
        .executeTakeFirst()
      if (added) return { source: toSource(added), added: true }
      const known = await present().where('urlKey', '=', textKey(url)).executeTakeFirstOrThrow()
      return { source: toSource(known), added: false }
    },

    async list() {
      return (await present().orderBy('id').execute()).map(toSource)
    },

    async get(id) {
      const row = await present().where('id', '=', id).executeTakeFirst()
      return row ? toSource(row) : null
    },

    async findByUrl(url) {
      const row = await present().where('urlKey', '=', textKey(url)).executeTakeFirst()
      return row ? toSource(row) : null
    },

    async remove(id) {
      const removed = await db
        .updateTable('sources')
        .set({ removedAt: context.now().getTime(), claimedUntil: null })
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .returning('id')
        .executeTakeFirst()
      return removed !== undefined
    },

    async claimDue(now, limit, until) {
      const at = now.getTime()
      const due = db
        .selectFrom('sources')
        .select('id')
        .where('removedAt', 'is', null)
        .where('nextCheckAt', '<=', at)
        .where((is) => is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<=', at)]))
        .orderBy('nextCheckAt')
        .orderBy('id')
      const ids = await claimRows(context, 'sources', due, { limit, until })
      if (ids.length === 0) return []
      return (await present().where('id', 'in', ids).orderBy('nextCheckAt').orderBy('id').execute()).map(
        toSource,
      )
    },

    async recordSuccess(id, { at, nextCheckAt, title, kind, url }) {
      const urlKey = url === undefined ? undefined : textKey(url)
      const settled = {
        nextCheckAt: nextCheckAt.getTime(),
        claimedUntil: null,
        lastCheckedAt: at.getTime(),
        lastOkAt: at.getTime(),
        failures: 0,
        lastError: null,
        ...(title === undefined ? {} : { title }),
        ...(kind === undefined ? {} : { kind }),
      }
      await inTransaction(context, async ({ db: tx }) => {
        // A source that moved to the address of another one keeps its own.
        const holder = urlKey
          ? await tx.selectFrom('sources').select('id').where('urlKey', '=', urlKey).executeTakeFirst()
          : undefined
        const moved = url !== undefined && urlKey !== undefined && !holder ? { url, urlKey } : {}
        await tx
          .updateTable('sources')
          .set({ ...settled, ...moved })
          .where('id', '=', id)
          .execute()
      })
    },

    async recordFailure(id, { at, nextCheckAt, error }) {
      await db
        .updateTable('sources')
        .set((row) => ({
          nextCheckAt: nextCheckAt.getTime(),
          claimedUntil: null,
          lastCheckedAt: at.getTime(),
          failures: row('failures', '+', 1),
          lastError: error,
        }))
        .where('id', '=', id)
        .execute()
    },

    async nextDueAt() {
      const rows = await present().clearSelect().select(['nextCheckAt', 'claimedUntil']).execute()
      const instants = rows.map((row) => Math.max(row.nextCheckAt, row.claimedUntil ?? 0))
      return instants.length === 0 ? null : new Date(instants.reduce((a, b) => Math.min(a, b)))
    },
  }
}

function toSource(row: Selectable<SourceTable>): Source {
  return {
    id: row.id,
    kind: row.kind,
    url: row.url,
    title: row.title,
    addedAt: toIso(row.addedAt),
    nextCheckAt: toIso(row.nextCheckAt),
    lastCheckedAt: toIsoOrNull(row.lastCheckedAt),
    lastOkAt: toIsoOrNull(row.lastOkAt),
    failures: row.failures,
    lastError: row.lastError,
  }
}
