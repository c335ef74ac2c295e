import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { verbWord } from './verbs.ts'

/** to build, to be: the word behind "to" is a verb. */
export function startsInfinitive(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  return next.lower === 'be' || next.lower === 'have' || verbWord(next.lower)?.form === 'base'
}

/** Begins a noun phrase or a new part of the sentence, so that what is before it is no adjective of it. */
export function opensPhrase({ lower }: Token): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    CONJUNCTIONS.has(lower)
  )
}

/** May follow a verb that acts on something: a sum, a time, a determiner, a word that is no verb. */
export function opensObject(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return next?.kind === 'quantity' || next?.kind === 'time'
  return (
    DETERMINERS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    ADVERBS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    ADJECTIVE_TOO.test(next.lower) ||
    verbWord(next.lower) === null
  )
}

/** cutting average bills: words that are verbs elsewhere. */
const ADJECTIVE_TOO = /^(?:average|total|direct|clean|double|separate|secure|live|lower|open|free|spare)$/

/** funding the scheme: a determiner or a sum opens what the verb acts on. */
export function opensNominal(next: Token | undefined): boolean {
  return next?.kind === 'quantity' || (next?.kind === 'word' && DETERMINERS.has(next.lower))
}

/** A helper or a past form stands next. */
export function followedByVerb(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  return AUXILIARIES.has(next.lower) || verbWord(next.lower)?.form === 'past'
}
