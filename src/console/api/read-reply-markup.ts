import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { checkLink } from './check-link.ts'
import { isObject, jsonOf, type Payload, requiredText, textOf } from './payload.ts'
import { badRequest } from './refusal.ts'

const MAX_CALLBACK_BYTES = 64
const MAX_COPY_CHARACTERS = 256
const MAX_INLINE_BUTTONS = 100
const BUTTON = "Can't parse inline keyboard button"

/** What hangs below a message, or in place of the reader's keyboard. */
export type ReplyMarkup =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline'; readonly markup: InlineKeyboardMarkup }
  /** The rows of a reply keyboard, by the texts of their buttons. */
  | { readonly kind: 'keyboard'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'remove' }
  | { readonly kind: 'force_reply' }

/**
 * Reads and checks `reply_markup` as Telegram does. Throws a Refusal. Stricter than Telegram in one thing: a button
 * without text is refused, where Telegram leaves it out in silence.
 */
export function readReplyMarkup(payload: Payload): ReplyMarkup {
  const value = jsonOf(payload, 'reply_markup', 'reply keyboard markup')
  if (value === undefined) return { kind: 'none' }
  if (!isObject(value)) throw badRequest('Object expected as reply markup')
  const rows = readRows(value, 'keyboard', 'Field "keyboard" must be an Array of Arrays', readKeyboardButton)
  const inlineRows = readRows(
    value,
    'inline_keyboard',
    'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    readInlineButton,
  )
  if (rows.length > 0) return { kind: 'keyboard', rows }
  if (inlineRows.flat().length > MAX_INLINE_BUTTONS) throw badRequest('reply markup is too long')
  if (inlineRows.length > 0) return { kind: 'inline', markup: { inline_keyboard: inlineRows } }
  if (value['remove_keyboard'] === true) return { kind: 'remove' }
  return value['force_reply'] === true ? { kind: 'force_reply' } : { kind: 'none' }
}

/** The same for edits and posts that can carry an inline keyboard only. Throws a Refusal. */
export function readInlineMarkup(payload: Payload): InlineKeyboardMarkup | undefined {
  const markup = readReplyMarkup(payload)
  if (markup.kind === 'none') return undefined
  if (markup.kind !== 'inline') throw badRequest('Inline keyboard expected')
  return markup.markup
}

function readRows<T>(
  object: Payload,
  name: string,
  notRows: string,
  readButton: (value: unknown) => T,
): T[][] {
  const rows = object[name]
  if (rows === undefined || rows === null) return []
  if (!Array.isArray(rows)) throw badRequest(`Field "${name}" must be of type Array`)
  return rows
    .map((row: unknown) => {
      if (!Array.isArray(row)) throw badRequest(notRows)
      return row.map(readButton)
    })
    .filter((row) => row.length > 0)
}

function readKeyboardButton(value: unknown): string {
  const prefix = "Can't parse keyboard button"
  if (typeof value !== 'string' && !isObject(value)) {
    throw badRequest(`${prefix}: KeyboardButton must be a String or an Object`)
  }
  const text = typeof value === 'string' ? value : requiredText(value, 'text', prefix)
  if (text.trim() === '') throw badRequest('Keyboard button text must be non-empty')
  return text
}

function readInlineButton(value: unknown): InlineKeyboardButton {
  if (!isObject(value)) throw badRequest(`${BUTTON}: InlineKeyboardButton must be an Object`)
  const text = requiredText(value, 'text', BUTTON)
  if (text.trim() === '') throw badRequest('Inline keyboard button text must be non-empty')
  const url = textOf(value, 'url')
  if (url !== '') return { text, url: checkButtonLink(url, 'URL') }
  const data = textOf(value, 'callback_data')
  if (data !== '') {
    if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID')
    return { text, callback_data: data }
  }
  return readRareButton(value, text)
}

function readRareButton(value: Payload, text: string): InlineKeyboardButton {
  const { copy_text: copy, web_app: app } = value
  if (value['switch_inline_query'] !== undefined) {
    return { text, switch_inline_query: textOf(value, 'switch_inline_query') }
  }
  if (value['switch_inline_query_current_chat'] !== undefined) {
    return { text, switch_inline_query_current_chat: textOf(value, 'switch_inline_query_current_chat') }
  }
  if (isObject(app))
    return { text, web_app: { url: checkButtonLink(requiredText(app, 'url', BUTTON), 'Web App URL') } }
  if (isObject(copy)) {
    const copied = requiredText(copy, 'text', BUTTON)
    if (copied === '' || copied.length > MAX_COPY_CHARACTERS) throw badRequest('BUTTON_COPY_TEXT_INVALID')
    return { text, copy_text: { text: copied } }
  }
  throw badRequest(`${BUTTON}: Text buttons are unallowed in the inline keyboard`)
}

function checkButtonLink(url: string, what: 'URL' | 'Web App URL'): string {
  const link = checkLink(url)
  const reason = link.kind === 'invalid' ? link.reason : null
  if (link.kind === 'link' && (what === 'URL' || link.url.startsWith('https:'))) return link.url
  throw badRequest(
    `Inline keyboard button ${what} '${url}' is invalid: ${reason ?? 'Only HTTPS links are allowed'}`,
  )
}
