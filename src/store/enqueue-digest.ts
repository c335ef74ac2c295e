import type { MessageButton } from '../domain/delivery.ts'
import { inChunks } from './in-chunks.ts'
import type { StoreContext } from './schema.ts'
import type { DeliveryStore } from './store.ts'
import { textKey } from './text-key.ts'

/**
 * Puts a digest's messages into the outbox; see `DeliveryStore.enqueue`. Inside a transaction.
 * The subscription is moved on first: on PostgreSQL that makes two processes with one digest take turns.
 */
export async function enqueueDigest(
  context: StoreContext,
  input: Parameters<DeliveryStore['enqueue']>[0],
): Promise<boolean> {
  const { db } = context
  const { subscriptionId, date, messages, buttons = [], editionId = null, nextDigestAt, now } = input
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
    .values({ subscriptionId, date, parts: messages.length, createdAt: now.getTime(), editionId })
    .onConflict((conflict) => conflict.columns(['subscriptionId', 'date']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!digest) return false
  const bodyIds = await keepBodies(context, bodiesOf(messages, buttons))
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
