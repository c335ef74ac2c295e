import { isPreposition, isVerb, phraseFrom } from './phrase.ts'
import { again, clauseSubject, isThing, measureOf, type Place, previous, type Told, thing } from './told.ts'

/** Exports accounted for $28.1 billion of the total: who has the part says what it is. */
export function ofTotal(place: Place): Told | null {
  const { mention, verb } = place
  const part = verb !== null && OF_WHICH.test(mention.before.slice(-80))
  if (!verb || !ACCOUNTS.test(verb.lemma) || !(part || OF_TOTAL.test(mention.after))) return null
  const subject = clauseSubject(place)
  if (!subject || subject.head.pronoun) return null
  const earlier = previous(place)
  return isThing(subject) && earlier
    ? { ...again(earlier, ''), owner: thing(subject), inherits: false }
    : measureOf(subject)
}

/** of which exports made up 22 billion yuan */
const OF_WHICH =
  /\bof (?:which|this|that|these),? (?:the )?[a-z -]{2,40} (?:made up|accounted for|contributed|represented) $/
const ACCOUNTS = /^(?:account|make|represent|contribute|constitute|comprise|form|provide)$/
const OF_TOTAL =
  /^ (?:\([^)]{2,40}\) )?of (?:the|this|that|its|their) (?:total|whole|sum|figure|amount|overall)\b/

/** of which €210 million goes into the furnace, and $48m to solar plants: a part of what was told. */
export function parted(place: Place): Told | null {
  const { chunks, at, mention, left } = place
  const earlier = previous(place)
  if (mention.quantity.kind !== 'money' || !earlier) return null
  const next = chunks[at + 1]
  const goes = isVerb(next) && /^(?:go|come|be|finance|fund)$/.test(next.lemma) ? at + 2 : at + 1
  const to = isPreposition(chunks[goes], 'to', 'into', 'for', 'towards', 'on')
    ? phraseFrom(chunks, goes + 1)
    : null
  const money =
    place.before.findLast(({ change, metric }) => change === null && !/area|length|capacity/.test(metric)) ??
    earlier
  if (to && (left.verb < 0 || left.opener !== ''))
    return { ...again(money, ''), owner: thing(to), inherits: false }
  return null
}
