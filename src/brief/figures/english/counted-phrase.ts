import type { Chunk } from './chunk.ts'
import { isMeasured } from './lexicon.ts'
import { isPreposition, type Phrase, phraseEnding } from './phrase.ts'

/** Investment in the 12 projects reached: what was measured stands before what was counted. */
export function measuredOn(chunks: readonly Chunk[], at: number): Phrase | null {
  const counted = chunks[at]
  if (counted?.kind !== 'quantity' || counted.counted === '') return null
  const the = chunks[at - 1]
  const joint = the?.kind === 'noun' && the.text === '' ? at - 2 : at - 1
  if (!isPreposition(chunks[joint], 'of', 'in', 'with', 'for', 'from', 'to', 'across', 'among')) return null
  const phrase = phraseEnding(chunks, joint - 1)
  if (!phrase || !isMeasured(phrase.head.text) || /^(?:total|numbers?|average)$/i.test(phrase.head.text))
    return null
  const on = countedPhrase(counted.counted, at)
  return on && { ...phrase, rest: [...phrase.rest, on.head] }
}

/** 78 key projects, as the phrase "key projects". */
export function countedPhrase(counted: string, start: number): Phrase | null {
  const head = { kind: 'noun', text: counted, determiner: '', owner: '', pronoun: false } as const
  return counted === '' ? null : { head, rest: [], start }
}
