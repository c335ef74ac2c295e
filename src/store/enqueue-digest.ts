import { inChunks } from './in-chunks.ts'
import type { StoreContext } from './schema.ts'
import type { DeliveryStore } from './store.ts'
import { textKey } from './text-key.ts'

/**
 * Puts a digest's messages into the outbox for each of its subscriptions; see `DeliveryStore.enqueue`. Inside a
 * transaction. The subscriptions are moved on first: on PostgreSQL that makes two processes with one digest take turns.
 */
export async function enqueueDigest(
  context: StoreContext,
  { subscriptionIds, date, messages, nextDigestAt, now }: Parameters<DeliveryStore['enqueue']>[0],
): Promise<number> {
  const chats = await moveOn(context, subscriptionIds, nextDigestAt)
  const digests = await addDigests(context, [...chats.keys()], { date, parts: messages.length, now })
  if (digests.length === 0) return 0
  const bodyIds = await keepBodies(context, messages)
  const rows = digests.flatMap(({ id, subscriptionId }) =>
    bodyIds.map((bodyId, index) => ({
      digestId: id,
      chatId: chats.get(subscriptionId) ?? 0,
      part: index + 1,
      bodyId,
      state: 'waiting' as const,
      notBefore: now.getTime(),
      attempts: 0,
    })),
  )
  for (const chunk of inChunks(rows)) await context.db.insertInto('deliveries').values(chunk).execute()
  return digests.length
}

/** Gives the chats of those that are still active, by subscription. */
async function moveOn(
  { db }: StoreContext,
  ids: readonly number[],
  nextDigestAt: Date,
): Promise<Map<number, number>> {
  const chats = new Map<number, number>()
  // In one order, so that two processes never wait for each other in a circle.
  for (const chunk of inChunks([...ids].sort((one, other) => one - other))) {
    const rows = await db
      .updateTable('subscriptions')
      .set({ nextDigestAt: nextDigestAt.getTime(), newsFrom: null, claimedUntil: null })
      .where('id', 'in', chunk)
      .where('state', '=', 'active')
      .returning(['id', 'chatId'])
      .execute()
    for (const { id, chatId } of rows) chats.set(id, chatId)
  }
  return chats
}

/** Those that had none for this day; each subscription gets one a day, whatever happens. */
async function addDigests(
  { db }: StoreContext,
  subscriptionIds: readonly number[],
  { date, parts, now }: { date: string; parts: number; now: Date },
): Promise<{ id: number; subscriptionId: number }[]> {
  const added: { id: number; subscriptionId: number }[] = []
  for (const chunk of inChunks(subscriptionIds)) {
    const rows = await db
      .insertInto('digests')
      .values(chunk.map((subscriptionId) => ({ subscriptionId, date, parts, createdAt: now.getTime() })))
      .onConflict((conflict) => conflict.columns(['subscriptionId', 'date']).doNothing())
      .returning(['id', 'subscriptionId'])
      .execute()
    added.push(...rows)
  }
  return added.sort((one, other) => one.id - other.id)
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
