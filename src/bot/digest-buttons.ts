import type { MessageButton } from '../domain/delivery.ts'
import type { Digest } from '../domain/digest.ts'
import { type Button, messageButtons } from './keyboard.ts'
import type { Words } from './locales.ts'

/** The buttons under a digest that is kept as an edition: the stories it had no room for, and why it chose these. */
export function digestButtons(
  { stories, outlines }: Pick<Digest, 'stories' | 'outlines'>,
  editionId: number,
  words: Words,
): MessageButton[][] {
  if (outlines.length === 0) return []
  const why: Button = [words.label('button-why'), { kind: 'why', id: editionId }]
  if (outlines.length === stories.length) return messageButtons([why])
  return messageButtons([
    [words.label('button-more'), { kind: 'more', id: editionId, from: stories.length }],
    why,
  ])
}
