import type { Chunk, VerbChunk } from './chunk.ts'
import { countedPhrase, measuredOn } from './counted-phrase.ts'
import { appositionTo } from './holder-of.ts'
import { beforeBracket, isMark, isNoun, isVerb, type Phrase, phraseEnding, skipBack } from './phrase.ts'
import { MAKING_ACT, SAYING } from './verbs.ts'

/** How many chunks a clause is searched. */
const REACH = 40

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
  if (isMark(before, ')')) return subjectBehind(chunks, beforeBracket(chunks, index))
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

/** Of "approved 47 companies and utilized": the subject of the verb before. */
function earlierSubject(chunks: readonly Chunk[], verb: number, depth: number): Phrase | null {
  for (let index = verb - 1; index >= 0 && verb - index < REACH; index--) {
    if (isMark(chunks[index], ';')) return null
    const chunk = chunks[index]
    if (isVerb(chunk) && chunk.finite) return subjectOf(chunks, index, depth + 1)
  }
  return null
}
