import { inChunks } from './in-chunks.ts'
import type { StoreContext } from './schema.ts'

/** Lets these chats look into these editions. */
export async function admitChats(
  { db }: StoreContext,
  pairs: readonly { readonly editionId: number; readonly chatId: number }[],
): Promise<void> {
  for (const chunk of inChunks(pairs)) {
    await db
      .insertInto('editionChats')
      .values(chunk)
      .onConflict((conflict) => conflict.columns(['editionId', 'chatId']).doNothing())
      .execute()
  }
}

/** True for a chat to which the edition was sent, or in which it was shown. */
export async function isOpenTo({ db }: StoreContext, editionId: number, chatId: number): Promise<boolean> {
  const admitted = await db
    .selectFrom('editionChats')
    .select('chatId')
    .where('editionId', '=', editionId)
    .where('chatId', '=', chatId)
    .executeTakeFirst()
  if (admitted) return true
  const sent = await db
    .selectFrom('subscriptions')
    .innerJoin('digests', 'digests.subscriptionId', 'subscriptions.id')
    .select('digests.id')
    .where('subscriptions.chatId', '=', chatId)
    .where('digests.editionId', '=', editionId)
    .limit(1)
    .executeTakeFirst()
  return sent !== undefined
}

/** Gives what a chat may look into to another chat. Inside a transaction. */
export async function moveEditions(context: StoreContext, from: number, to: number): Promise<void> {
  const { db } = context
  const moved = await db
    .deleteFrom('editionChats')
    .where('chatId', '=', from)
    .returning('editionId')
    .execute()
  await admitChats(
    context,
    moved.map(({ editionId }) => ({ editionId, chatId: to })),
  )
}
