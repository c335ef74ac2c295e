import { subjectOf } from './clause.ts'
import { isPreposition, isVerb, nameOf, phraseFrom } from './phrase.ts'
import { again, type Place, type Told, thing, told } from './told.ts'

/** a 5 percent increase to 6 billion: what grew. */
const CHANGE_NOUN = /^(?:increase|decrease|growth|decline|drop|rise|fall|jump|surge|gain|reduction)$/i

/** compared with 33 hours, short of the 60 percent, up from $4 million: the same measure once more. */
export function comparedTo({ left, before, mention }: Place): Told | null {
  const last = before.at(-1)
  if (left.preposition === 'to' && last?.change && CHANGE_NOUN.test(left.object?.head.text ?? ''))
    return again(last, '')
  if (left.preposition !== 'against' || left.object) return null
  const earlier = before.findLast(({ kind }) => kind === mention.quantity.kind)
  if (!earlier) return null
  return earlier.change === null ? again(earlier, '') : { ...earlier, inherits: true }
}

const SET_ASIDE: Readonly<Record<string, string>> = {
  budget: 'budget',
  allocate: 'funding',
  earmark: 'funding',
  need: 'required funding',
  require: 'required funding',
}

/** $290 million of the $875 million budgeted for the terminal. */
export function setAside({ mention, chunks, at }: Place): Told | null {
  const next = chunks[at + 1]
  if (mention.quantity.kind !== 'money' || !isVerb(next) || !next.bare) return null
  const metric = SET_ASIDE[next.lemma]
  const purpose = isPreposition(chunks[at + 2], 'for') ? phraseFrom(chunks, at + 3) : null
  return metric && purpose ? told(metric, thing(purpose)) : null
}

/** Our target is 20 billion yuan in cluster output: what is aimed at, not the aim. */
export function aimedAt({ verb, left, chunks, at }: Place): Told | null {
  if (verb?.lemma !== 'be' || left.object || !isPreposition(chunks[at + 1], 'in', 'of')) return null
  const subject = subjectOf(chunks, left.verb)
  const aim = subject && AIM.test(subject.head.text)
  const what = aim ? phraseFrom(chunks, at + 2) : null
  return what && told(nameOf(what.head.text))
}

const AIM = /\b(?:target|goal|aim|objective|ambition|plan)$/i
