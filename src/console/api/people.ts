import type { Message } from 'grammy/types'
import { type ChatRecord, type ChatUser, toUser } from './chats.ts'
import { findEntities } from './find-entities.ts'
import type { World } from './world.ts'

/** A message that somebody types. */
export interface Saying {
  readonly chatId: number
  readonly from: ChatUser
  readonly text: string
  /** The forum topic it is written in. */
  readonly threadId?: number
}

/** A button that somebody presses. */
export interface Press {
  readonly chatId: number
  readonly from: ChatUser
  readonly messageId: number
  /** The button's `callback_data`; any text, since a client can forge it. */
  readonly data: string
}

/** Puts what somebody types into the chat and queues the update. Throws when the chat is unknown and not their own. */
export function sayText(world: World, { chatId, from, text, threadId }: Saying): Message {
  const record = chatOf(world, chatId, from)
  const isChannel = record.chat.type === 'channel'
  const entities = findEntities(text)
  const user = toUser(from)
  if (!isChannel) record.members.set(user.id, user)
  const message = {
    message_id: world.chats.nextMessageId(record),
    ...(isChannel ? { sender_chat: record.chat } : { from: user }),
    chat: record.chat,
    date: Math.floor(world.now() / 1000),
    ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
    text,
    ...(entities.length > 0 ? { entities } : {}),
  } as Message & { text: string }
  world.chats.store(record, message)
  world.updates.add(
    (isChannel ? { channel_post: message } : { message }) as Parameters<typeof world.updates.add>[0],
  )
  return message
}

/** Queues the update for a pressed button; gives the query's id. Throws when the message is not there. */
export function pressButton(world: World, { chatId, from, messageId, data }: Press): string {
  const message = world.chats.get(chatId)?.messages.get(messageId)
  if (message === undefined)
    throw new Error(`Chat ${chatId} has no message ${messageId} to press a button of`)
  const id = world.callbacks.open(world.now())
  world.updates.add({
    callback_query: { id, from: toUser(from), message, chat_instance: String(chatId), data },
  })
  return id
}

function chatOf(world: World, chatId: number, from: ChatUser): ChatRecord {
  const known = world.chats.get(chatId)
  if (known) return known
  if (chatId !== from.id) throw new Error(`Chat ${chatId} is unknown; add it first`)
  return world.chats.add({ id: chatId, type: 'private', user: from })
}
