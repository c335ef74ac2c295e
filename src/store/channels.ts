import { inTransaction } from './in-transaction.ts'
import { loseChannel } from './lose-chat.ts'
import type { StoreContext } from './schema.ts'
import type { ChannelStore } from './subscription-store.ts'

/** Channels that the bot posts to, and who may set them up. */
export function createChannelStore(context: StoreContext): ChannelStore {
  const { db } = context
  const channels = () => db.selectFrom('channels').selectAll('channels')
  return {
    async get(id) {
      return (await channels().where('id', '=', id).executeTakeFirst()) ?? null
    },

    async ofChat(chatId) {
      return (await channels().where('chatId', '=', chatId).executeTakeFirst()) ?? null
    },

    async ofPerson(userId) {
      return channels()
        .innerJoin('channelPeople', 'channelPeople.channelId', 'channels.id')
        .where('channelPeople.userId', '=', userId)
        .orderBy('channels.id')
        .execute()
    },

    async admit({ chatId, title, setUpBy, people }) {
      return inTransaction(context, async ({ db: tx }) => {
        const known = { title, setUpBy, state: 'active' as const }
        const channel = await tx
          .insertInto('channels')
          .values({ chatId, ...known })
          .onConflict((conflict) => conflict.column('chatId').doUpdateSet(known))
          .returningAll()
          .executeTakeFirstOrThrow()
        await tx.deleteFrom('channelPeople').where('channelId', '=', channel.id).execute()
        const rows = [...new Set([setUpBy, ...people])].map((userId) => ({ channelId: channel.id, userId }))
        await tx.insertInto('channelPeople').values(rows).execute()
        return channel
      })
    },

    async lose(chatId, reason, now) {
      return inTransaction(context, (inside) => loseChannel(inside, chatId, reason, now))
    },

    async addPerson(id, userId) {
      await db
        .insertInto('channelPeople')
        .values({ channelId: id, userId })
        .onConflict((conflict) => conflict.columns(['channelId', 'userId']).doNothing())
        .execute()
    },

    async removePerson(id, userId) {
      await db.deleteFrom('channelPeople').where('channelId', '=', id).where('userId', '=', userId).execute()
    },
  }
}
