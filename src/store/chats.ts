import type { ChatStore } from './chat-store.ts'
import { moveEditions } from './edition-chats.ts'
import { endSubscription } from './end-subscription.ts'
import { inTransaction } from './in-transaction.ts'
import type { StoreContext } from './schema.ts'
import { freeNumber, holdPlace, NO_THREAD, rowsOf } from './subscription-rows.ts'
import { WAITING } from './waiting.ts'
import { moveWatches } from './watches.ts'

/** Chats' settings, kept whether or not they are subscribed. */
export function createChatStore(context: StoreContext): ChatStore {
  const { db } = context
  return {
    async get(chatId) {
      const row = await db.selectFrom('chats').selectAll().where('chatId', '=', chatId).executeTakeFirst()
      return row ?? null
    },

    async save({ chatId, locale, timezone, time }) {
      const wishes = { locale, timezone, time }
      await db
        .insertInto('chats')
        .values({ chatId, ...wishes })
        .onConflict((conflict) => conflict.column('chatId').doUpdateSet(wishes))
        .execute()
    },

    async move(fromChatId, toChatId) {
      if (fromChatId === toChatId) return
      await inTransaction(context, async (inside) => {
        await moveSettings(inside, fromChatId, toChatId)
        await moveSubscriptions(inside, fromChatId, toChatId)
        await moveWatches(inside, fromChatId, toChatId)
        await moveEditions(inside, fromChatId, toChatId)
        await inside.db
          .updateTable('deliveries')
          .set({ chatId: toChatId })
          .where('chatId', '=', fromChatId)
          .where('state', '=', WAITING)
          .execute()
      })
    },
  }
}

/** Settings made under the new id since are newer, and stay. */
async function moveSettings({ db }: StoreContext, from: number, to: number): Promise<void> {
  const taken = await db.selectFrom('chats').select('chatId').where('chatId', '=', to).executeTakeFirst()
  if (taken) await db.deleteFrom('chats').where('chatId', '=', from).execute()
  else await db.updateTable('chats').set({ chatId: to }).where('chatId', '=', from).execute()
}

/**
 * Gives a chat's subscriptions to another chat. Where that one has its own of the same name for the same thread, its
 * own goes on and the moved one ends, so that nobody gets every digest twice.
 */
async function moveSubscriptions(context: StoreContext, from: number, to: number): Promise<void> {
  const { db } = context
  const rows = await db.selectFrom('subscriptions').selectAll().where('chatId', '=', from).execute()
  rows.sort((one, other) => one.number - other.number || one.id - other.id)
  for (const { id, threadId, name, number, state } of rows) {
    const place = { chatId: to, threadId: threadId === NO_THREAD ? null : threadId }
    await holdPlace(context, place)
    const own = await rowsOf(context, place).where('state', '=', 'active').execute()
    if (state === 'active' && own.some((one) => one.name === name))
      await endSubscription(context, id, 'moved to a chat that has its own')
    const free = (await freeNumber(context, place, { wanted: number })) ?? number
    await db
      .updateTable('subscriptions')
      .set({ chatId: to, number: state === 'active' ? free : number })
      .where('id', '=', id)
      .execute()
  }
}
