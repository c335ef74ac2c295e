import type { Chunk } from './chunk.ts'
import { CLOSE, isNoun, isPreposition, isVerb, type Phrase, phraseEnding, skipBack } from './phrase.ts'

/** What stands to the left of a quantity, up to the verb that governs it. */
export interface Left {
  /** The preposition right before the quantity; empty without one. */
  readonly preposition: string
  /** The article right before the quantity, as in "a $2 billion plant". */
  readonly article: string
  /** The noun phrase before quantity and preposition. */
  readonly object: Phrase | null
  /** Where the verb stands that governs both, -1 when a comma, bracket or "and" comes first. */
  readonly verb: number
  /** True when another quantity stands in between: fell 3 percent to 412 billion. */
  readonly second: boolean
  /** What stands before all of that when it is no verb: a mark, "and", a preposition; empty at the start. */
  readonly opener: string
}

/** a combined $860 million, a further 20 hectares. */
const HOW_MUCH =
  /^(?:combined|total|whopping|further|additional|estimated|reported|mere|staggering|cool|full)$/
const FRACTION = /^(?:half|third|quarter|fifth|sixth|tenth|(?:two|three) (?:thirds|quarters|fifths))$/

/** Reads back from the quantity at `at`. */
export function leftOf(chunks: readonly Chunk[], at: number): Left {
  let index = skipBack(chunks, at - 1)
  let article = ''
  const bare = chunks[index]
  if (isNoun(bare) && bare.owner === '' && (bare.text === '' || HOW_MUCH.test(bare.text))) {
    article = bare.determiner
    index = skipBack(chunks, index - 1)
  }
  let preposition = ''
  const joint = chunks[index]
  if (joint?.kind === 'preposition') {
    preposition = joint.text
    index = skipBack(chunks, index - 1)
    // came in at: the verb has a particle
    if (preposition === 'at' && isPreposition(chunks[index], 'in')) index = skipBack(chunks, index - 1)
    if (isPreposition(chunks[index], 'compared', 'short', 'up', 'down')) {
      preposition = 'against'
      index = skipBack(chunks, index - 1)
    }
  }
  let second = false
  if (preposition !== '' && preposition !== 'of' && chunks[index]?.kind === 'quantity') {
    second = true
    index = skipBack(chunks, index - 1)
    if (chunks[index]?.kind === 'preposition') index = skipBack(chunks, index - 1)
  }
  const counted = chunks[index]
  if (isNoun(counted) && /^\d/.test(counted.text) && isVerb(chunks[index - 1])) {
    // slid 2 points to 31 percent
    second = true
    index--
  }
  const object =
    preposition === 'of' || preposition === 'worth'
      ? phraseEnding(chunks, index, CLOSE)
      : phraseEnding(chunks, index)
  if (object && FRACTION.test(object.head.text) && isPreposition(chunks[index - 1], 'by')) {
    // rose by a fifth to 5 TWh
    const verb = skipBack(chunks, index - 2)
    return {
      preposition,
      article,
      object: null,
      verb: isVerb(chunks[verb]) ? verb : -1,
      second: true,
      opener: '',
    }
  }
  if (object) index = skipBack(chunks, object.start - 1)
  const opener = chunks[index]
  if (isVerb(opener)) return { preposition, article, object, verb: index, second, opener: '' }
  const text = opener && 'text' in opener && opener.kind !== 'noun' ? opener.text : (opener?.kind ?? '')
  return { preposition, article, object, verb: -1, second, opener: text }
}
