import { InlineKeyboard } from 'grammy'
import type { MessageButton } from '../domain/delivery.ts'
import { encodePress, type Press } from './callback-data.ts'

export type Button = readonly [label: string, press: Press]

/** Buttons below a message, row by row. */
export function keyboard(...rows: readonly (readonly Button[])[]): InlineKeyboard {
  return toKeyboard(messageButtons(...rows))
}

/** The same for messages that go by the outbox. */
export function messageButtons(...rows: readonly (readonly Button[])[]): MessageButton[][] {
  return rows.map((row) => row.map(([text, press]) => ({ text, data: encodePress(press) })))
}

/** Buttons as messages of the outbox carry them. */
export function toKeyboard(rows: readonly (readonly MessageButton[])[]): InlineKeyboard {
  return InlineKeyboard.from(rows.map((row) => row.map(({ text, data }) => InlineKeyboard.text(text, data))))
}
