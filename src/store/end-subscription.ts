import type { StoreContext } from './schema.ts'
import { WAITING } from './waiting.ts'

/**
 * Ends or pauses it, and drops what of its digests is not sent; a digest of which nothing was sent is forgotten. Only one
 * that ended at a known instant, `now`, can be restored. False when it had ended before, or paused and is to pause. Inside a transaction.
 */
export async function endSubscription(
  { db }: StoreContext,
  id: number,
  reason: string,
  { state = 'ended', now }: { state?: 'ended' | 'paused'; now?: Date | undefined } = {},
): Promise<boolean> {
  const ended = await db
    .updateTable('subscriptions')
    .set({ state, endReason: reason, endedAt: now?.getTime() ?? null, claimedUntil: null })
    .where('id', '=', id)
    .where('state', 'in', state === 'ended' ? ['active', 'paused'] : ['active'])
    .returning('id')
    .executeTakeFirst()
  if (!ended) return false
  const digests = db.selectFrom('digests').select('id').where('subscriptionId', '=', id)
  // What is dropped was not told: should they subscribe again, its stories are new to them.
  await db
    .updateTable('digests')
    .set({ editionId: null })
    .where('subscriptionId', '=', id)
    .where((is) =>
      is.exists(
        is
          .selectFrom('deliveries')
          .select('id')
          .whereRef('deliveries.digestId', '=', 'digests.id')
          .where('deliveries.state', '=', WAITING),
      ),
    )
    .execute()
  await db.deleteFrom('deliveries').where('state', '=', WAITING).where('digestId', 'in', digests).execute()
  const forgotten = await db
    .deleteFrom('digests')
    .where('subscriptionId', '=', id)
    .where('parts', '>', 0)
    .where((is) =>
      is.not(
        is.exists(
          is.selectFrom('deliveries').select('id').whereRef('deliveries.digestId', '=', 'digests.id'),
        ),
      ),
    )
    .returning('createdAt')
    .execute()
  // Should it be restored, they are due again.
  const dueAgainAt = Math.min(...forgotten.map(({ createdAt }) => createdAt))
  if (forgotten.length > 0)
    await db
      .updateTable('subscriptions')
      .set({ nextDigestAt: dueAgainAt })
      .where('id', '=', id)
      .where('nextDigestAt', '>', dueAgainAt)
      .execute()
  return true
}
