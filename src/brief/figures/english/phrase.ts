import type { Chunk, NounChunk, VerbChunk } from './chunk.ts'

/** A noun phrase with what hangs on it: output value | of | strategic emerging industries. */
export interface Phrase {
  readonly head: NounChunk
  /** The noun phrases behind its prepositions, in order. */
  readonly rest: readonly NounChunk[]
  /** Where it begins among the chunks. */
  readonly start: number
}

/** Prepositions that hang a noun phrase on the one before it. */
const HANGING = new Set([
  'of',
  'in',
  'for',
  'with',
  'at',
  'through',
  'on',
  'from',
  'above',
  'under',
  'to',
  'among',
  'along',
  'between',
  'within',
  'across',
  'by',
  'over',
  'per',
  'around',
  'near',
  'throughout',
])
/** These only say where or which, not of what. */
const LOOSE = new Set(['above', 'under', 'over', 'between', 'per', 'by', 'to'])
/** In front of "of 5 billion" a phrase holds its measure and little else: use of foreign capital. */
export const CLOSE = new Set(['of', 'in'])
const LONGEST = 5
const GENERIC =
  /^(?:total|combined|additional|another|estimated|overall|current|present|more|other|whole|new record|respective|entire|same|full)(?: |$)/i

export function isNoun(chunk: Chunk | undefined): chunk is NounChunk {
  return chunk?.kind === 'noun'
}

export function isVerb(chunk: Chunk | undefined): chunk is VerbChunk {
  return chunk?.kind === 'verb'
}

export function isMark(chunk: Chunk | undefined, marks: string): boolean {
  return chunk?.kind === 'mark' && marks.includes(chunk.text)
}

export function isPreposition(chunk: Chunk | undefined, ...which: string[]): boolean {
  return chunk?.kind === 'preposition' && (which.length === 0 || which.includes(chunk.text))
}

/** during the period: a time though it names none. */
const THAT_TIME = /^(?:[a-z]+ )?(?:period|quarter|month|year|half|time)$/

function isThatTime(chunk: Chunk | undefined, joint: Chunk | undefined): boolean {
  return (
    isNoun(chunk) &&
    /^(?:the|this|that)$/.test(chunk.determiner) &&
    chunk.owner === '' &&
    THAT_TIME.test(chunk.text) &&
    isPreposition(joint, 'in', 'during', 'over', 'for', 'throughout', 'from', 'on')
  )
}

/** Goes left over adverbs and times, with the preposition in front of a time. */
export function skipBack(chunks: readonly Chunk[], from: number): number {
  let at = from
  for (;;) {
    const kind = chunks[at]?.kind
    if (kind === 'adverb') at--
    else if (kind === 'time') at -= isPreposition(chunks[at - 1]) ? 2 : 1
    else if (isThatTime(chunks[at], chunks[at - 1])) at -= 2
    else return at
  }
}

/** What stands before a bracket that closes at `close`. */
export function beforeBracket(chunks: readonly Chunk[], close: number): number {
  let index = close
  while (index >= 0 && !isMark(chunks[index], '(')) index--
  return index - 1
}

/** The noun phrase that ends at `end`, with those it hangs on; null when none does. */
export function phraseEnding(
  chunks: readonly Chunk[],
  end: number,
  hanging: ReadonlySet<string> = HANGING,
): Phrase | null {
  const last = chunks[end]
  if (!isNoun(last) || (last.text === '' && last.owner === '')) return null
  let start = end
  const behind: NounChunk[] = []
  let head = last
  for (let steps = 0; steps < 4; steps++) {
    const before = chunks[start - 2]
    const joint = chunks[start - 1]
    if (joint?.kind === 'preposition' && hanging.has(joint.text) && isNoun(before) && before.text !== '') {
      if (!LOOSE.has(joint.text)) behind.unshift(head)
      head = before
      start -= 2
    } else break
  }
  return { head, rest: behind, start }
}

/** The noun phrase that begins at `start`. */
export function phraseFrom(chunks: readonly Chunk[], start: number): Phrase | null {
  const head = chunks[start]
  if (!isNoun(head) || head.pronoun || (head.text === '' && head.owner === '')) return null
  const rest: NounChunk[] = []
  let at = start
  while (isPreposition(chunks[at + 1], 'of', 'for', 'in') && isNoun(chunks[at + 2]) && rest.length < 2) {
    rest.push(chunks[at + 2] as NounChunk)
    at += 2
  }
  return { head, rest, start }
}

/** A noun phrase as a name: its last words, without what only says how much of it is meant. */
export function nameOf(text: string): string {
  const words = text.split(' ').slice(-LONGEST).join(' ')
  const bare = words.replace(GENERIC, '')
  return bare === '' || bare === words ? words.replace(/^(?:and|of) /, '') : nameOf(bare)
}

/** A whole phrase in words, for a subject: tenants from South Asia are the tenants. */
export function wordsOf({ text, owner }: NounChunk): string {
  return text === '' ? owner : text
}
