import type { UnitKind } from '../../quantity/units.ts'
import { BY_KIND, flowOfVerb, nounOfVerb } from './amount-words.ts'
import type { Chunk } from './chunk.ts'
import { appositionTo, holderOf, subjectOf } from './clause.ts'
import { isMeasured, PROJECT_NOUN } from './lexicon.ts'
import { isMark, isNoun, isPreposition, isVerb, nameOf, type Phrase, phraseFrom } from './phrase.ts'
import { isThing, measureOf, type Place, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

const TIME_NOUN = /\b(?:year|years|month|months|quarter|half|period|week|decade)$/i
const EMPTY_NOUN =
  /^(?:total|sum|amount|value|worth|maximum|minimum|record|cost|package|figure|end|phase|part|area|half|rest|capital|top)$/i

const PER_TIME =
  /^(?: of [a-z -]{2,24})? (?:(?:a|an|per|each|every) (hour|day|week|month|year)|(hourly|daily|weekly|monthly|annually|yearly))\b/i

const TIME_ADJECTIVE: Readonly<Record<string, string>> = {
  hour: 'hourly',
  hourly: 'hourly',
  day: 'daily',
  daily: 'daily',
  week: 'weekly',
  weekly: 'weekly',
  month: 'monthly',
  monthly: 'monthly',
  year: 'annual',
  annually: 'annual',
  yearly: 'annual',
}

const WHERE = /^ (?:(?:to the )?(?:north|south|east|west)|from|away|off)/

/** a total investment of 6.5 billion yuan · sales exceeding 100 billion · facilities worth 5 million. */
export function nounOf(place: Place): Told | null {
  const { left, chunks, next } = place
  const { object, verb } = left
  const past = isMark(next, '(')
    ? closeOf(chunks, place.at + 1)
    : isNoun(next) && TIME_NOUN.test(next.text) && /^an?$/.test(next.determiner)
      ? place.at + 1
      : place.at
  const behind =
    left.preposition === '' && isPreposition(chunks[past + 1], 'in') ? phraseFrom(chunks, past + 2) : null
  if (behind && place.mention.quantity.kind === 'money' && isAccount(behind)) return measureOf(behind)
  if (!object && left.preposition === 'worth') return told('value')
  if (left.article !== '' && isNoun(next) && next.determiner === '' && !next.pronoun) return null
  if (object && ofMass(place) && left.preposition === 'of' && SHIPS.test(object.head.text))
    return told(/ships?$/i.test(object.head.text) ? 'ship size' : 'vessel size', thing(object))
  if (object && ofMass(place) && left.preposition === 'for' && STORES.test(object.head.text))
    return told(`${nameOf(object.head.text)} capacity`)
  const side =
    object && left.preposition === 'of' && isThing(object) ? OF_THING[place.mention.quantity.kind] : undefined
  if (side && object) return told(side, thing(object))
  if (object && left.preposition === 'of' && !EMPTY_NOUN.test(nameOf(object.head.text))) {
    const holder = holderOf(chunks, object.start)
    const measure = measureOf(object)
    return holder ? { ...measure, owner: thing(holder) } : measure
  }
  // exported garments worth $94 million
  const traded =
    object && left.preposition === 'worth' && verb >= 0 ? TRADED_AS[lemmaAt(chunks, verb)] : undefined
  if (object && traded) return told(traded, thing(object))
  if (object && left.preposition === 'worth')
    return isThing(object) && (isStandIn(object) || PROJECT_NOUN.test(object.head.text))
      ? told('value', isStandIn(object) ? '' : thing(object))
      : measureOf(object)
  const participle = chunks[verb]
  if (object || !isVerb(participle) || participle.finite || !isVerbOf(participle.lemma, 'state')) return null
  const noun = subjectOf(chunks, verb)
  return noun && !isThing(noun) ? measureOf(noun) : null
}

/** ships of up to 205,000 tonnes */
const SHIPS = /\b(?:ships?|vessels?|carriers?|tankers?|freighters?)$/i
/** cold storage for 4,000 tonnes */
const STORES = /\b(?:storage|space|room|silos?|warehousing)$/i

function ofMass({ mention }: Place): boolean {
  return mention.quantity.kind === 'mass' || mention.quantity.kind === 'volume'
}

/** What goods worth so much are when something is done with them. */
const TRADED_AS: Readonly<Record<string, string>> = {
  export: 'exports',
  import: 'imports',
  sell: 'sales',
}

function lemmaAt(chunks: readonly Chunk[], at: number): string {
  const verb = chunks[at]
  return isVerb(verb) ? verb.lemma : ''
}

/** it, ones: words that stand for what was named. */
function isStandIn({ head }: Phrase): boolean {
  return head.pronoun || /^ones?$/.test(head.text)
}

/** Where a bracket that opens at `at` closes; the same sum in other money stands in it. */
function closeOf(chunks: readonly Chunk[], at: number): number {
  return isMark(chunks[at + 2], ')') ? at + 2 : at
}

/** achieving 11.1 billion yuan in output value: where a measure stands behind the sum. */
function isAccount({ head }: Phrase): boolean {
  return (
    head.determiner === '' &&
    /(?:^| )(?:output|value|revenues?|sales|profits?|investment|exports?|imports?|turnover|tax(?:es)?|income|spending|orders?|funding|savings|interest|rents?|fees|wages|duties|royalties|damages|rates)$/i.test(
      head.text,
    )
  )
}

/** a hub of 150,000 square meters: the size is that of the thing. */
const OF_THING: Readonly<Partial<Record<UnitKind, string>>> = {
  area: 'area',
  length: 'length',
  power: 'capacity',
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['wide', 'width'],
  ['high', 'height'],
  ['tall', 'height'],
  ['deep', 'depth'],
  ['thick', 'thickness'],
])

