import type { MessageEntity } from 'grammy/types'
import { checkLink } from './check-link.ts'
import { type FormattedText, parseHtmlMode } from './parse-html-mode.ts'
import { isObject, jsonOf, type Payload, requiredInteger, requiredText, textOf } from './payload.ts'
import { badRequest, type Refusal } from './refusal.ts'
import { tidyText } from './tidy-text.ts'

/** UTF-16 units of a message's text, after its entities are parsed. */
export const MAX_TEXT = 4096
/** The same for captions. */
export const MAX_CAPTION = 1024
/** Bytes of source, markup included. Source: Client::get_formatted_text of tdlib/telegram-bot-api. */
const MAX_SOURCE_BYTES = 2 ** 15

const PLAIN_TYPES = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'blockquote',
  'expandable_blockquote',
])
/** Telegram finds these itself and ignores them when they are sent. */
const FOUND_TYPES = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
])

/** The text of a message with its entities. `tooLong` is Telegram's word, which differs for edits. Throws a Refusal. */
export function readMessageText(payload: Payload, tooLong: string): FormattedText {
  if (textOf(payload, 'text') === '') throw badRequest('Message text is empty')
  const formatted = tidyText(readSource(payload, 'text', 'entities'))
  if (formatted.text.length > MAX_TEXT) throw badRequest(tooLong)
  return formatted
}

/** The caption of a file, empty when there is none. Throws a Refusal. */
export function readCaption(payload: Payload): FormattedText {
  const source = readSource(payload, 'caption', 'caption_entities')
  if (source.text.trim() === '') return { text: '', entities: [] }
  const formatted = tidyText(source)
  if (formatted.text.length > MAX_CAPTION) throw badRequest('Message caption is too long')
  return formatted
}

function readSource(payload: Payload, textName: string, entitiesName: string): FormattedText {
  const text = textOf(payload, textName)
  if (Buffer.byteLength(text) > MAX_SOURCE_BYTES) throw badRequest('Text is too long')
  const mode = textOf(payload, 'parse_mode').toLowerCase()
  if (text !== '' && mode !== '' && mode !== 'none') {
    if (mode !== 'html') throw unsupportedMode(mode)
    return parseHtmlMode(text)
  }
  const entities = jsonOf(payload, entitiesName, 'entities')
  return { text, entities: Array.isArray(entities) ? readEntities(entities, text) : [] }
}

/** Kaigong writes HTML only, so the two Markdown modes are left out here on purpose. */
function unsupportedMode(mode: string): Refusal {
  const isKnown = mode === 'markdown' || mode === 'markdownv2'
  return badRequest(isKnown ? 'Markdown is not supported by the local Bot API' : 'Unsupported parse_mode')
}

function readEntities(values: readonly unknown[], text: string): MessageEntity[] {
  return values.flatMap((value) => {
    const entity = readEntity(value)
    if (entity === null || entity.length <= 0) return []
    if (entity.offset < 0) throw badRequest(`Receive an entity with incorrect offset ${entity.offset}`)
    if (entity.offset >= text.length) {
      throw badRequest(`Entity begins after the end of the text at UTF-16 offset ${entity.offset}`)
    }
    const end = entity.offset + entity.length
    if (end > text.length) {
      throw badRequest(
        `Entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${end}`,
      )
    }
    if (splitsPair(text, entity.offset)) throw badRequest('Entity begins in a middle of a UTF-16 symbol')
    if (splitsPair(text, end)) {
      throw badRequest(
        `Entity beginning at UTF-16 offset ${entity.offset} ends in a middle of a UTF-16 symbol`,
      )
    }
    return [entity]
  })
}

function readEntity(value: unknown): MessageEntity | null {
  const prefix = "Can't parse MessageEntity"
  if (!isObject(value)) throw badRequest(`${prefix}: expected an Object`)
  const offset = requiredInteger(value, 'offset', prefix)
  const length = requiredInteger(value, 'length', prefix)
  const type = requiredText(value, 'type', prefix)
  if (FOUND_TYPES.has(type)) return null
  if (PLAIN_TYPES.has(type)) {
    return { type: type as MessageEntity.CommonMessageEntity['type'], offset, length }
  }
  if (type === 'pre') {
    const language = textOf(value, 'language')
    return language === '' ? { type, offset, length } : { type, offset, length, language }
  }
  if (type === 'text_link') {
    const link = checkLink(requiredText(value, 'url', prefix))
    return link.kind === 'link' ? { type, offset, length, url: link.url } : null
  }
  if (type === 'custom_emoji') {
    return { type, offset, length, custom_emoji_id: requiredText(value, 'custom_emoji_id', prefix) }
  }
  throw badRequest(`${prefix}: ${type === '' ? 'Type is not specified' : 'Unsupported type specified'}`)
}

function splitsPair(text: string, index: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(index - 1, index + 1))
}
