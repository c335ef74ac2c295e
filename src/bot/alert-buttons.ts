import type { MessageButton } from '../domain/delivery.ts'
import { type Button, messageButtons } from './keyboard.ts'
import type { Words } from './locales.ts'

/**
 * The buttons under an alert: the stories that it had no room for, from number `from` on in the edition that keeps all of
 * them, and what is watched there, where it can be stopped.
 */
export function alertButtons(
  more: { readonly editionId: number; readonly from: number } | null,
  words: Words,
): MessageButton[][] {
  const watches: Button = [words.label('button-watches'), { kind: 'watches' }]
  if (more === null) return messageButtons([watches])
  const { editionId: id, from } = more
  return messageButtons([[words.label('button-more'), { kind: 'more', id, from }], watches])
}