/** two towers stand 243 meters tall · a bridge 2.3 km long. */
export function sideOf({ mention, left, chunks }: Place): Told | null {
  if (mention.quantity.kind !== 'length') return null
  const side = SIDES.get(/^[ -](long|wide|high|tall|deep|thick)\b/.exec(mention.after)?.[1] ?? '')
  if (side === undefined) return null
  const subject = left.object ?? (left.verb >= 0 ? subjectOf(chunks, left.verb) : null)
  return told(side, subject ? thing(subject) : '')
}

/** a $1.35 billion development · the 640-acre site · an 18 MW rooftop solar array · 6.4 km access road. */
export function attributed(place: Place): Told | null {
  const { next, left, mention, chunks, at } = place
  if (WHERE.test(mention.after) && mention.quantity.kind === 'length') return told('distance')
  if (
    !isNoun(next) ||
    next.determiner ||
    next.pronoun ||
    next.text === '' ||
    mention.after.startsWith(',') ||
    place.verb?.lemma === 'leave'
  )
    return null
  if (left.article === '' && mention.quantity.kind !== 'money' && !/^[ -][a-z]/i.test(mention.after))
    return null
  const noun = phraseFrom(chunks, at + 1) as Phrase
  const named = sized(mention.quantity.kind, next.text, /^(?:an?|the)$/.test(left.article))
  if (named === COST && WORKING.test(next.text)) return told(`${nameOf(next.text)} cost`)
  if (named !== null) return told(named, holderOfSize(place, noun))
  return {
    ...told(nameOf(next.text.replace(/^plus /, ''))),
    owner: place.verb && isVerbOf(place.verb.lemma, 'give') ? recipient(place) : '',
  }
}

/** The Tianqu base, a 3.8-billion-yuan undertaking: the size belongs to what has the name. */
function holderOfSize({ chunks, at, left }: Place, noun: Phrase): string {
  const size =
    left.article !== '' ? { ...noun, head: { ...noun.head, determiner: 'a' }, start: at - 1 } : null
  const named = size && appositionTo(chunks, size)
  return named ? thing(named) : noun.head.text
}

/** awarded a contract to Delmar Civil. */
function recipient({ chunks, at }: Place): string {
  const to = isPreposition(chunks[at + 2], 'to') ? phraseFrom(chunks, at + 3) : null
  return to ? thing(to) : ''
}

