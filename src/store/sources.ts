import type { Selectable } from 'kysely'
import type { Source } from '../domain/source.ts'
import { claimRows } from './claim-rows.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso, toIsoOrNull } from './instant.ts'
import type { SourceTable, StoreContext } from './schema.ts'
import { settingsOf } from './source-settings.ts'
import { newsDaysOf, statisticsOf } from './source-statistics.ts'
import type { SourceStore } from './source-store.ts'
import { textKey } from './text-key.ts'

/** Of a source that was never asked. */
const UNREAD = {
  ...{ failures: 0, lastError: null, lastReason: null, lastCheckedAt: null, lastOkAt: null },
  ...{ failingSince: null, failingToldAt: null, silentSince: null },
}

/** Sources as rows; removing one only marks it, because articles cite it. */
export function createSourceStore(context: StoreContext): SourceStore {
  const { db } = context
  const present = () => db.selectFrom('sources').selectAll().where('removedAt', 'is', null)

  return {
    async add({ kind, url, title, settings }, now) {
      const at = now.getTime()
      const state = 'active' as const
      const idle = { removedAt: null, claimedUntil: null, state, settings: JSON.stringify(settings ?? {}) }
      const fresh = { kind, title, addedAt: at, nextCheckAt: at, ...idle }
      const added = await db
        .insertInto('sources')
        .values({ ...fresh, url, urlKey: textKey(url), failures: 0 })
        .onConflict((conflict) =>
          conflict
            .column('urlKey')
            .doUpdateSet({ ...fresh, ...UNREAD })
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

    async page(offset, limit) {
      const rows = await present().orderBy('id').offset(offset).limit(limit).execute()
      const { total } = await db
        .selectFrom('sources')
        .select((row) => row.fn.countAll<number>().as('total'))
        .where('removedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return { sources: rows.map(toSource), total: Number(total) }
    },

    async positionOf(id) {
      const { before } = await db
        .selectFrom('sources')
        .select((row) => row.fn.countAll<number>().as('before'))
        .where('removedAt', 'is', null)
        .where('id', '<', id)
        .executeTakeFirstOrThrow()
      return Number(before)
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

    async restore(id, since) {
      const row = await db
        .updateTable('sources')
        .set({ removedAt: null, claimedUntil: null })
        .where('id', '=', id)
        .where('removedAt', '>=', since.getTime())
        .returningAll()
        .executeTakeFirst()
      return row ? toSource(row) : null
    },

    async setState(id, state, now) {
      const row = await db
        .updateTable('sources')
        .set({ state, silentSince: null, ...(state === 'active' ? { nextCheckAt: now.getTime() } : {}) })
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .returningAll()
        .executeTakeFirst()
      return row ? toSource(row) : null
    },

    async change(id, { title, settings }) {
      const changed = {
        ...(title === undefined ? {} : { title }),
        ...(settings === undefined ? {} : { settings: JSON.stringify(settings) }),
      }
      if (Object.keys(changed).length === 0) return this.get(id)
      const row = await db
        .updateTable('sources')
        .set(changed)
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .returningAll()
        .executeTakeFirst()
      return row ? toSource(row) : null
    },

    statistics: (id, now) => statisticsOf(context, id, now),
    newsDays: (id, limit) => newsDaysOf(context, id, limit),

    async failing() {
      const rows = await present()
        .where('state', '=', 'active')
        .where('failures', '>', 0)
        .orderBy('failures', 'desc')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({ source: toSource(row), told: row.failingToldAt !== null }))
    },

    async newestOk() {
      const { at } = await db
        .selectFrom('sources')
        .select((row) => row.fn.max('lastOkAt').as('at'))
        .where('removedAt', 'is', null)
        .where(({ and, not, eb }) => and(OWN_MACHINE.map((pattern) => not(eb('url', 'like', pattern)))))
        .executeTakeFirstOrThrow()
      return at === null ? null : new Date(at)
    },

    async quiet(newsBefore, okAfter) {
      const rows = await present()
        .where('state', '=', 'active')
        .where('failures', '=', 0)
        .where('silentSince', 'is', null)
        .where('lastOkAt', '>=', okAfter.getTime())
        .where('addedAt', '<', newsBefore.getTime())
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom('articles')
                .select('articles.id')
                .whereRef('articles.sourceId', '=', 'sources.id')
                .where('articles.newsAt', '>=', newsBefore.getTime()),
            ),
          ),
        )
        .orderBy('id')
        .execute()
      return rows.map(toSource)
    },

    async claim(id, now, until) {
      const row = await db
        .updateTable('sources')
        .set({ claimedUntil: until.getTime() })
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .where((is) => is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<=', now.getTime())]))
        .returningAll()
        .executeTakeFirst()
      return row ? toSource(row) : null
    },

    async claimDue(now, limit, until) {
      const at = now.getTime()
      const due = db
        .selectFrom('sources')
        .select('id')
        .where('removedAt', 'is', null)
        .where('state', '=', 'active')
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

    async recordSuccess(id, { at, nextCheckAt, title, kind, url, hasNews = false }) {
      const urlKey = url === undefined ? undefined : textKey(url)
      const settled = {
        nextCheckAt: nextCheckAt.getTime(),
        claimedUntil: null,
        lastCheckedAt: at.getTime(),
        lastOkAt: at.getTime(),
        failures: 0,
        lastError: null,
        lastReason: null,
        ...(title === undefined ? {} : { title }),
        ...(kind === undefined ? {} : { kind }),
        ...(hasNews ? { silentSince: null } : {}),
      }
      if (url === undefined || urlKey === undefined) {
        await db.updateTable('sources').set(settled).where('id', '=', id).execute()
        return { moved: false, holder: null }
      }
      return inTransaction(context, async ({ db: tx }) => {
        // A source that moved to the address of another one keeps its own; also to one that was removed on purpose.
        const found = await tx
          .selectFrom('sources')
          .select('id')
          .where('urlKey', '=', urlKey)
          .executeTakeFirst()
        const holder = found?.id ?? null
        const moved = holder === null
        await tx
          .updateTable('sources')
          .set({ ...settled, ...(moved ? { url, urlKey } : {}) })
          .where('id', '=', id)
          .execute()
        return { moved, holder }
      })
    },

    async recordFailure(id, { at, nextCheckAt, error, reason }) {
      await db
        .updateTable('sources')
        .set((row) => ({
          nextCheckAt: nextCheckAt.getTime(),
          claimedUntil: null,
          lastCheckedAt: at.getTime(),
          failures: row('failures', '+', 1),
          failingSince: row
            .case()
            .when('failures', '=', 0)
            .then(at.getTime())
            .else(row.ref('failingSince'))
            .end(),
          lastError: error,
          lastReason: reason ?? null,
        }))
        .where('id', '=', id)
        .execute()
    },

    async nextDueAt() {
      const active = present().where('state', '=', 'active')
      const rows = await active.clearSelect().select(['nextCheckAt', 'claimedUntil']).execute()
      const instants = rows.map((row) => Math.max(row.nextCheckAt, row.claimedUntil ?? 0))
      return instants.length === 0 ? null : new Date(instants.reduce((a, b) => Math.min(a, b)))
    },
  }
}

/** Addresses of this machine's own services, which can be read without a network. */
const OWN_MACHINE = ['http%://127.%', 'http%://localhost%', 'http%://%.localhost%', 'http%://[::1]%']

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
    lastReason: row.lastReason,
    failingSince: row.failures > 0 ? toIsoOrNull(row.failingSince) : null,
    silentSince: toIsoOrNull(row.silentSince),
    state: row.state,
    settings: settingsOf(row.settings),
  }
}
