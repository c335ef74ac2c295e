import { PREPOSITIONS } from './lexicon.ts'
import { followedByVerb, opensObject, opensPhrase, startsInfinitive } from './opens-phrase.ts'
import type { Token } from './tokens.ts'
import { isNounToo, isVerbOf, type VerbWord } from './verbs.ts'
import type { Class } from './word-class.ts'

/** covering 278 square kilometres, costing $9 million; dredging of the channel is a noun. */
export function isIngVerb(
  verb: VerbWord,
  at: number,
  tokens: readonly Token[],
  before: readonly Class[],
): boolean {
  const last = before[at - 1]
  const next = tokens[at + 1]
  if (next?.lower === 'of' && verb.lemma !== 'consist') return false
  if (last === 'quantity' && !isCount(tokens[at - 1]) && next?.kind === 'word' && !opensPhrase(next))
    return false
  return (
    opensObject(next) &&
    (last !== undefined || next?.kind === 'quantity') &&
    !(next?.kind === 'quantity' && last !== 'mark' && isLabel(next, verb.lemma))
  )
}

/** The park covers 640 acres, the stations hold 900 megawatts: a form in s or without ending, which may be a noun too. */
export function isPresent(
  verb: VerbWord,
  at: number,
  tokens: readonly Token[],
  before: readonly Class[],
): boolean {
  const last = before[at - 1]
  const next = tokens[at + 1]
  // of which exports made up 22 billion
  if (last === 'relative' && isNounToo(verb.lemma) && followedByVerb(next)) return false
  if (last === 'pronoun' || last === 'relative') return true
  return verb.form === 's' ? isThirdPerson(verb, at, tokens, before) : isBareVerb(at, tokens, before)
}

function isThirdPerson(
  verb: VerbWord,
  at: number,
  tokens: readonly Token[],
  before: readonly Class[],
): boolean {
  const last = before[at - 1]
  const next = tokens[at + 1]
  // stretches 2 km and stands 52 metres
  if (last === 'conjunction' && next?.kind === 'quantity' && before.includes('verb')) return true
  if (last !== 'noun' && last !== 'quantity' && tokens[at - 1]?.text !== ')') return false
  if (next?.lower === 'of' && verb.lemma !== 'consist') return false
  if (next?.lower === 'to' && startsInfinitive(tokens[at + 2]) && isAgent(tokens[at - 1], at)) return true
  if ((next?.kind === 'time' || PREPOSITIONS.has(next?.lower ?? '')) && isNounToo(verb.lemma)) return false
  return opensObject(next) && !followedByVerb(next)
}

function isBareVerb(at: number, tokens: readonly Token[], before: readonly Class[]): boolean {
  const last = before[at - 1]
  const next = tokens[at + 1]
  if (
    (last === 'noun' || last === 'time') &&
    /^(?:cut|hit|put|let|shed|shut)$/.test(tokens[at]?.lower ?? '') &&
    !hasVerb(before, at)
  )
    return opensObject(next)
  if (last === 'quantity' && isCount(tokens[at - 1])) return opensObject(next) && next?.lower !== 'of'
  const joined = last === 'conjunction' && before.includes('verb')
  return (
    (joined || (last === 'noun' && /(?<!['’])s$/.test(tokens[at - 1]?.lower ?? ''))) &&
    opensObject(next) &&
    next?.lower !== 'of'
  )
}

/** Whether the clause has had its verb. */
export function hasVerb(before: readonly Class[], at: number): boolean {
  for (let index = at - 1; index >= 0 && before[index] !== 'mark' && before[index] !== 'conjunction'; index--)
    if (before[index] === 'verb' || before[index] === 'auxiliary') return true
  return false
}

/** track laying 38%, food processing 21%: a share does not follow the verb as its object. */
function isLabel(next: Token, lemma: string): boolean {
  return (
    /%|per ?cent/.test(next.text) &&
    !/^(?:total|represent|account|cover|average|exceed|reach)$/.test(lemma) &&
    !isVerbOf(lemma, 'rise') &&
    !isVerbOf(lemma, 'fall')
  )
}

/** Aurum plans to, the company plans to; but not: detailed plans to. */
function isAgent({ text }: Token = NOTHING, at: number): boolean {
  return at > 1
    ? /^[A-Z](?!.*['’]s?$)|^(?:company|group|firm|government|council|ministry|city|county|agency|authority|developer|operator)$/.test(
        text,
      )
    : /^[A-Z][A-Za-z]*[a-z]$/.test(text) &&
        !/^(?:Major|New|Ambitious|Detailed|Draft|Early|Future|Bold|Initial|Revised|Current)$/.test(text)
}

const NOTHING: Token = { kind: 'mark', text: '', lower: '', index: -1 }

/** companies employing: only what is counted can act. */
function isCount(token: Token | undefined): boolean {
  return /(?:[a-z]s|people|staff|men|women)$/.test(token?.text ?? '')
}
