import { type Selectable, sql } from 'kysely'
import { type Filters, NO_FILTERS } from '../domain/filters.ts'
import type { Subscription } from '../domain/subscription.ts'
import { claimRows } from './claim-rows.ts'
import { endSubscription } from './end-subscription.ts'
import { inChunks, inTurns } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import { toIso } from './instant.ts'
import type { StoreContext, SubscriptionTable } from './schema.ts'
import type { SubscriptionStore } from './store.ts'

/** Telegram's own thread ids start above it; a column of a unique key must not be null. */
export const NO_THREAD = 0

/** Subscriptions: at most one active per chat and thread; ended ones stay, and are taken up again. */
export function createSubscriptionStore(context: StoreContext): SubscriptionStore {
  const { db } = context

  return {
    async get(id) {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? toSubscription(row) : null
    },

    async ofChat(chatId, threadId) {
      const row = await find(context, { chatId, threadId }).executeTakeFirst()
      return row ? toSubscription(row) : null
    },

    async activeOf(chatId) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('chatId', '=', chatId)
        .where('state', '=', 'active')
        .orderBy('id')
        .execute()
      return rows.map(toSubscription)
    },

    async start(input, now) {
      return inTransaction(context, async (inside) => {
        const known = await findForUpdate(inside, input)
        if (known?.state === 'active') return { subscription: toSubscription(known), started: false }
        const row = known ? await restart(inside, known.id, input) : await insert(inside, input, now)
        return { subscription: toSubscription(row), started: true }
      })
    },

    async update(id, { locale, timezone, time, nextDigestAt }) {
      await db
        .updateTable('subscriptions')
        .set({ locale, timezone, time, nextDigestAt: nextDigestAt.getTime() })
        .where('id', '=', id)
        .execute()
    },

    async setWishes(id, { filters, length, weekdays, resumeOn, nextDigestAt }) {
      await db
        .updateTable('subscriptions')
        .set({
          filters: JSON.stringify(filters),
          length,
          weekdays: weekdays.join(''),
          resumeOn,
          ...(nextDigestAt && { nextDigestAt: nextDigestAt.getTime() }),
        })
        .where('id', '=', id)
        .execute()
    },

    async end(id, reason) {
      return inTransaction(context, (inside) => endSubscription(inside, id, reason))
    },

    async pause(id, reason) {
      return inTransaction(context, (inside) => endSubscription(inside, id, reason, 'paused'))
    },

    async postpone(ids, { nextDigestAt, newsFrom }) {
      const change = {
        nextDigestAt: nextDigestAt.getTime(),
        newsFrom: newsFrom.getTime(),
        claimedUntil: null,
      }
      for (const chunk of inChunks(ids))
        await db.updateTable('subscriptions').set(change).where('id', 'in', chunk).execute()
    },

    async claimDue(now, limit, until) {
      const at = now.getTime()
      const due = db
        .selectFrom('subscriptions')
        .select('id')
        .where('state', '=', sql.lit('active'))
        .where('nextDigestAt', '<=', at)
        .where((is) => is.or([is('claimedUntil', 'is', null), is('claimedUntil', '<=', at)]))
        .orderBy('nextDigestAt')
        .orderBy('id')
      const ids = await claimRows(context, 'subscriptions', due, { limit, until })
      if (ids.length === 0) return []
      const rows: Selectable<SubscriptionTable>[] = []
      for await (const chunk of inTurns(ids, 500))
        rows.push(...(await db.selectFrom('subscriptions').selectAll().where('id', 'in', chunk).execute()))
      rows.sort((one, other) => one.nextDigestAt - other.nextDigestAt || one.id - other.id)
      return rows.map((row) => ({
        ...toSubscription(row),
        nextDigestAt: toIso(row.nextDigestAt),
        newsFrom: row.newsFrom === null ? null : toIso(row.newsFrom),
      }))
    },

    async count() {
      const { many } = await db
        .selectFrom('subscriptions')
        .select(({ fn }) => fn.countAll<number>().as('many'))
        .where('state', '=', 'active')
        .executeTakeFirstOrThrow()
      return many
    },
  }
}

interface Place {
  readonly chatId: number
  readonly threadId: number | null
}

/** The one that is active, or the last that was. */
function find({ db }: StoreContext, { chatId, threadId }: Place) {
  return (
    db
      .selectFrom('subscriptions')
      .selectAll()
      .where('chatId', '=', chatId)
      .where('threadId', '=', threadId ?? NO_THREAD)
      // 'active' comes before 'ended'.
      .orderBy('state')
      .orderBy('id', 'desc')
      .limit(1)
  )
}

/** The same, and no other process changes it before the transaction ends. */
async function findForUpdate(context: StoreContext, place: Place) {
  const query = find(context, place)
  return (context.dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
}

type StartInput = Parameters<SubscriptionStore['start']>[0]

async function restart({ db }: StoreContext, id: number, input: StartInput) {
  return db
    .updateTable('subscriptions')
    .set({ ...fromInput(input), state: 'active', endReason: null, newsFrom: null, resumeOn: null })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function insert({ db }: StoreContext, input: StartInput, now: Date) {
  return db
    .insertInto('subscriptions')
    .values({ ...fromInput(input), state: 'active', createdAt: now.getTime() })
    .returningAll()
    .executeTakeFirstOrThrow()
}

function fromInput({ chatId, threadId, locale, timezone, time, nextDigestAt }: StartInput) {
  return {
    chatId,
    threadId: threadId ?? NO_THREAD,
    locale,
    timezone,
    time,
    nextDigestAt: nextDigestAt.getTime(),
  }
}

function toSubscription(row: Selectable<SubscriptionTable>): Subscription {
  return {
    id: row.id,
    chatId: row.chatId,
    threadId: row.threadId === NO_THREAD ? null : row.threadId,
    locale: row.locale,
    timezone: row.timezone,
    time: row.time,
    filters: filtersOf(row.filters),
    length: row.length,
    weekdays: [...row.weekdays].map(Number),
    resumeOn: row.resumeOn,
    state: row.state,
    createdAt: toIso(row.createdAt),
  }
}

/** As they were saved; what an older version did not know of is not wished. */
function filtersOf(saved: string | null): Filters {
  if (saved === null) return NO_FILTERS
  const filters: Partial<Filters> = JSON.parse(saved)
  return { ...NO_FILTERS, ...filters }
}
