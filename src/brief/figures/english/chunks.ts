import { endOfNumberWords } from '../../quantity/number-words.ts'
import type { ReadSentence } from '../mentions.ts'
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts'
import { classesOf } from './classify.ts'
import { DETERMINERS } from './lexicon.ts'
import { mended } from './mend-chunks.ts'
import { type Token, tokensOf } from './tokens.ts'
import { UNCHANGED, verbWord } from './verbs.ts'
import type { Class } from './word-class.ts'

const PARTICLES = new Set(['aside', 'out', 'up', 'over', 'down', 'back', 'off'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'])

/** The chunks of a sentence, in order. Time is linear in its length. */
export function chunksOf(read: ReadSentence): Chunk[] {
  const tokens = tokensOf(read)
  const classes = classesOf(tokens)
  return mended(gather(tokens, classes))
}

function gather(tokens: readonly Token[], classes: readonly Class[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const kind = classes[at] as Class
    let end = at + 1
    if (kind === 'noun' || kind === 'determiner') {
      while (classes[end] === 'noun' || (classes[end] === 'determiner' && endsOwner(tokens[end - 1]))) end++
      if (kind === 'determiner' && end === at + 1 && classes[end] === 'quantity')
        chunks.push(nounOf(tokens.slice(at, end)))
      else chunks.push(nounOf(tokens.slice(at, end)))
    } else if (kind === 'pronoun') {
      chunks.push({ kind: 'noun', text: token.text, determiner: '', owner: '', pronoun: true })
    } else if (kind === 'auxiliary' || kind === 'verb' || kind === 'to') {
      while (isVerbal(classes, end)) end++
      const particle =
        classes[end - 1] === 'verb' &&
        (PARTICLES.has(tokens[end]?.lower ?? '')
          ? classes[end] !== 'verb'
          : isDirection(tokens[end], classes[end]))
      chunks.push(
        verbOf(tokens.slice(at, end), classes.slice(at, end), particle ? (tokens[end]?.lower ?? '') : ''),
      )
      if (particle) end++
    } else if (kind === 'quantity')
      chunks.push({ kind: 'quantity', index: token.index, counted: countedIn(token) })
    else if (kind === 'time') chunks.push({ kind: 'time' })
    else chunks.push({ kind, text: token.lower })
    at = end
  }
  return chunks
}

/** edged higher, closed lower. */
function isDirection(token: Token | undefined, own: Class | undefined): boolean {
  return own === 'adverb' && /^(?:higher|lower)$/.test(token?.lower ?? '')
}

/** What a count counts, without its number. */
function countedIn({ text }: Token): string {
  const noun = text.replace(/^[\d.,]+(?:-plus)?[\s-]?(?:million |billion |thousand )?/i, '')
  return /^[A-Za-z].*s$|people|staff/.test(noun) ? noun.slice(endOfNumberWords(noun)).trimStart() : ''
}

/** A verb goes on over helpers, infinitives and the adverbs between them. */
function isVerbal(classes: readonly Class[], at: number): boolean {
  const own = classes[at]
  if (own === 'auxiliary' || own === 'verb' || own === 'to') return true
  if (own !== 'adverb') return false
  let next = at + 1
  while (classes[next] === 'adverb') next++
  return classes[next] === 'auxiliary' || classes[next] === 'verb'
}

function endsOwner(token: Token | undefined): boolean {
  return /(?:['’]s|s['’])$/.test(token?.lower ?? '')
}

function nounOf(tokens: readonly Token[]): NounChunk {
  const first = tokens[0] as Token
  // that of container cranes: "that" stands for the noun
  const stands = tokens.length === 1 && /^(?:that|those)$/.test(first.lower)
  const determiner = DETERMINERS.has(first.lower) && !stands ? first.lower : ''
  const rest = determiner ? tokens.slice(1) : tokens
  const ownerEnd = rest.findLastIndex(endsOwner) + 1
  const owner = rest
    .slice(0, ownerEnd)
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s?$/, '')
  const text = rest
    .slice(ownerEnd)
    .map((token) => token.text)
    .join(' ')
  return { kind: 'noun', text, determiner, owner, pronoun: false }
}

function verbOf(tokens: readonly Token[], classes: readonly Class[], particle: string): VerbChunk {
  const mains = tokens.filter((_, i) => classes[i] === 'verb')
  const last = mains.at(-1)
  const word = last && verbWord(last.lower)
  const lemma = last ? (word?.lemma ?? last.lower) : 'be'
  const helpers = tokens.filter((_, i) => classes[i] === 'auxiliary')
  const isUnchanged = UNCHANGED.has(last?.lower ?? '')
  const past = last !== undefined && (word?.form === 'past' || /ed$/.test(last.lower) || isUnchanged)
  const helper = last ? tokens[tokens.indexOf(last) - 1] : undefined
  const passive = past && helpers.some(({ lower }) => BE.has(lower)) && helper?.lower !== 'have'
  const form = word?.form ?? (/ing$/.test(last?.lower ?? '') ? 'ing' : 'past')
  const finite =
    helpers.length > 0
      ? helpers[0]?.lower !== 'having' && classes[0] !== 'to'
      : classes[0] !== 'to' && form !== 'ing' && last?.lower !== 'up' && last?.lower !== 'down'
  const has = helpers.at(-1)?.lower ?? ''
  const owned = !last && /^ha[sd]|^have|^having/.test(has)
  return {
    kind: 'verb',
    lemma: owned ? 'have' : lemma,
    particle,
    finite,
    passive,
    bare:
      helpers.length === 0 && mains.length === 1 && classes[0] !== 'to' && (form === 'past' || isUnchanged),
    infinitive: classes[0] === 'to',
    through: mains.slice(0, -1).map(({ lower }) => verbWord(lower)?.lemma ?? lower),
  }
}
