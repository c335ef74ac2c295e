import { InlineKeyboard } from 'grammy'
import type { MessageButton } from '../domain/delivery.ts'
import { encodePress, type Press } from './callback-data.ts'

export type Button = readonly [label: string, press: Press]

/** Buttons below a message, row by row. */
export function keyboard(...rows: readonly (readonly Button[])[]): InlineKeyboard {
  return InlineKeyboard.from(
    rows.map((row) => row.map(([label, press]) => InlineKeyboard.text(label, encodePress(press)))),
  )
}

/** Buttons as messages of the outbox carry them. */
export function toKeyboard(rows: readonly (readonly MessageButton[])[]): InlineKeyboard {
  return InlineKeyboard.from(rows.map((row) => row.map(({ text, data }) => InlineKeyboard.text(text, data))))
}
