import type { Chunk } from './chunk.ts'
import { isMark, isVerb, type Phrase, phraseFrom } from './phrase.ts'

/** One of a row, by its place in it. */
const PLACED =
  /^(?:(?:single )?(?:[a-z]{3,}est|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|one|another))(?: [a-z-]+)?$/i

/** The largest, edible-oil refiner Olivo Foods, is building: it has its name behind it. */
export function calledBehind(chunks: readonly Chunk[], { head, start }: Phrase): Phrase | null {
  if (!PLACED.test(head.text) || !isMark(chunks[start + 1], ',')) return null
  const name = phraseFrom(chunks, start + 2)
  const isCalled = name && /\b[A-Z]/.test(name.head.text) && isMark(chunks[start + 3], ',')
  return isCalled ? name : null
}

/** One of the largest is the Olivo cable works: what is told of next. */
export function calledBy(chunks: readonly Chunk[], verb: number, { head }: Phrase): Phrase | null {
  const is = chunks[verb]
  if (!PLACED.test(head.text) || !isVerb(is) || is.lemma !== 'be' || is.passive) return null
  const name = phraseFrom(chunks, verb + 1)
  return name && /\b[A-Z]/.test(name.head.text) ? name : null
}
