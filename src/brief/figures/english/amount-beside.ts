import {
  isMark,
  isNoun,
  isPreposition,
  isVerb,
  nameOf,
  phraseEnding,
  phraseFrom,
  skipBack,
  wordsOf,
} from './phrase.ts'
import { again, isThing, measureOf, type Place, type Told, thing, told } from './told.ts'

/** (US$135 billion): the same amount in another currency. */
export function repeated({ before, left, chunks, at, mention }: Place): Told | null {
  const earlier = before.at(-1)
  const bracketed = left.opener === '(' && chunks[at + 1]?.kind === 'mark'
  if (!earlier || !bracketed || left.object || mention.quantity.kind !== 'money') return null
  const holder = chunks[at - 2]
  // followed by Japan (260 million USD): the bracket belongs to the name in front
  return isNoun(holder)
    ? { ...again(earlier, ''), owner: wordsOf(holder), inherits: false }
    : again(earlier, '')
}

/** Of the funding, £52 million is a loan. */
export function equated({ chunks, at, mention, left, before }: Place): Told | null {
  const next = chunks[at + 1]
  const noun = chunks[at + 2]
  // the remaining $21.5 million goes to the programme
  if (
    mention.quantity.kind === 'money' &&
    left.verb < 0 &&
    isVerb(next) &&
    next.lemma === 'go' &&
    before.length === 0
  ) {
    const to = isPreposition(noun, 'to', 'towards', 'into') ? phraseFrom(chunks, at + 3) : null
    if (to) return told('funding', thing(to))
  }
  if (
    mention.quantity.kind !== 'money' ||
    left.verb >= 0 ||
    !isVerb(next) ||
    next.lemma !== 'be' ||
    next.passive
  )
    return null
  return isNoun(noun) && /^an?$/.test(noun.determiner) ? told(nameOf(noun.text)) : null
}

/** Contract price: US$1.08 billion · imports RMB 13.3 billion. */
export function labelled(place: Place): Told | null {
  const { left, chunks, at, mention, verb } = place
  if (left.object && !verb && left.preposition === '' && !/^(?:to|by)$/.test(left.opener)) {
    const same = place.before.at(-1)
    const gapped =
      isThing(left.object) &&
      same?.kind === mention.quantity.kind &&
      left.opener !== ':' &&
      same.change === null
    return gapped
      ? { ...again(same, ''), owner: thing(left.object), inherits: false }
      : measureOf(left.object)
  }
  const bullet = chunks[0]?.kind === 'mark'
  const label = left.opener === ':' && left.object === null ? phraseFrom(chunks, bullet ? 1 : 0) : null
  const colon = label && mention.before.lastIndexOf(':')
  // • Haisheng Bio: 2.1 billion yuan — a list of who invests
  if (bullet && label && isThing(label)) return null
  return label && colon !== null && at <= 4 ? measureOf(label) : null
}

/** Pay in town, £512 a week, trails; an average of $34 an hour: pay, by what it is or by the hour. */
export function apposed({ chunks, at, mention }: Place): Told | null {
  if (mention.quantity.kind !== 'money') return null
  if (BY_HOUR.test(mention.after) && WORK.test(mention.before.slice(-80))) return told('hourly wage')
  if (!isMark(chunks[at - 1], ',')) return null
  const phrase = phraseEnding(chunks, skipBack(chunks, at - 2))
  const closes = isMark(chunks[at + 1], ',.)') || chunks[at + 1] === undefined || PER_TIME.test(mention.after)
  // The average for new posts, $48,700 a year
  if (phrase?.head.text === 'average' && PER_TIME.test(mention.after)) return told('average pay')
  return phrase && closes && !isThing(phrase) ? measureOf(phrase) : null
}

const WORK =
  /\b(?:pay(?:s|ing)?|paid|wages?|salar(?:y|ies)|earn(?:s|ed|ing)?|jobs?|posts?|positions?|workers?|staff|employees|average)\b/i
const BY_HOUR = /^ (?:an|per|each|for each) hour\b/
const PER_TIME = /^ (?:a|an|per|each) (?:day|week|month|year)\b/
