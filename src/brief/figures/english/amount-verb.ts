import { BY_KIND, flowOfVerb, nounOfVerb } from './amount-words.ts'
import type { VerbChunk } from './chunk.ts'
import { subjectOf } from './clause.ts'
import { PROJECT_NOUN, PUBLIC_BODY } from './lexicon.ts'
import { MONEY_NOUN } from './money-nouns.ts'
import { isMark, isNoun, isPreposition, isVerb, nameOf, type Phrase, phraseFrom } from './phrase.ts'
import {
  again,
  clauseSubject,
  isPassed,
  isThing,
  measureOf,
  type Place,
  previous,
  type Told,
  thing,
  told,
} from './told.ts'
import { isVerbOf } from './verbs.ts'

/** Verbs that say a value only in the passive: is capped at, has been set at. */
const SET = /^(?:set|put|fix|price|cap|estimate|value|register|measure|forecast|project|expect|budget)$/

/** Verbs that name whom before how much: will cost the city $5 million. */
const COSTS = /^(?:cost|pay|save|lend|give|award|grant|offer|earn)$/
/** Prepositions in front of a level that something is brought to. */
const LEVEL = /^(?:to|at|from|below|above|under|over|by|beyond|past)?$/
/** What a sector of the economy contributes is its part of the product. */
const SECTOR = /\b(?:sector|industry)$/i
const SIZE = /area|length|weight|size/
const PART = /\bof (?:which|this|that|these)\b[^;]{0,80}$/i
/** Whose money is lent or given, not invested in works of their own. */
const FUNDER = /\b(?:funds?|lenders?|donors?|foundation|trust|charit(?:y|ies)|banks)\b/i
const PER = /^ (?:per|for (?:each|every)|a|an|each) /

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

/** will invest $4.35 million · has earmarked €640 million · covering 278 square kilometres. */
export function byVerb(place: Place): Told | null {
  const { verb, left, mention } = place
  const { kind } = mention.quantity
  const named = verb && left.object && left.preposition === ''
  if (verb && named && COSTS.test(verb.lemma) && kind === 'money') return told(nounOfVerb(verb) ?? 'funding')
  if (!verb || named) return passiveAmount(place)
  if (kind === 'money' && left.preposition === 'in' && /^(?:bring|take|rake|pull)$/.test(verb.lemma))
    return told('revenue')
  // puts in $60 million: a part of what others pay too
  if (kind === 'money' && left.preposition === 'in' && /^(?:put|chip|kick)$/.test(verb.lemma))
    return told('contribution')
  if (kind === 'money') return /^(?:of)?$/.test(left.preposition) ? moneyOf(place, verb) : null
  if (kind === 'duration') return verb.lemma === 'take' ? told('time', gerund(place)) : null
  const flow = verb.passive ? undefined : flowOfVerb(verb, kind)
  if (flow) return told(flow)
  const name = nounOfVerb(verb)
  return name && SIZE.test(name) ? told(BY_KIND[kind] ?? name) : null
}

