import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Selectable } from 'kysely'
import type { Place } from '../domain/subscription.ts'
import type { Watch } from '../domain/watch.ts'
import { inChunks } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import type { StoreContext, WatchTable } from './schema.ts'
import { NO_THREAD } from './subscription-rows.ts'
import { WAITING } from './waiting.ts'
import type { WatchStore } from './watch-store.ts'

/** Of a hundred thousand words; others have their turn in between. */
const READ_AT_ONCE = 2_000

/** What each chat or topic watches, and when it is not to be disturbed. */
export function createWatchStore(context: StoreContext): WatchStore {
  const { db } = context
  return {
    list: (place) => list(context, place),
    add: (input, now) => inTransaction(context, (inside) => add(inside, input, now)),

    async resume(place) {
      await db
        .updateTable('watchers')
        .set({ state: 'active' })
        .where('id', 'in', watchersOf(context, place))
        .where('state', '=', 'paused')
        .execute()
    },

    async remove(place, id) {
      const row = await db
        .deleteFrom('watches')
        .where('id', '=', id)
        .where('watcherId', 'in', watchersOf(context, place))
        .returningAll()
        .executeTakeFirst()
      return row ? toWatch(row) : null
    },

    async keys() {
      const keys = new Set<string>()
      for (let last = 0; ; await nextTurn()) {
        const rows = await db
          .selectFrom('watches')
          .select(['id', 'key'])
          .where('id', '>', last)
          .orderBy('id')
          .limit(READ_AT_ONCE)
          .execute()
        for (const { key } of rows) keys.add(key)
        last = rows.at(-1)?.id ?? last
        if (rows.length < READ_AT_ONCE) return [...keys]
      }
    },

    async stamp() {
      const { many, last } = await db
        .selectFrom('watches')
        .select(({ fn }) => [fn.countAll<number>().as('many'), fn.max('id').as('last')])
        .executeTakeFirstOrThrow()
      return `${many} ${last}`
    },

    async namesOf(chatId) {
      const watched = () =>
        db
          .selectFrom('watches')
          .innerJoin('watchers', 'watchers.id', 'watches.watcherId')
          .where('watchers.chatId', '=', chatId)
      const rows = [
        ...(await watched().select('watches.words as name').execute()),
        ...(await watched()
          .innerJoin('projectNames', 'projectNames.projectId', 'watches.projectId')
          .select('projectNames.name')
          .execute()),
      ]
      return [...new Set(rows.map(({ name }) => name))].sort()
    },

    namesFor: (subscriptionIds) => namesFor(context, subscriptionIds),

    async end(watcherId) {
      await db.deleteFrom('watchers').where('id', '=', watcherId).execute()
    },

    async pause(watcherId) {
      await inTransaction(context, async ({ db: tx }) => {
        await tx.updateTable('watchers').set({ state: 'paused' }).where('id', '=', watcherId).execute()
        await tx
          .deleteFrom('matches')
          .where('toldAt', 'is', null)
          .where('watchId', 'in', (query) =>
            query.selectFrom('watches').select('id').where('watcherId', '=', watcherId),
          )
          .execute()
        await tx
          .deleteFrom('alerts')
          .where('watcherId', '=', watcherId)
          .where('state', '=', WAITING)
          .execute()
      })
    },

    async quietHours(chatId) {
      const row = await db
        .selectFrom('quietHours')
        .selectAll()
        .where('chatId', '=', chatId)
        .executeTakeFirst()
      return row ? { from: row.begins, to: row.ends } : null
    },

    async setQuietHours(chatId, hours) {
      if (hours === null) {
        await db.deleteFrom('quietHours').where('chatId', '=', chatId).execute()
        return
      }
      const values = { begins: hours.from, ends: hours.to }
      await db
        .insertInto('quietHours')
        .values({ chatId, ...values })
        .onConflict((conflict) => conflict.column('chatId').doUpdateSet(values))
        .execute()
    },
  }
}

