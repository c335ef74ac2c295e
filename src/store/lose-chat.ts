import { endSubscription } from './end-subscription.ts'
import { queueNotice } from './notices.ts'
import type { StoreContext } from './schema.ts'

/** The chat of this subscription takes nothing more; see `SubscriptionStore.loseChat`. Inside a transaction. */
export async function loseChat(context: StoreContext, id: number, reason: string, now: Date): Promise<void> {
  const { db } = context
  const of = await db
    .selectFrom('subscriptions')
    .leftJoin('channels', 'channels.chatId', 'subscriptions.chatId')
    .select(['subscriptions.chatId', 'channels.id as channelId'])
    .where('subscriptions.id', '=', id)
    .executeTakeFirst()
  if (of === undefined) return
  if (of.channelId !== null) {
    await loseChannel(context, of.chatId, reason, now)
    return
  }
  const rows = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('chatId', '=', of.chatId)
    .where('state', 'in', ['active', 'paused'])
    .orderBy('id')
    .execute()
  for (const row of rows) await endSubscription(context, row.id, reason)
}

/** The topic of this subscription is closed or deleted: all of it pause. Inside a transaction. */
export async function loseTopic(context: StoreContext, id: number, reason: string): Promise<void> {
  const { db } = context
  const rows = await db
    .selectFrom('subscriptions')
    .innerJoin('subscriptions as lost', (join) =>
      join
        .onRef('lost.chatId', '=', 'subscriptions.chatId')
        .onRef('lost.threadId', '=', 'subscriptions.threadId'),
    )
    .select('subscriptions.id')
    .where('lost.id', '=', id)
    .where('subscriptions.state', '=', 'active')
    .orderBy('subscriptions.id')
    .execute()
  for (const row of rows) await endSubscription(context, row.id, reason, { state: 'paused' })
}

/** See `ChannelStore.lose`. Inside a transaction. */
export async function loseChannel(
  context: StoreContext,
  chatId: number,
  reason: string,
  now: Date,
): Promise<boolean> {
  const { db } = context
  // Of two that notice it at once the second waits here, and finds it done.
  const lost = await db
    .updateTable('channels')
    .set({ state: 'lost' })
    .where('chatId', '=', chatId)
    .where('state', '=', 'active')
    .returning(['id', 'title', 'setUpBy'])
    .executeTakeFirst()
  if (!lost) return false
  const rows = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('chatId', '=', chatId)
    .where('state', '=', 'active')
    .orderBy('id')
    .execute()
  for (const { id } of rows) await endSubscription(context, id, reason, { state: 'paused' })
  const notice = { kind: 'channel_lost', channelId: lost.id, title: lost.title } as const
  await queueNotice(context, notice, [lost.setUpBy], now)
  return true
}
