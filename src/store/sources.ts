import type { Selectable } from 'kysely'
import type { Source, SourceStatistics } from '../domain/source.ts'
import { claimRows } from './claim-rows.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso, toIsoOrNull } from './instant.ts'
import type { SourceTable, StoreContext } from './schema.ts'
import { settingsOf } from './source-settings.ts'
import type { SourceStore } from './store.ts'
import { textKey } from './text-key.ts'

/** Of a source that was never asked. */
const UNREAD = { failures: 0, lastError: null, lastReason: null, lastCheckedAt: null, lastOkAt: null }
const WEEK_MS = 7 * 24 * 60 * 60_000

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
        .set({ state, ...(state === 'active' ? { nextCheckAt: now.getTime() } : {}) })
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

    async recordSuccess(id, { at, nextCheckAt, title, kind, url }) {
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

    async recordFailure(id, { at, nextCheckAt, error, reason }) {
      await db
        .updateTable('sources')
        .set((row) => ({
          nextCheckAt: nextCheckAt.getTime(),
          claimedUntil: null,
          lastCheckedAt: at.getTime(),
          failures: row('failures', '+', 1),
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

async function statisticsOf({ db }: StoreContext, id: number, now: Date): Promise<SourceStatistics> {
  const found = await db
    .selectFrom('articles')
    .select(({ fn, lit, case: when, and, eb }) => [
      fn.countAll<number>().as('articles'),
      fn.sum<number>(when().when('state', '=', 'briefed').then(lit(1)).else(lit(0)).end()).as('briefed'),
      fn
        .sum<number>(
          when()
            .when('foundAt', '>', now.getTime() - WEEK_MS)
            .then(lit(1))
            .else(lit(0))
            .end(),
        )
        .as('lastWeek'),
      fn
        .sum<number>(
          when()
            .when(
              and([eb('foundAt', '>', now.getTime() - WEEK_MS), eb('cuts', 'like', '%"body_unmatched"%')]),
            )
            .then(lit(1))
            .else(lit(0))
            .end(),
        )
        .as('bodyUnmatched'),
      fn.max('foundAt').as('lastNewAt'),
    ])
    .where('sourceId', '=', id)
    .executeTakeFirstOrThrow()
  return {
    articles: Number(found.articles),
    briefed: Number(found.briefed ?? 0),
    lastWeek: Number(found.lastWeek ?? 0),
    bodyUnmatched: Number(found.bodyUnmatched ?? 0),
    lastNewAt: toIsoOrNull(found.lastNewAt),
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
    lastReason: row.lastReason,
    state: row.state,
    settings: settingsOf(row.settings),
  }
}
