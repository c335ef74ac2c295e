import { InlineKeyboard } from 'grammy'
import { encodePress, type Press } from './callback-data.ts'

export type Button = readonly [label: string, press: Press]

/** Buttons below a message, row by row. */
export function keyboard(...rows: readonly (readonly Button[])[]): InlineKeyboard {
  return InlineKeyboard.from(
    rows.map((row) => row.map(([label, press]) => InlineKeyboard.text(label, encodePress(press)))),
  )
}
