import { CONJUNCTIONS, PREPOSITIONS } from './lexicon.ts'
import type { Token } from './tokens.ts'

const STEADY = /^(?:flat|steady|stable|unchanged|static|constant|level|little|changed|higher|lower)$/

/** was flat at, held steady at, came in lower at, little changed at, under way on. */
export function saysHowItStands(at: number, tokens: readonly Token[], before: readonly string[]): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  const last = tokens[at - 1]?.lower ?? ''
  if (word === 'way') return last === 'under'
  if (!STEADY.test(word)) return false
  if (word === 'little') return next?.lower === 'changed'
  if (word === 'changed') return last === 'little'
  const stands =
    /^(?:verb|auxiliary|adverb|time|quantity)$/.test(before[at - 1] ?? '') ||
    (last === 'in' && /^c[ao]mes?$/.test(tokens[at - 2]?.lower ?? ''))
  return (
    stands &&
    (next === undefined ||
      next.kind !== 'word' ||
      PREPOSITIONS.has(next.lower) ||
      CONJUNCTIONS.has(next.lower))
  )
}
