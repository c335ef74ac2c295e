import { comparedTo } from './amount-compared.ts'
import { subjectOf } from './clause.ts'
import { isNoun, isPreposition, isVerb, nameOf, type Phrase, phraseFrom, wordsOf } from './phrase.ts'
import {
  again,
  clauseSubject,
  isThing,
  measureOf,
  type Place,
  previous,
  type Told,
  thing,
  told,
} from './told.ts'
import { isVerbOf } from './verbs.ts'

const DONE = /^ (?:complete|completion|finished|done|completed|built|ready)\b/i
const STATE_OF =
  /^ (let|leased|occupied|full|sold|owned|funded|reserved|electrified|renewable|booked|subscribed|utili[sz]ed)\b/i
const PLAN = /\b(?:plan|target|goal|budget|quota|total investment|full-year)\b/i
const MAKES =
  /^(?:account|make|represent|contribute|generate|take|constitute|comprise|form|provide|produce|hire|employ|supply|be|come)$/
/** Crews have finished 72 percent of the bridge. */
const BUILDS = /^(?:finish|complete|build|construct)$/
/** 7 percent of sales on research. */
const SPENT_ON =
  /^ of (?:its |their |our |the )?[a-z ]{3,24}? (?:on|in|into|to) ([a-z&-]+(?: [a-z&-]+){0,2}?)(?= (?:every|each|a|this|next|by|in|over)\b|[,.;]|$)/i
/** 640 homes, 30 percent of them affordable. */
const OF_THEM =
  /^ of (?:them|which|whom|these|those)(?: (?:are|were|is|was|will be|being))? ([a-z]+(?:-[a-z]+)*)(?=[,.;]|$| and\b)/
const NO_RATE = /^(?:which|whom|it|that|those|these|them)$/i

/** 88 percent of the annual plan · 87 percent complete · renewals ran at 88% · re-exports contributed 63%. */
export function share(place: Place): Told {
  return (
    elsewhere(place) ??
    comparedTo(place) ??
    completion(place) ??
    held(place) ??
    ofWhole(place) ??
    rateBehind(place) ??
    named(place) ??
    ofPeople(place) ??
    beside(place) ??
    made(place) ??
    again(previous(place), 'share')
  )
}

/** against 3.9 percent statewide. */
function elsewhere(place: Place): Told | null {
  const where = /^ (statewide|nationwide|nationally|worldwide|globally)\b/i.exec(place.mention.after)?.[1]
  const earlier = previous(place)
  return where && earlier && /against|with|to|than/.test(place.left.preposition)
    ? { ...again(earlier, ''), owner: where, inherits: false }
    : null
}

function completion(place: Place): Told | null {
  const state = STATE_OF.exec(place.mention.after)?.[1]
  if (state) return told(`share ${state.toLowerCase()}`, whose(clauseSubject(place)))
  if (!DONE.test(place.mention.after)) return null
  const subject = clauseSubject(place)
  return told('completion', subject ? thing(subject) : '', 'progress')
}

/** a venture in which the port holds 60 percent · lent at 1.2 percent. */
function held({ verb, left, chunks, at }: Place): Told | null {
  if (!verb) return null
  if (left.preposition === 'at' && (verb.lemma === 'lend' || verb.lemma === 'borrow'))
    return told('interest rate')
  const holds = /^(?:hold|own)$/.test(verb.lemma) && !verb.passive && left.preposition === '' && !left.object
  const of = isPreposition(chunks[at + 1], 'of') ? phraseFrom(chunks, at + 2) : null
  return holds && (of === null || isThing(of)) ? told('stake', of ? thing(of) : '') : null
}

function whose(subject: Phrase | null): string {
  return subject ? thing(subject) : ''
}