/** a £48 million loan facility is no works. */
const LENT =
  /\b(?:loan|credit|lending|debt|funding|financing|overdraft|grant) (?:facility|programme|program|scheme|line)$/i

const COST = 'investment cost'
/** a $31 million overhaul is done to something that is named elsewhere. */
const WORKING =
  /(?:tion|sion|[a-z]{3}ing|haul|refit|revamp|upgrade|repair|facelift|makeover|renewal|removal|rollout|clean-?up)$/

/** a $1.7 billion tidal lagoon costs so much; a $90 million loan is so much. */
function isWork(noun: string): boolean {
  return !isMeasured(noun) && !MONEY_NOUN.test(noun)
}

/** Nouns that are sums of money themselves. */
export const MONEY_NOUN =
  /\b(?:funds?|bonds?|credits?|deals?|agreements?|orders?|tenders?|packages?|awards?|fines?|penalt(?:y|ies)|settlements?|bids?|offers?|takeovers?|acquisitions?|mergers?|buyouts?|stakes?|tranches?|rebates?|incentives?|breaks?|abatements?|exemptions?|endowments?|prizes?|donations?|gifts?|portfolios?|shortfalls?|gaps?|cushions?|mortgages?|leases?|guarantees?|pledges?|contributions?|compensation|windfall|writedown|write-down|charge|hit|blow|boost|injection|stimulus|bail-?out|rescue|aid|support|relief|loan|swap|offering|listing|flotation|placement|round|valuation|market|industry|sector|economy|business|company|firm|cluster|plan|initiative|proposal|request|claim|lawsuit|allocation|appropriation|payout|allowance|stipend|scholarship|savings|overrun|reduction|saving|purchase|sale|order|overhead|bond issue|issue|cap|limit|minimum|threshold)$/i

function sized(kind: UnitKind, named: string, isOne: boolean): string | null {
  // a 25-tonne capacity terminal
  const noun = named.replace(/^capacity (?=.)/, '')
  if (kind === 'money' && LENT.test(noun)) return nameOf(noun)
  if (kind === 'money') return PROJECT_NOUN.test(noun) || (isOne && isWork(noun)) ? COST : null
  if (kind === 'duration') return `${nameOf(noun)} term`
  const side = kind === 'mass' || kind === 'volume' ? 'capacity' : BY_KIND[kind]
  if (side === undefined || isMeasured(noun)) return null
  return noun.endsWith(side) ? nameOf(noun) : `${nameOf(noun)} ${side}`
}

/** 22 hectares of container yard · $85 million in tax credits · 750 tonnes of glass a day. */
export function nounBehind(place: Place): Told | null {
  const { chunks, at, mention, verb, left } = place
  const { kind } = mention.quantity
  const worth = isPreposition(chunks[at + 1], 'worth') && isPreposition(chunks[at + 2], 'of')
  if (worth) return worthOf(place)
  if (!isPreposition(chunks[at + 1], 'of', 'in') || (kind === 'duration' && left.preposition !== ''))
    return rateOfTime(place)
  const noun = phraseFrom(chunks, behindWhole(chunks, at + 2))
  if (!noun || /^(?:which|whom)$/i.test(noun.head.text)) return null
  const isIn = isPreposition(chunks[at + 1], 'in')
  if (kind === 'money') {
    if (
      isIn &&
      ((verb && /^(?:invest|spend|pour|inject|cost)$/.test(verb.lemma)) || TIME_NOUN.test(noun.head.text))
    )
      return null
    if (isIn && verb && nounOfVerb(verb) && !isVerbOf(verb.lemma, 'give') && !isMeasured(noun.head.text))
      return null
    const name = nameOf(noun.head.text)
    if (isIn && /^(?:total|all|full|sum|aggregate)$/i.test(noun.head.text)) return null
    if (/^(?:bill|cost|total|sum|work)$/i.test(name) && verb && nounOfVerb(verb)) return null
    if (
      isIn &&
      !isMeasured(name) &&
      !/s$|(?:^| )(?:money|cash|aid|support|finance)$/.test(name) &&
      verb === null
    )
      return null
    return { ...told(name), owner: noun.rest[0] ? noun.rest[0].text : '' }
  }
  if (isIn) return null
  // can store 20,000 tons of fruit
  if (
    (kind === 'mass' || kind === 'volume') &&
    place.verb &&
    !PER_TIME.test(mention.after) &&
    HOLDS.test(mention.before.slice(-50))
  )
    return told('capacity')
  const name = nameOf(noun.head.text)
  if (kind === 'area' || kind === 'length')
    return { ...told(`${name} ${BY_KIND[kind]}`, holder(place) || thing(noun)), base: name }
  const time = rateOfTime(place)
  if (name === 'own') return null
  if (time)
    return { ...time, metric: time.metric.replace(/(?:capacity|supply|use)$/, (flow) => `${name} ${flow}`) }
  // 320 megawatts of solar panels, not of power
  return told(kind === 'power' && isThing(noun) && /s$/.test(name) ? `${name} capacity` : name)
}

