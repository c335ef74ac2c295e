import type { Chunk } from './chunk.ts'
import { countedPhrase } from './counted-phrase.ts'
import {
  beforeBracket,
  CLOSE,
  isMark,
  isPreposition,
  isVerb,
  type Phrase,
  phraseEnding,
  skipBack,
} from './phrase.ts'

/** The noun phrase that "with a capacity of", "having", "offering" hang on; a name before it in apposition goes first. */
export function holderOf(chunks: readonly Chunk[], start: number): Phrase | null {
  let index = start - 1
  const joint = chunks[index]
  const hangs =
    isPreposition(joint, 'with', 'including') ||
    (isVerb(joint) &&
      !joint.finite &&
      /^(?:have|offer|feature|boast|provide|cover|total|exceed|carry)$/.test(joint.lemma))
  if (!hangs) return null
  index--
  if (isMark(chunks[index], ',')) index--
  const held = skipBack(chunks, isMark(chunks[index], ')') ? beforeBracket(chunks, index) : index)
  const counted = chunks[held]
  if (counted?.kind === 'quantity') return countedPhrase(counted.counted, held)
  const phrase = phraseEnding(chunks, held, CLOSE)
  return phrase && (appositionTo(chunks, phrase) ?? phrase)
}

/** Daliya Gate, a logistics park: what stands before the comma is the name of what stands behind it. */
export function appositionTo(chunks: readonly Chunk[], phrase: Phrase): Phrase | null {
  if (!/^an?$/.test(phrase.head.determiner) || !isMark(chunks[phrase.start - 1], ',')) return null
  return phraseEnding(chunks, phrase.start - 2, CLOSE)
}
