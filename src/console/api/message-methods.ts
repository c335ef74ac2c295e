import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import type { ChatRecord } from './chats.ts'
import { flagOf, integerOf, isObject, jsonOf, type Payload, textOf } from './payload.ts'
import { postMessage } from './post-message.ts'
import { readCaption, readMessageText } from './read-formatted-text.ts'
import { readInlineMarkup } from './read-reply-markup.ts'
import { badRequest } from './refusal.ts'
import { uploadedDocument, uploadedPhoto } from './uploaded-file.ts'
import type { Method, World } from './world.ts'

const CHAT_ACTIONS = new Set(
  (
    'cancel typing upload_photo record_video upload_video record_voice upload_voice record_audio upload_audio ' +
    'upload_document choose_sticker find_location pick_up_location record_video_note upload_video_note'
  ).split(' '),
)
const MAX_ANSWER = 200
const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** Methods that send, change and remove messages, by their names in lower case. */
export const messageMethods: Readonly<Record<string, Method>> = {
  sendmessage(world, { payload }) {
    const { text, entities } = readMessageText(payload, 'Message is too long')
    return postMessage(world, payload, {
      text,
      ...(entities.length > 0 ? { entities: [...entities] } : {}),
      ...linkPreviewOf(payload),
    })
  },

  sendphoto(world, call) {
    const photo = uploadedPhoto(world, call)
    return postMessage(world, call.payload, { photo, ...captionOf(call.payload) })
  },

  senddocument(world, call) {
    const document = uploadedDocument(world, call)
    return postMessage(world, call.payload, { document, ...captionOf(call.payload) })
  },

  editmessagetext(world, { payload }) {
    const { text, entities } = readMessageText(payload, 'MESSAGE_TOO_LONG')
    const markup = readInlineMarkup(payload)
    const { record, message } = messageToEdit(world, payload)
    if (message.text === undefined) throw badRequest('There is no text in the message to edit')
    const { entities: _old, link_preview_options: _oldPreview, ...rest } = message
    const content = {
      text,
      ...(entities.length > 0 ? { entities: [...entities] } : {}),
      ...linkPreviewOf(payload),
    }
    return storeEdit(world, record, message, { ...withMarkup(rest, markup), ...content })
  },

  editmessagecaption(world, { payload }) {
    const caption = captionOf(payload)
    const markup = readInlineMarkup(payload)
    const { record, message } = messageToEdit(world, payload)
    if (message.photo === undefined && message.document === undefined) {
      throw badRequest('There is no caption in the message to edit')
    }
    const { caption: _old, caption_entities: _oldEntities, ...rest } = message
    return storeEdit(world, record, message, { ...withMarkup(rest, markup), ...caption })
  },

  editmessagereplymarkup(world, { payload }) {
    const markup = readInlineMarkup(payload)
    const { record, message } = messageToEdit(world, payload)
    return storeEdit(world, record, message, withMarkup(message, markup))
  },

  deletemessage(world, { payload }) {
    const messageId = integerOf(payload, 'message_id')
    if (textOf(payload, 'chat_id') === '') throw badRequest('Chat identifier is not specified')
    if (messageId === null || messageId === 0) throw badRequest('Message identifier is not specified')
    const record = world.chats.resolveToWrite(textOf(payload, 'chat_id'))
    const message = record.messages.get(messageId)
    if (message === undefined) throw badRequest('message to delete not found')
    if (!canDelete(world, record, message)) throw badRequest("Message can't be deleted for everyone")
    return record.messages.delete(messageId)
  },

  deletemessages(world, { payload }) {
    const ids = jsonOf(payload, 'message_ids', 'message_ids')
    if (ids === undefined) throw badRequest('Message identifiers are not specified')
    if (!Array.isArray(ids)) throw badRequest('Expected an Array of message identifiers')
    if (ids.length > 100) throw badRequest('Too many message identifiers specified')
    const record = world.chats.resolveToWrite(textOf(payload, 'chat_id'))
    for (const id of ids) record.messages.delete(Number(id))
    return true
  },

  sendchataction(world, { payload }) {
    if (!CHAT_ACTIONS.has(textOf(payload, 'action').toLowerCase())) {
      throw badRequest('Wrong parameter action in request')
    }
    world.chats.resolveToWrite(textOf(payload, 'chat_id'))
    return true
  },

  answercallbackquery(world, { payload }) {
    if (textOf(payload, 'text').length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG')
    world.callbacks.answer(textOf(payload, 'callback_query_id'), world.now())
    return true
  },
}

function captionOf(payload: Payload): Pick<Message, 'caption' | 'caption_entities'> {
  const { text, entities } = readCaption(payload)
  if (text === '') return {}
  return { caption: text, ...(entities.length > 0 ? { caption_entities: [...entities] } : {}) }
}

function linkPreviewOf(payload: Payload): Pick<Message, 'link_preview_options'> {
  const options = jsonOf(payload, 'link_preview_options', 'link preview options')
  if (options === undefined) {
    return flagOf(payload, 'disable_web_page_preview') ? { link_preview_options: { is_disabled: true } } : {}
  }
  if (!isObject(options)) throw badRequest('Object expected as link preview options')
  return { link_preview_options: options }
}

function messageToEdit(world: World, payload: Payload): { record: ChatRecord; message: Message } {
  const messageId = integerOf(payload, 'message_id')
  if (textOf(payload, 'chat_id') === '' && messageId === null)
    throw badRequest('Message identifier is not specified')
  const record = world.chats.resolveToWrite(textOf(payload, 'chat_id'))
  const message = record.messages.get(messageId ?? 0)
  if (message === undefined) throw badRequest('message to edit not found')
  if (!isOwn(world, message)) throw badRequest("Message can't be edited")
  return { record, message }
}

function withMarkup(message: Message, markup: InlineKeyboardMarkup | undefined): Message {
  const { reply_markup: _old, ...rest } = message
  return markup === undefined ? rest : { ...rest, reply_markup: markup }
}

function storeEdit(world: World, record: ChatRecord, before: Message, after: Message): Message {
  if (isDeepStrictEqual(visible(before), visible(after))) throw badRequest(NOT_MODIFIED)
  const edited = { ...after, edit_date: Math.floor(world.now() / 1000) }
  world.chats.store(record, edited)
  return edited
}

function visible({ text, entities, caption, caption_entities, reply_markup }: Message): unknown {
  return { text, entities, caption, caption_entities, reply_markup }
}

function canDelete(world: World, record: ChatRecord, message: Message): boolean {
  const isAdmin = record.input.admins?.some((admin) => admin.id === world.bot.id) ?? false
  return record.chat.type === 'private' || isAdmin || isOwn(world, message)
}

/** In a channel every post that the server holds was sent by the bot or by its owner in its name. */
function isOwn(world: World, message: Message): boolean {
  return message.from?.id === world.bot.id || message.chat.type === 'channel'
}