/** £24 million worth of funding is funding; to export 3 billion worth of goods, what is done with them. */
function worthOf({ chunks, at, verb }: Place): Told | null {
  const noun = phraseFrom(chunks, at + 3)
  if (!noun || (verb && nounOfVerb(verb) && !isMeasured(noun.head.text))) return null
  return told(
    isMeasured(noun.head.text) ? nameOf(noun.head.text) : 'value',
    isMeasured(noun.head.text) ? '' : thing(noun),
  )
}

/** 14 km of the 19 km of tunnels: what the whole is of. */
function behindWhole(chunks: Place['chunks'], at: number): number {
  const whole = chunks[at]?.kind === 'noun' && chunks[at + 1]?.kind === 'quantity' ? at + 1 : at
  if (chunks[whole]?.kind !== 'quantity') return at
  return isPreposition(chunks[whole + 1], 'of') ? whole + 2 : whole + 1
}

/** a logistics park with 150,000 sq m of warehousing. */
function holder({ left, chunks }: Place): string {
  if (left.preposition !== 'with' || !left.object) return ''
  return thing(appositionTo(chunks, left.object) ?? left.object)
}

const GENERATES = /^(?:generate|produce|make|yield|supply|deliver|feed|be)$/
/** 40 GWh of batteries are wares, 40 GWh of electricity is what a plant generates. */
const OF_WARES = /^ of (?!electricity|power|energy|heat)/

/** can store 20,000 tons, designed to handle, capable of treating: what may be done is a capacity. */
const HOLDS =
  /\b(?:can|able to|capable of|designed (?:to|for)|capacity (?:to|for)|enough to) (?:[a-z]+ )?(?:(?:up to|about|around|over|more than|some|nearly|at least) )?$/
/** What is made in a time is a capacity as well where it will be. */
const ABLE =
  /\b(?:can|could|will|would|able to|capable of|designed (?:to|for)|capacity (?:to|for)|enough to) (?:[a-z]+ )?(?:(?:up to|about|around|over|more than|some|nearly|at least) )?$/

/** 3.3 gigawatts of wafers a year: what is made in a time is capacity. */
function rateOfTime({ mention, verb }: Place): Told | null {
  const { kind } = mention.quantity
  if (!/mass|volume|power|energy/.test(kind)) return null
  const makes = kind === 'energy' && verb && GENERATES.test(verb.lemma) && !OF_WARES.test(mention.after)
  const found = PER_TIME.exec(mention.after)
  const time = TIME_ADJECTIVE[(found?.[1] ?? found?.[2] ?? '').toLowerCase()]
  const able = ABLE.test(mention.before.slice(-40))
  const flow =
    (!able || verb?.lemma === 'supply') && verb && !verb.passive ? flowOfVerb(verb, kind) : undefined
  if (time && flow && flow !== 'output') return told(`${time} ${flow}`)
  return time && !(verb && /^(?:avoid|save|cut|reduce|emit)$/.test(verb.lemma))
    ? told(makes ? `${time} output` : `${time} capacity`)
    : null
}
