import type { MessageButton } from '../domain/delivery.ts'
import type { DeliveryStore } from './delivery-store.ts'
import { inChunks } from './in-chunks.ts'
import type { StoreContext } from './schema.ts'
import { textKey } from './text-key.ts'

/**
 * Puts a digest's messages into the outbox for each of its subscriptions; see `DeliveryStore.enqueue`. Inside a
 * transaction. The subscriptions are moved on first: on PostgreSQL that makes two processes with one digest take turns.
 */
export async function enqueueDigest(
  context: StoreContext,
  input: Parameters<DeliveryStore['enqueue']>[0],
): Promise<number> {
  const { subscriptionIds, date, time, messages, buttons = [], editionId = null, nextDigestAt, now } = input
  const chats = await moveOn(context, subscriptionIds, nextDigestAt)
  const slot = time === undefined ? date : `${date} ${time}`
  const shared = { slot, parts: messages.length, createdAt: now.getTime(), editionId }
  const digests = await addDigests(context, [...chats.keys()], shared)
  if (digests.length === 0) return 0
  const bodyIds = await keepBodies(context, bodiesOf(messages, buttons))
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

/** Those that had none of this day and hour; each subscription gets one, whatever happens. */
async function addDigests(
  { db }: StoreContext,
  subscriptionIds: readonly number[],
  shared: { slot: string; parts: number; createdAt: number; editionId: number | null },
): Promise<{ id: number; subscriptionId: number }[]> {
  const added: { id: number; subscriptionId: number }[] = []
  for (const chunk of inChunks(subscriptionIds)) {
    const rows = await db
      .insertInto('digests')
      .values(chunk.map((subscriptionId) => ({ subscriptionId, ...shared })))
      .onConflict((conflict) => conflict.columns(['subscriptionId', 'slot']).doNothing())
      .returning(['id', 'subscriptionId'])
      .execute()
    added.push(...rows)
  }
  return added.sort((one, other) => one.id - other.id)
}

interface Body {
  readonly html: string
  readonly buttons: string | null
}

/** The messages as they are kept; the buttons stand under the last. */
function bodiesOf(messages: readonly string[], buttons: readonly (readonly MessageButton[])[]): Body[] {
  const last = buttons.length > 0 ? JSON.stringify(buttons) : null
  return messages.map((html, index) => ({ html, buttons: index === messages.length - 1 ? last : null }))
}

function bodyKey({ html, buttons }: Body): string {
  return textKey(buttons === null ? html : `${html}\u0000${buttons}`)
}

/** The same briefing goes to many chats; its text is kept once. Gives the ids in the order of `messages`. */
async function keepBodies({ db }: StoreContext, messages: readonly Body[]): Promise<number[]> {
  const bodies = new Map(messages.map((body) => [bodyKey(body), body]))
  const known = await find([...bodies.keys()])
  // Sorted, so that two processes that keep the same texts wait for each other in the same order.
  const fresh = [...bodies].filter(([hash]) => !known.has(hash)).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const chunk of inChunks(fresh)) {
    await db
      .insertInto('bodies')
      .values(chunk.map(([hash, body]) => ({ hash, ...body })))
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute()
  }
  const added = await find(fresh.map(([hash]) => hash))
  return messages.flatMap((body) => known.get(bodyKey(body)) ?? added.get(bodyKey(body)) ?? [])

  async function find(hashes: readonly string[]): Promise<Map<string, number>> {
    const ids = new Map<string, number>()
    for (const chunk of inChunks(hashes)) {
      const rows = await db.selectFrom('bodies').select(['id', 'hash']).where('hash', 'in', chunk).execute()
      for (const { id, hash } of rows) ids.set(hash, id)
    }
    return ids
  }
}