function moneyOf(place: Place, verb: VerbChunk): Told | null {
  const { mention } = place
  if (verb.lemma === 'leave') return remainder(place)
  const carries = MOVES.test(verb.lemma)
  if (carries && CARRIER.test(subjectName(place))) return told('goods')
  if (carries || verb.lemma === 'cover') return told(PAID.exec(subjectName(place))?.[0] ?? 'funding')
  const costs = verb.lemma === 'add' ? ADDED_TO.exec(mention.after)?.[1] : undefined
  if (costs) return told(`additional ${costs === 'bill' ? 'cost' : costs}`)
  if (verb.passive && verb.lemma === 'pay') return told('payment')
  if (verb.lemma === 'receive' && PER.test(mention.after)) return told('subsidy')
  const payer = clauseSubject(place)
  if (verb.lemma === 'pay' && payer && GOVERNMENT.test(payer.head.text) && !PER.test(mention.after))
    return told('funding')
  // foreign direct investment contributed $5 billion
  if (/^contribute$/.test(verb.lemma) && payer && !payer.head.pronoun && !isThing(payer))
    return measureOf(payer)
  if (/^(?:earmark|allocate)$/.test(verb.lemma) || (verb.lemma === 'set' && verb.particle === 'aside'))
    return told('funding')
  if (/^(?:contribute|add)$/.test(verb.lemma) && SECTOR.test(payer?.head.text ?? ''))
    return told('value added')
  if (verb.lemma === 'spend' && spendsOnWorks(place)) return told('investment')
  const name = nounOfVerb(verb)
  const vague = name === undefined || name === 'funding' || name === 'contribution'
  const earlier = previous(place)
  if (earlier && vague && PART.test(mention.before) && isVerbOf(verb.lemma, 'give'))
    return { ...again(earlier, ''), inherits: false }
  if (name && !(verb.passive && name === 'funding')) return told(name)
  if (!isVerbOf(verb.lemma, 'give') && !(verb.lemma === 'set' && verb.particle === 'aside')) return null
  const names = `${payer?.head.text} ${payer?.head.owner}`
  return told(PUBLIC_BODY.test(names) || FUNDER.test(names) ? 'funding' : 'investment')
}

const MOVES = /^(?:move|shift|transfer)$/
/** The port moved $4 million a day: what these move is goods of that worth, no money. */
const CARRIER =
  /\b(?:ports?|harbou?rs?|airports?|terminals?|docks?|railways?|railroads?|lines?|carriers?|hauliers?|shippers?|exporters?|importers?|traders?|retailers?|makers?|warehouses?|couriers?|corridors?|hubs?|lorries|trucks|trains|ships)$/i
/** A grant covered $55 million: who covers a sum pays it, no area. */
const PAID = /\b(?:grants?|loans?|subsid(?:y|ies)|insurance)$/i
/** adds $83 million to the bill */
const ADDED_TO = /^ (?:[a-z]+ )?to (?:the |its |their )?(?:[a-z]+ ){0,3}?(bill|costs?|price|budget|debt)\b/

function subjectName(place: Place): string {
  const payer = clauseSubject(place)
  return payer ? nameOf(payer.head.text) : ''
}

/** What these pay for works is public money. */
const GOVERNMENT = /\b(?:[Gg]overnment|[Ss]tate|EU|Union|[Tt]reasury|[Mm]inistry)$/

/** A firm that spends $210 million on a plant invests them; a city spends public money. */
function spendsOnWorks(place: Place): boolean {
  const { chunks, at } = place
  const works = isPreposition(chunks[at + 1], 'on') ? phraseFrom(chunks, at + 2) : null
  const payer = clauseSubject(place)?.head
  return (
    works !== null &&
    PROJECT_NOUN.test(works.head.text) &&
    !PUBLIC_BODY.test(`${payer?.text} ${payer?.owner}`)
  )
}

/** leaving $9.6 million outstanding. */
function remainder(place: Place): Told {
  const state = place.chunks[place.at + 1]
  const subject = clauseSubject(place)
  const metric = isNoun(state) ? nameOf(state.text) : 'remainder'
  return { ...told(metric, subject ? thing(subject) : ''), inherits: true }
}

/** A total of 117 million yuan was invested. */
function passiveAmount({ chunks, at, mention }: Place): Told | null {
  // more than half of that, $600 million, is lent
  const next = chunks[isMark(chunks[at + 1], ',') ? at + 2 : at + 1]
  if (mention.quantity.kind !== 'money' || !isVerb(next)) return null
  const isSetAside = isVerbOf(next.lemma, 'give') || /^(?:set|put|earmark|allocate)$/.test(next.lemma)
  const name = nounOfVerb(next) ?? (isSetAside ? 'funding' : undefined)
  return next.passive && name ? told(name) : null
}

/** Getting a licence took 1.5 days. */
function gerund({ mention }: Place): string {
  return (
    /(?:^|[.;] ?)([A-Z][a-z]+ing (?:[a-z-]+ ){0,4})(?:took|takes|will take)\b/
      .exec(mention.before)?.[1]
      ?.trim() ?? ''
  )
}
