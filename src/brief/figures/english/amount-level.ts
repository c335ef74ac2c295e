import { BY_KIND, nounOfVerb } from './amount-words.ts'
import type { VerbChunk } from './chunk.ts'
import { subjectOf } from './clause.ts'
import { PROJECT_NOUN } from './lexicon.ts'
import { MONEY_NOUN } from './money-nouns.ts'
import { isNoun, nameOf, type Phrase } from './phrase.ts'
import { again, isPassed, isThing, measureOf, type Place, previous, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

/** Verbs that say a value only in the passive: is capped at, has been set at. */
const SET = /^(?:set|put|fix|price|cap|estimate|value|register|measure|forecast|project|expect|budget)$/
/** Prepositions in front of a level that something is brought to. */
const LEVEL = /^(?:to|at|from|below|above|under|over|by|beyond|past)?$/

const CHANGE_NOUN = /^(?:decrease|increase|growth|decline|drop|rise|fall|jump|surge)$/i

/** raise water supply to 90,000 cubic metres · puts the price at $730 million · from $1.50 to $2. */
export function moved(place: Place): Told | null {
  const { left, verb, mention } = place
  const { object, preposition } = left
  if (!verb || !object || !LEVEL.test(preposition)) return null
  if (left.article !== '' && isNoun(place.next) && place.next.determiner === '') return null
  if (
    preposition === '' &&
    !/^(?:keep|hold)$/.test(verb.lemma) &&
    !(BRINGS.test(verb.lemma) && isPassed(mention))
  )
    return null
  if (isVerbOf(verb.lemma, 'give') && preposition === 'to' && !isVerbOf(verb.lemma, 'rise')) return null
  // a decrease of 4 percent to 300 million: what decreased
  if (preposition === 'to' && CHANGE_NOUN.test(object.head.text) && previous(place))
    return again(previous(place), '')
  // cut the drive to 110 minutes
  if (mention.quantity.kind === 'duration' && isThing(object) && !object.head.pronoun)
    return told(`${nameOf(object.head.text)} time`, thing(object))
  // bring the data centre to 2.6 million square feet
  const size = isThing(object) && !object.head.pronoun ? BY_KIND[mention.quantity.kind] : undefined
  if (size && /area|length|capacity/.test(size) && preposition === 'to') return told(size, thing(object))
  const ofThing = isThing(object) && PROJECT_NOUN.test(object.head.text)
  return ofThing && mention.quantity.kind === 'money' && preposition !== 'from'
    ? told(nounOfVerb(verb) ?? 'investment', thing(object))
    : measureOf(object)
}

/** bring the price below 35 yuan */
const BRINGS = /^(?:bring|push|get|drive|take|lift)$/

/** Receipts totalled $96 million · sales fell 3 percent to 412 billion · wages will be $62,000. */
export function stated(place: Place): Told | null {
  const { left, verb, chunks, mention } = place
  if (!verb || !saysLevel(place, verb) || (left.object && left.preposition !== 'to')) return null
  const subject = subjectOf(chunks, left.verb)
  if (!subject) return previous(place) ? again(previous(place), '') : null
  const { head, rest } = subject
  if (/^(?:that|those)$/.test(head.text) && rest[0])
    return told(previous(place)?.base ?? BY_KIND[mention.quantity.kind] ?? 'amount', rest[0].text)
  if (head.pronoun && left.second) return again(previous(place), '')
  if (verb.lemma === 'weigh') return told('weight', thing(subject))
  const ofThing = head.pronoun || (isThing(subject) && !/rates?|pay/.test(head.text))
  return ofThing ? measureOfThing(place, subject, verb) : measureOf(subject)
}

/** Whether verb and preposition say how much something is: is, rose to, was valued at, go from. */
function saysLevel({ left, mention }: Place, { lemma, passive, bare, particle }: VerbChunk): boolean {
  const preposition = left.preposition === '' && isPassed(mention) ? 'to' : left.preposition
  const { kind } = mention.quantity
  if (/^(?:on|in|for|with)$/.test(preposition)) return false
  if (SET.test(lemma) && !(preposition !== 'at' && FORESEES.test(lemma)))
    return particle === '' && (passive || (bare && preposition === 'at'))
  if (isVerbOf(lemma, 'state') || (/^(?:hold|keep)$/.test(lemma) && preposition === 'at')) return true
  if (isVerbOf(lemma, 'rise') || isVerbOf(lemma, 'fall')) return /^(?:to|from|at)$/.test(preposition)
  if (lemma === 'take') return kind !== 'duration' && kind !== 'length'
  return isVerbOf(lemma, 'move') && /^(?:to|from|at)$/.test(preposition)
}

/** Revenue is forecast at $52 million; expected to, budgeted for, are followed by other things. */
const FORESEES = /^(?:forecast|project|expect|budget)$/

/** A machine priced at $5 million, a stake valued at $2 million. */
const BY_SETTING: Readonly<Record<string, string>> = {
  price: 'price',
  value: 'value',
  put: 'cost',
  estimate: 'cost',
}

/** The project is 1,410 MW; the scheme is valued at $5 million. */
function measureOfThing({ mention, left, before }: Place, subject: Phrase, verb: VerbChunk): Told | null {
  const { kind } = mention.quantity
  const owner = thing(subject)
  const same = before.findLast((each) => each.kind === kind && each.change === null)
  if (same && verb.lemma !== 'be') return again(same, '')
  if (
    kind === 'money' &&
    verb.lemma !== 'be' &&
    left.preposition === '' &&
    !/^(?:total|amount|average|exceed|top)$/.test(verb.lemma)
  )
    return measureOf(subject)
  if (isVerbOf(verb.lemma, 'rise') || isVerbOf(verb.lemma, 'fall') || isVerbOf(verb.lemma, 'move'))
    if (isFlow(subject)) return measureOf(subject)
  const set = kind === 'money' ? BY_SETTING[verb.lemma] : undefined
  if (set && MONEY_NOUN.test(owner)) return measureOf(subject)
  if (set && !PROJECT_NOUN.test(owner)) return told(set, owner)
  if (kind === 'money')
    return PROJECT_NOUN.test(owner) || (subject.head.pronoun && !isPast(mention.before, verb))
      ? told('investment', owner)
      : measureOf(subject)
  if (kind === 'duration') return told(`${nameOf(subject.head.text)} time`, owner)
  return told(BY_KIND[kind] ?? nameOf(subject.head.text), owner)
}

/** It was 13,870 yuan in 2022: a measure was, what is invested in a project is. */
function isPast(before: string, { lemma }: VerbChunk): boolean {
  return lemma === 'be' && /\b(?:was|were) [a-z ]{0,20}$/.test(before)
}

/** Coal discharges shrank to 6 million tonnes: what is done so many times is what grows or shrinks, not a thing with a size. */
function isFlow({ head }: Phrase): boolean {
  const last = head.text.split(' ').at(-1) ?? ''
  return head.determiner === '' && !PROJECT_NOUN.test(head.text) && /^[a-z-]+s$/.test(last)
}
