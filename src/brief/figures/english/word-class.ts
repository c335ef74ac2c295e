import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts'
import { saysHowItStands } from './steady.ts'
import type { Token } from './tokens.ts'
import { isNounToo, isVerbOf, PARTICIPLE_ADJECTIVES, SAYING, UNCHANGED, verbWord } from './verbs.ts'

/** made up 5 percent, put up $5 million: "up" belongs to the verb. */
const TAKES_UP =
  /^(?:ma[dk]e|making|makes|set|sets|pa(?:y|ys|id)|t[ao]kes?|took|puts?|brings?|brought|gives?|gave|b(?:uys?|ought)|signs?|signed|builds?|built|opens?|opened)$/
const NOUN_BEFORE = new Set(['determiner', 'preposition', 'owner'])

/** export and import volumes: two nouns. */
const TRADED = /^(?:ex|im)ports?$/

/** $263 million in borrowing for the road: what the money is. */
const MONEY_IN_ING = /^(?:borrowing|funding|financing|spending|lending)$/

/** What a word is in its sentence. */
export type Class =
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'adverb'
  | 'to'
  | 'noun'
  | 'verb'
  | 'quantity'
  | 'time'
  | 'mark'

/** The classes of the tokens of a sentence, each by the words beside it and the classes before it. */
export function classesOf(tokens: readonly Token[]): Class[] {
  const classes: Class[] = []
  for (const [at, token] of tokens.entries()) classes.push(classOf(token, at, tokens, classes))
  return classes
}

function classOf(token: Token, at: number, tokens: readonly Token[], before: readonly Class[]): Class {
  if (token.kind !== 'word') return token.kind
  const { lower } = token
  const next = tokens[at + 1]
  const last = before[at - 1]
  if (lower === 'to') return startsInfinitive(next) ? 'to' : 'preposition'
  if (lower === 'which' || lower === 'who' || lower === 'whom') return 'relative'
  if (lower === 'that' && isPlainVerb(next)) return 'relative'
  if (lower === 'that' && SAYING.has(verbWord(tokens[at - 1]?.lower ?? '')?.lemma ?? '')) return 'conjunction'
  if (lower === 'that' && (last === 'noun' || last === 'verb'))
    return next && isNominal(next) ? 'conjunction' : 'relative'
  if (AUXILIARIES.has(lower) && !(lower.startsWith('ha') && next?.kind === 'quantity')) return 'auxiliary'
  if (DETERMINERS.has(lower) && next?.kind !== 'mark')
    return lower === 'that' && next?.lower === 'of' ? 'noun' : 'determiner'
  if (PRONOUNS.has(lower) && !/^[A-Z]{2,}$/.test(token.text)) return 'pronoun'
  if ((lower === 'up' || lower === 'down') && next?.kind === 'quantity')
    return last === 'verb' && TAKES_UP.test(tokens[at - 1]?.lower ?? '') ? 'preposition' : 'verb'
  if (saysHowItStands(at, tokens, before)) return 'adverb'
  // short of the 60%, compared with 33 hours
  if (
    (lower === 'short' && next?.lower === 'of') ||
    (lower === 'compared' && /^(?:with|to)$/.test(next?.lower ?? ''))
  )
    return last === 'determiner' ? 'noun' : 'preposition'
  // volumes were off by 11%
  if (lower === 'off' && last === 'auxiliary' && (next?.kind === 'quantity' || next?.lower === 'by'))
    return 'verb'
  if (lower === 'than' && next && verbWord(next.lower)?.form === 'past') return 'adverb'
  if (lower === 'rather' && next?.lower === 'than') return 'adverb'
  if (PREPOSITIONS.has(lower)) return 'preposition'
  if (CONJUNCTIONS.has(lower)) return 'conjunction'
  if (isVerb(token, at, tokens, before)) return 'verb'
  if (/^(?:daily|weekly|monthly|yearly)$/.test(lower) && next?.kind === 'word' && !opensPhrase(next))
    return 'noun'
  // , collectively achieving 11 billion
  if (/..ly$/.test(lower) && last === 'mark' && next && verbWord(next.lower)?.form === 'ing') return 'adverb'
  if (/..ly$/.test(lower) && (last === 'determiner' || last === 'preposition')) return 'noun'
  if (ADVERBS.has(lower) || (/..ly$/.test(lower) && next?.kind !== 'word')) return 'adverb'
  return 'noun'
}

function startsInfinitive(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  return next.lower === 'be' || next.lower === 'have' || verbWord(next.lower)?.form === 'base'
}

function isPlainVerb(next: Token | undefined): boolean {
  return next?.kind === 'word' && (AUXILIARIES.has(next.lower) || verbWord(next.lower)?.form === 's')
}

function isNominal(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower) || /^[A-Z]/.test(token.text))
  )
}

/** Whether a word that may be a verb is one here. */
function isVerb(
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
  if (last !== undefined && NOUN_BEFORE.has(last))
    return (
      verb.form === 'ing' &&
      last === 'preposition' &&
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
  // dredging of the channel
  if (verb.form === 'ing' && next?.lower === 'of' && verb.lemma !== 'consist') return false
  if (verb.form === 'past') return !followedByVerb(next)
  if (
    verb.form === 'ing' &&
    last === 'quantity' &&
    !isCount(tokens[at - 1]) &&
    next?.kind === 'word' &&
    !opensPhrase(next)
  )
    return false
  if (verb.form === 'ing')
    return (
      opensObject(next) &&
      (last !== undefined || next?.kind === 'quantity') &&
      !(next?.kind === 'quantity' && last !== 'mark' && isLabel(next, verb.lemma))
    )
  // of which exports made up 22 billion
  if (last === 'relative' && isNounToo(verb.lemma) && followedByVerb(next)) return false
  if (last === 'pronoun' || last === 'relative') return true
  if (verb.form === 's') {
    // stretches 2 km and stands 52 metres
    if (last === 'conjunction' && next?.kind === 'quantity' && before.includes('verb')) return true
    if (last !== 'noun' && last !== 'quantity' && tokens[at - 1]?.text !== ')') return false
    if (next?.lower === 'of' && verb.lemma !== 'consist') return false
    if (next?.lower === 'to' && startsInfinitive(tokens[at + 2]) && isAgent(tokens[at - 1], at)) return true
    if ((next?.kind === 'time' || PREPOSITIONS.has(next?.lower ?? '')) && isNounToo(verb.lemma)) return false
    return opensObject(next) && !followedByVerb(next)
  }
  if (
    (last === 'noun' || last === 'time') &&
    /^(?:cut|hit|put|let|shed|shut)$/.test(lower) &&
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

/** Whether the clause has had its verb. */
function hasVerb(before: readonly Class[], at: number): boolean {
  for (let index = at - 1; index >= 0 && before[index] !== 'mark' && before[index] !== 'conjunction'; index--)
    if (before[index] === 'verb' || before[index] === 'auxiliary') return true
  return false
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

/** Begins a noun phrase or a new part of the sentence, so that what is before it is no adjective of it. */
function opensPhrase({ lower }: Token): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    CONJUNCTIONS.has(lower)
  )
}

function opensObject(next: Token | undefined): boolean {
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
function opensNominal(next: Token | undefined): boolean {
  return next?.kind === 'quantity' || (next?.kind === 'word' && DETERMINERS.has(next.lower))
}

function followedByVerb(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  return AUXILIARIES.has(next.lower) || verbWord(next.lower)?.form === 'past'
}
