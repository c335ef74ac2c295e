import type { Chunk, VerbChunk } from './chunk.ts'
import { isMeasured } from './lexicon.ts'
import {
  CLOSE,
  isMark,
  isNoun,
  isPreposition,
  isVerb,
  type Phrase,
  phraseEnding,
  skipBack,
} from './phrase.ts'
import { MAKING_ACT, SAYING } from './verbs.ts'

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
/** How many chunks a clause is searched. */
const REACH = 40

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

/** The verb nearest to the left of a chunk in its clause; -1 without one. */
export function verbBefore(chunks: readonly Chunk[], at: number): number {
  for (let index = at - 1; index >= 0 && at - index < REACH; index--) {
    const chunk = chunks[index]
    if (isVerb(chunk)) return index
    if (isMark(chunk, ';')) return -1
  }
  return -1
}

/** The noun phrase that a verb is said of; null when none is near. */
export function subjectOf(chunks: readonly Chunk[], verb: number, depth = 0): Phrase | null {
  const own = chunks[verb] as VerbChunk
  const index = skipBack(chunks, verb - 1)
  const before = chunks[index]
  if (depth > 3) return null
  if (own.infinitive && before?.kind === 'noun' && !makesAct(chunks, index))
    return earlierSubject(chunks, verb, depth)
  const described = own.finite ? describedSubject(chunks, index) : null
  if (described) return described
  if (before?.kind === 'noun')
    return own.finite ? overParticiple(chunks, phraseEnding(chunks, index)) : describedBy(chunks, index)
  if (before?.kind === 'quantity')
    return (
      measuredOn(chunks, index) ?? countedPhrase(before.counted, index) ?? earlierSubject(chunks, verb, depth)
    )
  if (before?.kind === 'relative') {
    const antecedent = skipBack(chunks, isMark(chunks[index - 1], ',') ? index - 2 : index - 1)
    return phraseEnding(chunks, antecedent)
  }
  // The 12 cranes, bought for $30 million, arrived; the bypass, costing $9 million, opened
  const hangs = !own.finite && !own.infinitive && (own.bare || verbBefore(chunks, verb) < 0)
  if (isMark(before, ',') && hangs) {
    const held = skipBack(chunks, index - 1)
    const counted = chunks[held]
    const phrase =
      counted?.kind === 'quantity' ? countedPhrase(counted.counted, held) : describedBy(chunks, held)
    if (phrase) return phrase
  }
  if (isMark(before, ')')) return subjectBehind(chunks, opening(chunks, index))
  if (isMark(before, ',') || isMark(before, '—–')) {
    const inserted = own.finite ? insertedPhrase(chunks, index) : null
    if (inserted) return inserted
  }
  return earlierSubject(chunks, verb, depth)
}

/** trade in the zones reviewed by the ministry totalled: the trade did, as a finite verb follows what only describes. */
function overParticiple(chunks: readonly Chunk[], last: Phrase | null): Phrase | null {
  let phrase = last
  for (let steps = 0; phrase && steps < 2; steps++) {
    const joint = chunks[phrase.start - 1]
    const participle = chunks[phrase.start - 2]
    const at = phrase.start - 3
    const hangs = joint?.kind === 'preposition' && isVerb(participle) && describes(participle)
    const held = hangs ? chunks[at] : undefined
    const whole =
      held?.kind === 'quantity'
        ? (measuredOn(chunks, at) ?? countedPhrase(held.counted, at))
        : held?.kind === 'noun'
          ? phraseEnding(chunks, at)
          : null
    if (!whole) return phrase
    phrase = whole
  }
  return phrase
}

/** reviewed, located, operating: may stand behind a noun to describe it. */
function describes({ finite, bare, lemma, infinitive }: VerbChunk): boolean {
  return (bare || (!finite && !infinitive)) && !SAYING.has(lemma)
}

/** Investment in the 12 projects reached: what was measured stands before what was counted. */
function measuredOn(chunks: readonly Chunk[], at: number): Phrase | null {
  const counted = chunks[at]
  if (counted?.kind !== 'quantity' || counted.counted === '') return null
  const the = chunks[at - 1]
  const joint = the?.kind === 'noun' && the.text === '' ? at - 2 : at - 1
  if (!isPreposition(chunks[joint], 'of', 'in', 'with', 'for', 'from', 'to', 'across', 'among')) return null
  const phrase = phraseEnding(chunks, joint - 1)
  if (!phrase || !isMeasured(phrase.head.text) || /^(?:total|numbers?|average)$/i.test(phrase.head.text))
    return null
  const on = countedPhrase(counted.counted, at)
  return on && { ...phrase, rest: [...phrase.rest, on.head] }
}

/** the second phase, a scheme costing…: what costs has a name before it. */
function describedBy(chunks: readonly Chunk[], end: number): Phrase | null {
  const phrase = phraseEnding(chunks, end)
  return phrase && (appositionTo(chunks, phrase) ?? phrase)
}

