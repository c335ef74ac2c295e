import { isNoun, isPreposition, nameOf, phraseFrom, wordsOf } from './phrase.ts'
import { clauseSubject, isThing, type Place, previous, type Told, thing, told } from './told.ts'

/** Crews have finished 72 percent of the bridge. */
const BUILDS = /^(?:finish|complete|build|construct)$/
/** 7 percent of sales on research. */
const SPENT_ON =
  /^ of (?:its |their |our |the )?[a-z ]{3,24}? (?:on|in|into|to) ([a-z&-]+(?: [a-z&-]+){0,2}?)(?= (?:every|each|a|this|next|by|in|over)\b|[,.;]|$)/i
/** 640 homes, 30 percent of them affordable. */
const OF_THEM =
  /^ of (?:them|which|whom|these|those)(?: (?:are|were|is|was|will be|being))? ([a-z]+(?:-[a-z]+)*)(?=[,.;]|$| and\b)/

/** 88 percent of the annual plan, 7 percent of sales on research: what the whole is, and whose share it is. */
export function ofWhole(place: Place): Told | null {
  const { chunks, at, mention } = place
  if (!isPreposition(chunks[at + 1], 'of')) return null
  if (chunks[at + 2]?.kind === 'relative') return null
  const sized = isNoun(chunks[at + 2]) && chunks[at + 3]?.kind === 'quantity' ? at + 4 : at + 2
  const whole = phraseFrom(chunks, sized)
  const pronoun = chunks[at + 2]
  const kind = OF_THEM.exec(mention.after)?.[1]
  const counted = previous(place)
  if (kind && counted) return { ...told(`${kind} share`, counted.base), base: counted.base }
  const inside =
    isNoun(pronoun) && pronoun.pronoun && isPreposition(chunks[at + 3]) ? phraseFrom(chunks, at + 4) : null
  if (inside && isNoun(pronoun) && /^(?:them|these|whom|which)$/i.test(pronoun.text))
    return { ...told('share', thing(inside)), base: previous(place)?.base ?? 'share' }
  if (whole && place.verb && BUILDS.test(place.verb.lemma) && isThing(whole) && place.left.object === null)
    return told('completion', thing(whole), 'progress')
  const spent =
    place.verb && /^(?:spend|invest|devote|put|plough|plow)$/.test(place.verb.lemma)
      ? SPENT_ON.exec(mention.after)?.[1]
      : undefined
  if (spent) return told(`${spent} spending share`, ownerOfShare(place))
  const name = inside ? thing(inside) : whole ? nameOf(whole.head.text || whole.head.owner) : ''
  const change = PLAN.test(mention.after.slice(0, 60)) ? 'progress' : null
  const base = change === 'progress' ? (previous(place)?.base ?? '') : ''
  const of = name || planOfYear(mention.after)
  const done = whole && PASSIVE.exec(mention.after)?.[1]
  const metric = `${base} share${of ? ` of ${of}` : ''}${done && of ? ` ${done}` : ''}`.trim()
  return {
    ...told(metric, ownerOfShare(place), change),
    base: previous(place)?.base ?? metric,
    inherits: place.verb === null,
  }
}

/** 70 percent of the production equipment has been delivered: of what is done it is the share that is. */
const PASSIVE =
  /^ of (?!them|which|whom|these|those|it\b)[^,.;:\d]{3,48}? (?:has|have|had|is|are|was|were|will|would|must|should) (?:(?:already|now|since|be|been) )*([a-z]{2,}(?:ed|ld|lt|wn))\b/

/** 53 percent of this year's plan: a time stands before the plan. */
const OF_YEAR =
  /^ of (?:the |its |their |our )?(?:(?:this |the |full[- ])?(?:year|20\d\d)(?:['’]s)?|annual|yearly|full-year) (?:[a-z]+ )?(plan|target|goal|budget|quota)\b/

function planOfYear(after: string): string {
  const plan = OF_YEAR.exec(after)?.[1]
  return plan ? `annual ${plan}` : ''
}

/** A share of these is progress. */
const PLAN = /\b(?:plan|target|goal|budget|quota|total investment|full-year)\b/i

/** Automotive chips generated 46 percent of sales: whose share it is. */
function ownerOfShare(place: Place): string {
  const { verb, left } = place
  if (verb && left.object && left.preposition === 'to') return thing(left.object)
  const subject = verb?.finite ? clauseSubject(place) : null
  if (!subject || subject.head.pronoun) return ''
  return isThing(subject) || !subject.rest[0] ? thing(subject) : wordsOf(subject.rest[0])
}
