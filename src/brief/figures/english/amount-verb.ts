import { BY_KIND, flowOfVerb, nounOfVerb } from './amount-words.ts'
import type { VerbChunk } from './chunk.ts'
import { PROJECT_NOUN, PUBLIC_BODY } from './lexicon.ts'
import { isMark, isNoun, isPreposition, isVerb, nameOf, phraseFrom } from './phrase.ts'
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

/** Verbs that name whom before how much: will cost the city $5 million. */
const COSTS = /^(?:cost|pay|save|lend|give|award|grant|offer|earn)$/
/** What a sector of the economy contributes is its part of the product. */
const SECTOR = /\b(?:sector|industry)$/i
const SIZE = /area|length|weight|size/
const PART = /\bof (?:which|this|that|these)\b[^;]{0,80}$/i
/** Whose money is lent or given, not invested in works of their own. */
const FUNDER = /\b(?:funds?|lenders?|donors?|foundation|trust|charit(?:y|ies)|banks)\b/i
const PER = /^ (?:per|for (?:each|every)|a|an|each) /

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
