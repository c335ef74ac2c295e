import type { Message } from 'grammy/types'
import { type ChatRecord, type ChatUser, toUser } from './chats.ts'
import { findEntities } from './find-entities.ts'
import type { UpdateContent } from './update-queue.ts'
import { documentOf } from './uploaded-file.ts'
import type { World } from './world.ts'

type TextMessage = Message & { readonly text: string }

/** A message that somebody types. */
export interface Saying {
  readonly chatId: number
  readonly from: ChatUser
  readonly text: string
  /** The forum topic it is written in. */
  readonly threadId?: number
}

/** A file that somebody sends to the bot in private. */
export interface Sending {
  readonly from: ChatUser
  readonly name: string
  readonly bytes: Buffer
}

/** A button that somebody presses. */
export interface Press {
  readonly chatId: number
  readonly from: ChatUser
  readonly messageId: number
  /** The button's `callback_data`; any text, since a client can forge it. */
  readonly data: string
}

/**
 * Puts what somebody types into the chat and queues the update, if the bot gets it: in a group a bot in privacy
 * mode hears only commands and its name, unless it is an administrator; in a channel it must be one. Throws when
 * the chat is unknown and not their own.
 */
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
  } as TextMessage
  world.chats.store(record, message)
  const update = (isChannel ? { channel_post: message } : { message }) as UpdateContent
  if (isHeard(world, record, message)) world.updates.add(update)
  return message
}

/** Stores the file where the bot can fetch it, puts it into the private chat and queues the update. */
export function sendDocument(world: World, { from, name, bytes }: Sending): Message {
  const record = chatOf(world, from.id, from)
  const type = 'application/octet-stream'
  const file = world.files.save('documents', { name, type, bytes })
  const message = {
    message_id: world.chats.nextMessageId(record),
    from: toUser(from),
    chat: record.chat,
    date: Math.floor(world.now() / 1000),
    document: documentOf(file),
  } as Message
  world.chats.store(record, message)
  world.updates.add({ message } as UpdateContent)
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

function isHeard(
  { bot }: World,
  { chat, input, isLeft }: ChatRecord,
  { text, entities = [] }: TextMessage,
): boolean {
  if (chat.type === 'private') return true
  if (isLeft) return false
  if (input.admins?.some((admin) => admin.id === bot.id)) return true
  if (chat.type === 'channel') return false
  const words = entities.map(({ type, offset, length }) => ({
    type,
    word: text.slice(offset, offset + length),
  }))
  const name = `@${bot.username}`.toLowerCase()
  return (
    bot.can_read_all_group_messages ||
    words.some(({ type, word }) => type === 'bot_command' && !word.includes('@')) ||
    words.some(({ word }) => word.toLowerCase().endsWith(name))
  )
}
