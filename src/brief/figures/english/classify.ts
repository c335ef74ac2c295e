import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon.ts'
import { opensPhrase, startsInfinitive } from './opens-phrase.ts'
import { saysHowItStands } from './steady.ts'
import type { Token } from './tokens.ts'
import { isVerbHere } from './verb-here.ts'
import { SAYING, verbWord } from './verbs.ts'
import type { Class } from './word-class.ts'

/** made up 5 percent, put up $5 million: "up" belongs to the verb. */
const TAKES_UP =
  /^(?:ma[dk]e|making|makes|set|sets|pa(?:y|ys|id)|t[ao]kes?|took|puts?|brings?|brought|gives?|gave|b(?:uys?|ought)|signs?|signed|builds?|built|opens?|opened)$/

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
  if (isVerbHere(token, at, tokens, before)) return 'verb'
  if (/^(?:daily|weekly|monthly|yearly)$/.test(lower) && next?.kind === 'word' && !opensPhrase(next))
    return 'noun'
  // , collectively achieving 11 billion
  if (/..ly$/.test(lower) && last === 'mark' && next && verbWord(next.lower)?.form === 'ing') return 'adverb'
  if (/..ly$/.test(lower) && (last === 'determiner' || last === 'preposition')) return 'noun'
  if (ADVERBS.has(lower) || (/..ly$/.test(lower) && next?.kind !== 'word')) return 'adverb'
  return 'noun'
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
