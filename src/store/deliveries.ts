import { sql } from 'kysely'
import type { Delivery } from '../domain/delivery.ts'
import { claimRows } from './claim-rows.ts'
import { inChunks } from './in-chunks.ts'
import { inTransaction } from './in-transaction.ts'
import type { DeliveryTable, StoreContext } from './schema.ts'
import type { DeliveryStore } from './store.ts'
import { textKey } from './text-key.ts'

/** Written into the statement, not bound: only so SQLite uses the indexes of what is waiting. */
const WAITING = sql.lit('waiting' as const)

/** The outbox: digests as messages, each chat's in their order, until Telegram has them. */
export function createDeliveryStore(context: StoreContext): DeliveryStore {
  const { db } = context

  return {
    async enqueue(input) {
      return inTransaction(context, (inside) => enqueue(inside, input))
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

/** Moves the subscription on first: on PostgreSQL that makes two processes with one digest take turns. */
async function enqueue(
  context: StoreContext,
  { subscriptionId, date, messages, nextDigestAt, now }: Parameters<DeliveryStore['enqueue']>[0],
): Promise<boolean> {
  const { db } = context
  const subscription = await db
    .updateTable('subscriptions')
    .set({ nextDigestAt: nextDigestAt.getTime(), claimedUntil: null })
    .where('id', '=', subscriptionId)
    .where('state', '=', 'active')
    .returning('chatId')
    .executeTakeFirst()
  if (!subscription) return false
  const digest = await db
    .insertInto('digests')
    .values({ subscriptionId, date, parts: messages.length, createdAt: now.getTime() })
    .onConflict((conflict) => conflict.columns(['subscriptionId', 'date']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!digest) return false
  const bodyIds = await keepBodies(context, messages)
  const rows = bodyIds.map((bodyId, index) => ({
    digestId: digest.id,
    chatId: subscription.chatId,
    part: index + 1,
    bodyId,
    state: 'waiting' as const,
    notBefore: now.getTime(),
    attempts: 0,
  }))
  for (const chunk of inChunks(rows)) await db.insertInto('deliveries').values(chunk).execute()
  return true
}

/** The same briefing goes to many chats; its text is kept once. Gives the ids in the order of `messages`. */
async function keepBodies({ db }: StoreContext, messages: readonly string[]): Promise<number[]> {
  const bodies = new Map(messages.map((html) => [textKey(html), html]))
  const known = await find([...bodies.keys()])
  // Sorted, so that two processes that keep the same texts wait for each other in the same order.
  const fresh = [...bodies].filter(([hash]) => !known.has(hash)).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const chunk of inChunks(fresh)) {
    await db
      .insertInto('bodies')
      .values(chunk.map(([hash, html]) => ({ hash, html })))
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute()
  }
  const added = await find(fresh.map(([hash]) => hash))
  return messages.flatMap((html) => known.get(textKey(html)) ?? added.get(textKey(html)) ?? [])

  async function find(hashes: readonly string[]): Promise<Map<string, number>> {
    const ids = new Map<string, number>()
    for (const chunk of inChunks(hashes)) {
      const rows = await db.selectFrom('bodies').select(['id', 'hash']).where('hash', 'in', chunk).execute()
      for (const { id, hash } of rows) ids.set(hash, id)
    }
    return ids
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
    .select(['digests.subscriptionId', 'digests.date', 'digests.parts'])
    .select(['subscriptions.threadId', 'bodies.html'])
    .where('deliveries.id', 'in', ids)
    .orderBy('deliveries.notBefore')
    .orderBy('deliveries.digestId')
    .execute()
  return rows.map((row) => ({ ...row, threadId: row.threadId === 0 ? null : row.threadId }))
}