function ofWhole(place: Place): Told | null {
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

/** Automotive chips generated 46 percent of sales: whose share it is. */
function ownerOfShare(place: Place): string {
  const { verb, left } = place
  if (verb && left.object && left.preposition === 'to') return thing(left.object)
  const subject = verb?.finite ? clauseSubject(place) : null
  if (!subject || subject.head.pronoun) return ''
  return isThing(subject) || !subject.rest[0] ? thing(subject) : wordsOf(subject.rest[0])
}

/** achieving a 62.9 percent investment completion rate: the rate stands behind its number. */
function rateBehind({ next, left, chunks, at }: Place): Told | null {
  if (isNoun(next) && next.text === 'share' && isPreposition(chunks[at + 2], 'of')) {
    const whole = phraseFrom(chunks, at + 3)
    return whole && told(`share of ${nameOf(whole.head.text || whole.head.owner)}`)
  }
  const isRate = isNoun(next) && /(?:^| )(?:rate|ratio|margin|yield|occupancy|share)$/.test(next.text)
  return isRate && /^an?$/.test(left.article) && next.determiner === '' ? told(nameOf(next.text)) : null
}

/** an interest subsidy of 1.5 points · unemployment was 6.1 percent · keep the rate below 5.5 percent. */
function named(place: Place): Told | null {
  const { left, verb, chunks } = place
  if (left.object && left.preposition === 'of') return measureOf(left.object)
  // with vacancy at 9 percent
  if (left.object && left.preposition === 'at' && !isThing(left.object)) return measureOf(left.object)
  if (left.object && verb && left.preposition !== 'for')
    return NO_RATE.test(left.object.head.text) ? null : measureOf(left.object)
  if (left.object && verb && left.preposition === '') return measureOf(left.object)
  if (!verb || (MAKES.test(verb.lemma) && verb.lemma !== 'be') || !saysValue(verb.lemma, left.preposition))
    return null
  const subject = subjectOf(chunks, left.verb)
  if (!subject || subject.head.pronoun)
    return subject ? { ...again(previous(place), 'share'), owner: '' } : null
  return measureOf(subject)
}

function saysValue(lemma: string, preposition: string): boolean {
  return (
    isVerbOf(lemma, 'state') ||
    /^(?:to|at|from|by)$/.test(preposition) ||
    isVerbOf(lemma, 'rise') ||
    isVerbOf(lemma, 'fall')
  )
}

/** of whom 88% are nationals · with 40% going to local residents. */
function ofPeople({ chunks, at, left, verb, before }: Place): Told | null {
  const next = chunks[at + 1]
  if (verb || left.object || !isVerb(next)) return null
  const from = isPreposition(chunks[at + 2]) ? at + 3 : at + 2
  const who = phraseFrom(chunks, from)
  return who
    ? {
        ...told(`${nameOf(who.head.text)} share`, nameOf(who.head.text)),
        base: before.at(-1)?.base ?? 'share',
      }
    : null
}

/** Bridges 70%, track laying 38% · logistics 37%, food processing 21% · (85% export credit, 15% treasury). */
function beside(place: Place): Told | null {
  const { left, verb, next, chunks } = place
  const earlier = previous(place)
  const { object } = left
  if (object && !verb && left.preposition === '') {
    if (!earlier) return underHeading(place) ?? measureOf(object)
    return { ...earlier, owner: thing(object), inherits: false, metric: earlier.metric }
  }
  if (isNoun(next) && !next.determiner && !next.pronoun) {
    const noun = phraseFrom(chunks, place.at + 1)
    if (noun)
      return { ...told(`${nameOf(noun.head.text)} share`, nameOf(noun.head.text)), base: earlier?.base ?? '' }
  }
  return null
}

/** New licences by sector: logistics 37%. */
function underHeading({ left, chunks }: Place): Told | null {
  const { object } = left
  const heading = left.opener === ':' && object ? phraseFrom(chunks, 0) : null
  return heading && object ? told(`share of ${nameOf(heading.head.text)}`, thing(object)) : null
}

/** of which re-exports contributed 63%. */
function made(place: Place): Told | null {
  const { verb } = place
  if (!verb) return null
  const subject = clauseSubject(place)
  const whole = previous(place)?.base
  if (!MAKES.test(verb.lemma)) return null
  return {
    ...told(whole ? `share of ${whole}` : 'share', subject && !subject.head.pronoun ? thing(subject) : ''),
    base: whole ?? 'share',
  }
}
