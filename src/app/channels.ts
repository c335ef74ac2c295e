import type { ChannelServices } from '../bot/subscription-services.ts'
import type { App } from './create-app.ts'

/** Channels that the bot posts to, and who may set them up. */
export function createChannels({ store, parts, config }: App): ChannelServices {
  const { channels, chats } = store
  return {
    get: (id) => channels.get(id),
    ofChat: (chatId) => channels.ofChat(chatId),
    ofPerson: (userId) => channels.ofPerson(userId),
    async admit({ chatId, ...channel }, { locale, timezone }) {
      if ((await chats.get(chatId)) === null)
        await chats.save({ chatId, locale, timezone, time: config.defaults.time })
      return channels.admit({ chatId, ...channel })
    },
    lose: async (chatId, reason) => void (await channels.lose(chatId, reason, parts.now())),
    addPerson: (id, userId) => channels.addPerson(id, userId),
    removePerson: (id, userId) => channels.removePerson(id, userId),
  }
}
