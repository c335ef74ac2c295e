import type { MessageButton } from '../domain/delivery.ts'
import { messageButtons } from './keyboard.ts'
import type { Words } from './locales.ts'

/** The button under an alert: all that is watched there, where it can be stopped. */
export function alertButtons(words: Words): MessageButton[][] {
  return messageButtons([[words.label('button-watches'), { kind: 'watches' }]])
}
