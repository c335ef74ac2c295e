import { type Selectable, sql } from 'kysely'
import { beginSubscriptions, first } from './begin-subscription.ts'
import { claimRows } from './claim-rows.ts'
import { endSubscription } from './end-subscription.ts'
import { inChunks, inTurns } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import { loseChat, loseTopic } from './lose-chat.ts'
import type { StoreContext, SubscriptionTable } from './schema.ts'
import { fromChange, rowForUpdate, rowsOf, toDue, toSubscription } from './subscription-rows.ts'
import type { SubscriptionStore } from './subscription-store.ts'

/** Subscriptions: several in a chat and thread, by their numbers; ended ones stay, and are taken up again. */
export function createSubscriptionStore(context: StoreContext): SubscriptionStore {
  const { db } = context

  return {
    ...beginSubscriptions(context),

    async get(id) {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? toSubscription(row) : null
    },

    async ofChat(chatId, threadId) {
      const row = await first(context, { chatId, threadId }).executeTakeFirst()
      return row ? toSubscription(row) : null
    },

    async list(place) {
      const rows = await rowsOf(context, place)
        .where('state', 'in', ['active', 'paused'])
        .orderBy('number')
        .orderBy('id')
        .execute()
      return rows.map(toSubscription)
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

    async change(id, change) {
      return inTransaction(context, async (inside) => {
        const row = await rowForUpdate(inside, id)
        const changed = row?.state === 'active' ? change(toDue(row)) : null
        if (changed === null) return null
        const columns = fromChange(changed)
        if (Object.keys(columns).length === 0) return row ? toSubscription(row) : null
        const after = await inside.db
          .updateTable('subscriptions')
          .set(columns)
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
        return toSubscription(after)
      })
    },

    async end(id, reason, now) {
      return inTransaction(context, (inside) => endSubscription(inside, id, reason, { now }))
    },

    async pause(id, reason) {
      return inTransaction(context, (inside) => endSubscription(inside, id, reason, { state: 'paused' }))
    },

    async loseChat(id, reason, now) {
      await inTransaction(context, (inside) => loseChat(inside, id, reason, now))
    },

    async loseTopic(id, reason) {
      await inTransaction(context, (inside) => loseTopic(inside, id, reason))
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
      return rows.map(toDue)
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
