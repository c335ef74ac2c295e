import type { Message } from 'grammy/types'
import { checkMayPost } from './bot-membership.ts'
import type { ChatRecord } from './chats.ts'
import { flagOf, integerOf, isObject, jsonOf, type Payload, textOf } from './payload.ts'
import { readReplyMarkup } from './read-reply-markup.ts'
import { badRequest } from './refusal.ts'
import type { World } from './world.ts'

/** What a message carries, without who, where and when. */
export type MessageContent = Pick<
  Message,
  'text' | 'entities' | 'caption' | 'caption_entities' | 'photo' | 'document' | 'link_preview_options'
>

/** Puts a message of the bot into the chat that the payload names. Throws a Refusal. */
export function postMessage(world: World, payload: Payload, content: MessageContent): Message {
  const markup = readReplyMarkup(payload)
  const record = world.chats.resolveToWrite(textOf(payload, 'chat_id'))
  checkMayPost(record)
  const threadId = threadOf(record, payload)
  const repliedTo = repliedMessage(world, record, payload)
  const isChannel = record.chat.type === 'channel'
  const { id, is_bot, first_name, username } = world.bot
  const message = {
    message_id: world.chats.nextMessageId(record),
    ...(isChannel ? { sender_chat: record.chat } : { from: { id, is_bot, first_name, username } }),
    chat: record.chat,
    date: Math.floor(world.now() / 1000),
    ...(threadId === null ? {} : { message_thread_id: threadId, is_topic_message: true }),
    ...(repliedTo === null ? {} : { reply_to_message: repliedTo }),
    ...content,
    ...(markup.kind === 'inline' ? { reply_markup: markup.markup } : {}),
  } as Message
  world.chats.store(record, message)
  return message
}

function threadOf(record: ChatRecord, payload: Payload): number | null {
  const threadId = integerOf(payload, 'message_thread_id') ?? 0
  if (threadId <= 0) return null
  const topic = record.input.topics?.find(({ id }) => id === threadId)
  if (topic === undefined) throw badRequest('message thread not found')
  if (topic.closed === true) throw badRequest('TOPIC_CLOSED')
  return threadId
}

function repliedMessage(
  world: World,
  record: ChatRecord,
  payload: Payload,
): Message['reply_to_message'] | null {
  const reply = jsonOf(payload, 'reply_parameters', 'reply parameters')
  if (reply !== undefined && !isObject(reply)) throw badRequest('Object expected as reply parameters')
  const messageId = reply ? integerOf(reply, 'message_id') : integerOf(payload, 'reply_to_message_id')
  if (messageId === null || messageId <= 0) return null
  const otherChat = reply ? textOf(reply, 'chat_id') : ''
  const message = (otherChat === '' ? record : world.chats.resolve(otherChat)).messages.get(messageId)
  if (message === undefined) {
    if (flagOf(reply ?? payload, 'allow_sending_without_reply')) return null
    throw badRequest('message to be replied not found')
  }
  const { reply_to_message: _nested, ...rest } = message
  return rest as Message['reply_to_message']
}
