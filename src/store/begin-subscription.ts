import { inTransaction } from './in-transaction.ts'
import type { StoreContext } from './schema.ts'
import {
  freeNumber,
  fromChange,
  holdPlace,
  NO_THREAD,
  rowForUpdate,
  rowsOf,
  type SubscriptionRow,
  toSubscription,
} from './subscription-rows.ts'
import type { NewSubscription, SubscriptionStore } from './subscription-store.ts'

/** The ways in which subscriptions begin, and begin again. */
export function beginSubscriptions(
  context: StoreContext,
): Pick<SubscriptionStore, 'start' | 'add' | 'resume' | 'restore'> {
  return {
    async start(input, now) {
      return inTransaction(context, async (inside) => {
        const known = await firstForUpdate(inside, input)
        if (known?.state === 'active') return { subscription: toSubscription(known), started: false }
        const row = known ? await restart(inside, known, input) : await insert(inside, input, { now })
        return { subscription: toSubscription(row), started: true }
      })
    },

    async add({ name, most, ...input }, now) {
      return inTransaction(context, async (inside) => {
        await holdPlace(inside, input)
        const same = await rowsOf(inside, input)
          .where('state', '=', 'active')
          .where('name', '=', name)
          .executeTakeFirst()
        if (same) return { kind: 'known', subscription: toSubscription(same) }
        const number = await freeNumber(inside, input, { most })
        if (number === null) return { kind: 'too_many' }
        const row = await insert(inside, input, { name, number, now })
        return { kind: 'added', subscription: toSubscription(row) }
      })
    },

    async resume(id, nextDigestAt) {
      return inTransaction(context, async (inside) => {
        const row = await rowForUpdate(inside, id)
        if (row?.state !== 'paused') return null
        return toSubscription(await activate(inside, row, { nextDigestAt, newsFrom: null }))
      })
    },

    async restore(id, since, most) {
      return inTransaction(context, async (inside) => {
        const row = await rowForUpdate(inside, id)
        if (row?.state === 'active') return { kind: 'present', subscription: toSubscription(row) }
        if (row?.state !== 'ended' || row.endedAt === null || row.endedAt < since.getTime())
          return { kind: 'too_late' }
        await holdPlace(inside, placeOf(row))
        if ((await freeNumber(inside, placeOf(row), { most })) === null) return { kind: 'too_many' }
        return { kind: 'restored', subscription: toSubscription(await activate(inside, row, {})) }
      })
    },
  }
}

/** The one that is active, or the one that was; no other process changes it before the transaction ends. */
async function firstForUpdate(context: StoreContext, place: NewSubscription) {
  const query = first(context, place)
  return (context.dialect === 'postgres' ? query.forUpdate() : query).executeTakeFirst()
}

/** The first of a place that is active, else of those that were, the last of the lowest number. */
export function first(context: StoreContext, place: Pick<NewSubscription, 'chatId' | 'threadId'>) {
  return (
    rowsOf(context, place)
      // 'active' comes before 'ended'.
      .orderBy('state')
      .orderBy('number')
      .orderBy('id', 'desc')
      .limit(1)
  )
}

async function restart({ db }: StoreContext, { id, times }: SubscriptionRow, input: NewSubscription) {
  const own = times.split(' ').includes(input.time) ? { times } : {}
  return db
    .updateTable('subscriptions')
    .set({
      ...fromInput(input),
      ...own,
      ...{ state: 'active', endReason: null, endedAt: null, newsFrom: null, resumeOn: null },
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function insert(
  { db }: StoreContext,
  input: NewSubscription,
  { now, ...more }: { now: Date; name?: string; number?: number },
) {
  return db
    .insertInto('subscriptions')
    .values({ ...fromInput(input), ...more, state: 'active', createdAt: now.getTime() })
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function activate(
  context: StoreContext,
  row: SubscriptionRow,
  change: Parameters<typeof fromChange>[0],
): Promise<SubscriptionRow> {
  await holdPlace(context, placeOf(row))
  const number = (await freeNumber(context, placeOf(row), { wanted: row.number })) ?? row.number
  return context.db
    .updateTable('subscriptions')
    .set({ ...fromChange(change), state: 'active', endReason: null, endedAt: null, number })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

function placeOf({ chatId, threadId }: SubscriptionRow) {
  return { chatId, threadId: threadId === NO_THREAD ? null : threadId }
}

function fromInput({ chatId, threadId, locale, timezone, time, nextDigestAt }: NewSubscription) {
  return {
    chatId,
    threadId: threadId ?? NO_THREAD,
    locale,
    timezone,
    times: time,
    nextDigestAt: nextDigestAt.getTime(),
  }
}
