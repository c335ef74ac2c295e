import type { InlineKeyboardButton, Message } from 'grammy/types'
import type { RecordedCall } from '../api/call-log.ts'
import { readReplyMarkup } from '../api/read-reply-markup.ts'

/** What a numbered button does when its number is typed. */
export type Choice = { readonly label: string } & (
  | { readonly kind: 'press'; readonly messageId: number; readonly data: string }
  /** A key of the reply keyboard: types its text. */
  | { readonly kind: 'say' }
  /** An address to open or a text to copy: shown. */
  | { readonly kind: 'show'; readonly text: string }
)

/** The buttons that a sent or edited message came with, row by row; null when it leaves the reader's keyboard alone. */
export function choicesOf(call: RecordedCall, message: Message): Choice[][] | null {
  const inline = message.reply_markup?.inline_keyboard
  if (inline) return inline.map((row) => row.map((button) => inlineChoice(button, message.message_id)))
  const markup = readReplyMarkup(call.payload)
  if (markup.kind === 'keyboard')
    return markup.rows.map((row) => row.map((label) => ({ kind: 'say', label })))
  return markup.kind === 'remove' ? [] : null
}

/** The buttons as numbered lines, such as `[1] More  [2] Sources`. */
export function renderChoices(rows: readonly (readonly Choice[])[]): string {
  let number = 0
  return rows.map((row) => row.map(({ label }) => `[${++number}] ${label}`).join('  ')).join('\n')
}

function inlineChoice(button: InlineKeyboardButton, messageId: number): Choice {
  const label = button.text
  if ('callback_data' in button) return { kind: 'press', label, messageId, data: button.callback_data }
  if ('url' in button) return { kind: 'show', label, text: button.url }
  if ('copy_text' in button) return { kind: 'show', label, text: button.copy_text.text }
  return { kind: 'show', label, text: label }
}