/** Gives what a chat watches to another chat; what that one watches already goes on once. Inside a transaction. */
export async function moveWatches(context: StoreContext, from: number, to: number): Promise<void> {
  const { db } = context
  const watchersIn = (chatId: number) =>
    db.selectFrom('watchers').selectAll().where('chatId', '=', chatId).execute()
  const own = new Map((await watchersIn(to)).map(({ threadId, id }) => [threadId, id]))
  for (const { id, threadId } of await watchersIn(from)) {
    const other = own.get(threadId)
    if (other === undefined) {
      await db.updateTable('watchers').set({ chatId: to }).where('id', '=', id).execute()
      continue
    }
    await db
      .updateTable('watches')
      .set({ watcherId: other })
      .where('watcherId', '=', id)
      .where('key', 'not in', (query) =>
        query.selectFrom('watches as kept').select('kept.key').where('kept.watcherId', '=', other),
      )
      .execute()
    await db.updateTable('alerts').set({ watcherId: other }).where('watcherId', '=', id).execute()
    await db.deleteFrom('watchers').where('id', '=', id).execute()
  }
  const taken = await db.selectFrom('quietHours').select('chatId').where('chatId', '=', to).executeTakeFirst()
  if (taken) await db.deleteFrom('quietHours').where('chatId', '=', from).execute()
  else await db.updateTable('quietHours').set({ chatId: to }).where('chatId', '=', from).execute()
}

function watchersOf({ db }: StoreContext, { chatId, threadId }: Place) {
  return db
    .selectFrom('watchers')
    .select('watchers.id')
    .where('chatId', '=', chatId)
    .where('threadId', '=', threadId ?? NO_THREAD)
}

async function list(context: StoreContext, place: Place): Promise<Watch[]> {
  const rows = await context.db
    .selectFrom('watches')
    .selectAll()
    .where('watcherId', 'in', watchersOf(context, place))
    .orderBy('id')
    .execute()
  return rows.map(toWatch)
}

/** The watcher's row is written first: two that add at once take turns by it, so that neither passes the limit. */
async function add(
  { db }: StoreContext,
  { chatId, threadId, words, key, projectId, most }: Parameters<WatchStore['add']>[0],
  now: Date,
): Promise<Awaited<ReturnType<WatchStore['add']>>> {
  const { id: watcherId } = await db
    .insertInto('watchers')
    .values({ chatId, threadId: threadId ?? NO_THREAD })
    .onConflict((conflict) => conflict.columns(['chatId', 'threadId']).doUpdateSet({ state: 'active' }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const own = await db.selectFrom('watches').selectAll().where('watcherId', '=', watcherId).execute()
  const known = own.find((one) => one.key === key || (projectId !== null && one.projectId === projectId))
  if (known) return { kind: 'known', watch: toWatch(known) }
  if (own.length >= most) return { kind: 'too_many' }
  const row = await db
    .insertInto('watches')
    .values({ watcherId, words, key, projectId, createdAt: now.getTime() })
    .returningAll()
    .executeTakeFirstOrThrow()
  return { kind: 'added', watch: toWatch(row) }
}

async function namesFor(
  { db }: StoreContext,
  subscriptionIds: readonly number[],
): Promise<Map<number, string[]>> {
  const names = new Map<number, Set<string>>()
  for (const chunk of inChunks(subscriptionIds)) {
    const watched = () =>
      db
        .selectFrom('subscriptions')
        .innerJoin('watchers', (join) =>
          join
            .onRef('watchers.chatId', '=', 'subscriptions.chatId')
            .onRef('watchers.threadId', '=', 'subscriptions.threadId'),
        )
        .innerJoin('watches', 'watches.watcherId', 'watchers.id')
        .select('subscriptions.id')
        .where('subscriptions.id', 'in', chunk)
    const rows = [
      ...(await watched().select('watches.words as name').execute()),
      ...(await watched()
        .innerJoin('projectNames', 'projectNames.projectId', 'watches.projectId')
        .select('projectNames.name')
        .execute()),
    ]
    for (const { id, name } of rows) {
      const known = names.get(id)
      if (known) known.add(name)
      else names.set(id, new Set([name]))
    }
  }
  return new Map([...names].map(([id, all]) => [id, [...all].sort()]))
}

function toWatch({ id, words, projectId }: Selectable<WatchTable>): Watch {
  return { id, words, kind: projectId === null ? 'keyword' : 'project' }
}
