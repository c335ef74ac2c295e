import { sql } from 'kysely'
import type { Delivery } from '../domain/delivery.ts'
import { claimRows } from './claim-rows.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { enqueueDigest } from './enqueue-digest.ts'
import { inTransaction } from './in-transaction.ts'
import { purgeDigests } from './purge-digests.ts'
import type { DeliveryTable, StoreContext } from './schema.ts'
import { NO_THREAD } from './subscription-rows.ts'
import { WAITING } from './waiting.ts'

/** The outbox: digests as messages, each chat's in their order, until Telegram has them. */
export function createDeliveryStore(context: StoreContext): DeliveryStore {
  const { db } = context

  return {
    async enqueue(input) {
      return inTransaction(context, (inside) => enqueueDigest(inside, input))
    },

    async claim(now, limit, until) {
      const ids = await claimRows(context, 'deliveries', firstOfEachChat(context, now), { limit, until })
      return ids.length === 0 ? [] : load(context, ids)
    },

    async markSent(id, messageId, at) {
      await settle(id, { state: 'sent', messageId, sentAt: at.getTime(), lastError: null })
    },

    async putOff(id, { error, notBefore }) {
      const at = notBefore.getTime()
      await inTransaction(context, async ({ db: tx }) => {
        const first = await tx
          .updateTable('deliveries')
          .set((row) => ({
            notBefore: at,
            claimedUntil: null,
            attempts: row('attempts', '+', 1),
            lastError: error,
          }))
          .where('id', '=', id)
          .where('state', '=', WAITING)
          .returning('chatId')
          .executeTakeFirst()
        if (!first) return
        // Those behind it cannot go before it anyway; so the next claims need not look at them.
        await tx
          .updateTable('deliveries')
          .set({ notBefore: at })
          .where('chatId', '=', first.chatId)
          .where('state', '=', WAITING)
          .where('notBefore', '<', at)
          .execute()
      })
    },

    async reject(id, error) {
      await settle(id, { state: 'rejected', lastError: error })
    },

    async purge(before, limit) {
      return inTransaction(context, (inside) => purgeDigests(inside, before, limit))
    },

    async counts() {
      return { waiting: await count('waiting'), sent: await count('sent'), rejected: await count('rejected') }
    },
  }

  async function count(state: DeliveryTable['state']): Promise<number> {
    const { many } = await db
      .selectFrom('deliveries')
      .select(({ fn }) => fn.countAll<number>().as('many'))
      .where('state', '=', sql.lit(state))
      .executeTakeFirstOrThrow()
    return many
  }

  /** A message that was dropped meanwhile stays so. */
  async function settle(
    id: number,
    outcome: Partial<Pick<DeliveryTable, 'messageId' | 'sentAt' | 'lastError'>> & {
      state: 'sent' | 'rejected'
    },
  ): Promise<void> {
    await db
      .updateTable('deliveries')
      .set({ ...outcome, claimedUntil: null })
      .where('id', '=', id)
      .where('state', '=', WAITING)
      .execute()
  }
}

/** Due and unclaimed, and the first unsent part of the oldest digest of its chat. */
function firstOfEachChat({ db }: StoreContext, now: Date) {
  const at = now.getTime()
  return (
    db
      .selectFrom('deliveries as message')
      .select('message.id')
      .where('message.state', '=', WAITING)
      .where('message.notBefore', '<=', at)
      .where((is) => is.or([is('message.claimedUntil', 'is', null), is('message.claimedUntil', '<=', at)]))
      // A scalar and not `not exists`: PostgreSQL would join all that waits instead of looking at a few.
      .where(
        ({ selectFrom }) =>
          selectFrom('deliveries as before')
            .select('before.id')
            .whereRef('before.chatId', '=', 'message.chatId')
            .where('before.state', '=', WAITING)
            .where((is) =>
              is(
                is.refTuple('before.digestId', 'before.part'),
                '<',
                is.refTuple('message.digestId', 'message.part'),
              ),
            )
            .limit(1),
        'is',
        null,
      )
      .orderBy('message.notBefore')
      .orderBy('message.digestId')
      .orderBy('message.part')
  )
}

async function load({ db }: StoreContext, ids: readonly number[]): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('digests', 'digests.id', 'deliveries.digestId')
    .innerJoin('subscriptions', 'subscriptions.id', 'digests.subscriptionId')
    .innerJoin('bodies', 'bodies.id', 'deliveries.bodyId')
    .select(['deliveries.id', 'deliveries.chatId', 'deliveries.part', 'deliveries.attempts'])
    .select(['digests.subscriptionId', 'digests.slot', 'digests.parts'])
    .select(['subscriptions.threadId', 'bodies.html', 'bodies.buttons'])
    .where('deliveries.id', 'in', ids)
    .orderBy('deliveries.notBefore')
    .orderBy('deliveries.digestId')
    .execute()
  return rows.map(({ slot, ...row }) => ({
    ...row,
    date: slot.slice(0, 10),
    threadId: row.threadId === NO_THREAD ? null : row.threadId,
    buttons: row.buttons === null ? [] : JSON.parse(row.buttons),
  }))
}