/** A company that leases 5,000 square metres receives: the company does, whatever stands between. */
function describedSubject(chunks: readonly Chunk[], end: number): Phrase | null {
  let finite = 0
  for (let index = end; index > 0 && end - index < REACH; index--) {
    const chunk = chunks[index]
    if (chunk?.kind === 'mark' || (chunk?.kind === 'conjunction' && chunk.text !== 'or')) return null
    if (isVerb(chunk) && chunk.finite) finite++
    if (chunk?.kind === 'relative') return finite === 1 ? phraseEnding(chunks, index - 1) : null
  }
  return null
}

/** asked staff to bring back a plan: those asked are to act. */
function makesAct(chunks: readonly Chunk[], at: number): boolean {
  const phrase = phraseEnding(chunks, at)
  const verb = phrase && chunks[skipBack(chunks, phrase.start - 1)]
  return isVerb(verb ?? undefined) && MAKING_ACT.has((verb as VerbChunk).lemma)
}

/** 78 key projects, as the phrase "key projects". */
function countedPhrase(counted: string, start: number): Phrase | null {
  const head = { kind: 'noun', text: counted, determiner: '', owner: '', pronoun: false } as const
  return counted === '' ? null : { head, rest: [], start }
}

/** The Agency, a public body, said: the noun phrase before the first of two commas. */
function insertedPhrase(chunks: readonly Chunk[], comma: number): Phrase | null {
  for (let index = comma - 1; index >= 0 && comma - index < REACH; index--) {
    if (!isMark(chunks[index], ',') && !isMark(chunks[index], '—–')) continue
    const phrase =
      chunks[index - 1]?.kind === 'quantity'
        ? phraseOfCount(chunks, index - 1)
        : subjectBehind(chunks, index - 1)
    if (phrase && opens(chunks, phrase.start)) return phrase
  }
  return null
}

/** The zone's 94 projects, sales to 14 countries, as a phrase; it opens a sentence in which no verb stands before it. */
function phraseOfCount(chunks: readonly Chunk[], at: number): Phrase | null {
  const counted = chunks[at]
  if (counted?.kind !== 'quantity') return null
  const the = chunks[at - 1]
  const start = isNoun(the) && the.text === '' ? at - 1 : at
  return measuredOn(chunks, at) ?? countedPhrase(counted.counted, verbBefore(chunks, at) < 0 ? 0 : start)
}

function opens(chunks: readonly Chunk[], start: number): boolean {
  const before = chunks[skipBack(chunks, start - 1)]
  return (
    before === undefined ||
    before.kind === 'mark' ||
    before.kind === 'conjunction' ||
    (isVerb(before) && SAYING.has(before.lemma))
  )
}

function subjectBehind(chunks: readonly Chunk[], at: number): Phrase | null {
  return phraseEnding(chunks, skipBack(chunks, at))
}

function opening(chunks: readonly Chunk[], close: number): number {
  let index = close
  while (index >= 0 && !isMark(chunks[index], '(')) index--
  return index - 1
}

/** Of "approved 47 companies and utilized": the subject of the verb before. */
function earlierSubject(chunks: readonly Chunk[], verb: number, depth: number): Phrase | null {
  for (let index = verb - 1; index >= 0 && verb - index < REACH; index--) {
    if (isMark(chunks[index], ';')) return null
    const chunk = chunks[index]
    if (isVerb(chunk) && chunk.finite) return subjectOf(chunks, index, depth + 1)
  }
  return null
}

/** The noun phrase that "with a capacity of", "having", "offering" hang on; a name before it in apposition goes first. */
export function holderOf(chunks: readonly Chunk[], start: number): Phrase | null {
  let index = start - 1
  const joint = chunks[index]
  const hangs =
    isPreposition(joint, 'with', 'including') ||
    (isVerb(joint) &&
      !joint.finite &&
      /^(?:have|offer|feature|boast|provide|cover|total|exceed|carry)$/.test(joint.lemma))
  if (!hangs) return null
  index--
  if (isMark(chunks[index], ',')) index--
  const held = skipBack(chunks, isMark(chunks[index], ')') ? opening(chunks, index) : index)
  const counted = chunks[held]
  if (counted?.kind === 'quantity') return countedPhrase(counted.counted, held)
  const phrase = phraseEnding(chunks, held, CLOSE)
  return phrase && (appositionTo(chunks, phrase) ?? phrase)
}

/** Daliya Gate, a logistics park: what stands before the comma is the name of what stands behind it. */
export function appositionTo(chunks: readonly Chunk[], phrase: Phrase): Phrase | null {
  if (!/^an?$/.test(phrase.head.determiner) || !isMark(chunks[phrase.start - 1], ',')) return null
  return phraseEnding(chunks, phrase.start - 2, CLOSE)
}
