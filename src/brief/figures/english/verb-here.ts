import { PREPOSITIONS } from './lexicon.ts'
import { followedByVerb, opensNominal, opensObject, opensPhrase } from './opens-phrase.ts'
import type { Token } from './tokens.ts'
import { hasVerb, isIngVerb, isPresent } from './verb-by-form.ts'
import { PARTICIPLE_ADJECTIVES, UNCHANGED, verbWord } from './verbs.ts'
import type { Class } from './word-class.ts'

/** export and import volumes: two nouns. */
const TRADED = /^(?:ex|im)ports?$/

/** $263 million in borrowing for the road: what the money is. */
const MONEY_IN_ING = /^(?:borrowing|funding|financing|spending|lending)$/

/** Whether a word that may be a verb is one here. */
export function isVerbHere(
  { lower, text }: Token,
  at: number,
  tokens: readonly Token[],
  before: readonly Class[],
): boolean {
  const verb = verbWord(lower)
  const last = before[at - 1]
  const next = tokens[at + 1]
  if (last === 'to') return true
  // investment completed since January amounts to 7 billion
  if (lower === 'amounts' && next?.lower === 'to') return true
  if (last === 'adverb' && acts(at, tokens, before)) return true
  // operating profit, operating revenue
  if (lower === 'operating' && OF_BUSINESS.test(next?.lower ?? '')) return false
  const helper = lastBut(before, at, 'adverb')
  if (helper === 'auxiliary')
    return verb !== null || /(?:ed|en|ing)$/.test(lower) || isModal(tokens, before, at)
  if (!verb) return /..ed$/.test(lower) && last === 'noun' && opensObject(next) && /^[a-z]/.test(text)
  if (/^[A-Z]/.test(text) && at > 0) return false
  if (last === 'determiner') return false
  if (last === 'preposition')
    return (
      verb.form === 'ing' &&
      opensObject(next) &&
      !(MONEY_IN_ING.test(lower) && PREPOSITIONS.has(next?.lower ?? ''))
    )
  if (lower === 'added' && tokens[at - 1]?.lower === 'value') return false
  // levelling-up funding since 2019, a capital works programme
  if (MONEY_IN_ING.test(lower) && last === 'noun' && next?.lower !== 'for' && !opensNominal(next))
    return false
  if (
    lower === 'works' &&
    /^(?:capital|public|civil|road|building|enabling|engineering)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false
  if (completes(at, tokens, before)) return true
  if (TRADED.test(lower) && last === 'conjunction' && TRADED.test(tokens[at - 2]?.lower ?? '')) return false
  if (PARTICIPLE_ADJECTIVES.has(lower) && next?.kind === 'word' && !opensPhrase(next)) return false
  if (last === 'noun' && /.ly$/.test(tokens[at - 1]?.lower ?? '')) return false
  if (UNCHANGED.has(lower) && last !== undefined) {
    // Output, put at 260 GWh, has been sold
    if (next?.kind === 'quantity' || (tokens[at - 1]?.text === ',' && PREPOSITIONS.has(next?.lower ?? '')))
      return true
  }
  if (verb.form === 'past') return !followedByVerb(next)
  return verb.form === 'ing' ? isIngVerb(verb, at, tokens, before) : isPresent(verb, at, tokens, before)
}

/** clearance now takes, the stations together hold: between subject and verb stands an adverb, and a sum follows. */
function acts(at: number, tokens: readonly Token[], before: readonly Class[]): boolean {
  const { lower } = tokens[at] as Token
  const form = verbWord(lower)?.form
  if (form !== 's' && form !== 'base') return false
  const next = tokens[at + 1]
  const sums = next?.kind === 'quantity' || (form === 's' && (next?.lower === 'at' || next?.lower === 'to'))
  return sums && /^(?:noun|quantity)$/.test(before[at - 2] ?? '') && !hasVerb(before, at - 1)
}

const OF_BUSINESS =
  /^(?:profits?|income|revenues?|costs?|expenses|expenditures?|margins?|loss(?:es)?|earnings|budget|surplus|deficit|subsid(?:y|ies)|cash|result|capital|companies|parks?|zones?|mines?|rates?|permits?|licen[cs]es?)$/

/** 24 projects in the valley completed investment of 3 billion: the clause has no other verb. */
function completes(at: number, tokens: readonly Token[], before: readonly Class[]): boolean {
  return (
    tokens[at]?.lower === 'completed' &&
    /^investments?$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'of' &&
    before[at - 1] === 'noun' &&
    !/^(?:total|actual|cumulative|accumulated|annual)$|['’]s?$/.test(tokens[at - 1]?.lower ?? '') &&
    !hasVerb(before, at)
  )
}

/** will result: whatever follows a modal is a verb. */
function isModal(tokens: readonly Token[], before: readonly Class[], at: number): boolean {
  let index = at - 1
  while (before[index] === 'adverb') index--
  return /^(?:will|would|can|could|shall|should|may|might|must)$/.test(tokens[index]?.lower ?? '')
}

/** will, however, contribute: the commas belong to the adverb. */
function isInserted(before: readonly Class[], at: number, skipped: Class): boolean {
  return (
    (before[at - 1] === skipped && before[at - 2] === 'mark') ||
    (before[at + 1] === skipped && before[at + 2] === 'mark' && before[at - 1] === 'auxiliary')
  )
}

function lastBut(before: readonly Class[], at: number, skipped: Class): Class | undefined {
  let index = at - 1
  while (before[index] === skipped || (before[index] === 'mark' && isInserted(before, index, skipped)))
    index--
  return before[index]
}
