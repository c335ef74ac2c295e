import { comparedTo } from './amount-compared.ts'
import { subjectOf } from './clause.ts'
import { isNoun, isPreposition, isVerb, nameOf, type Phrase, phraseFrom } from './phrase.ts'
import { ofWhole } from './share-of-whole.ts'
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
const MAKES =
  /^(?:account|make|represent|contribute|generate|take|constitute|comprise|form|provide|produce|hire|employ|supply|be|come)$/
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
