import type { UnitKind } from '../../quantity/units.ts'
import { TIME_NOUN } from './amount-words.ts'
import type { Chunk } from './chunk.ts'
import { subjectOf } from './clause.ts'
import { holderOf } from './holder-of.ts'
import { PROJECT_NOUN } from './lexicon.ts'
import { isMark, isNoun, isPreposition, isVerb, nameOf, type Phrase, phraseFrom } from './phrase.ts'
import { isThing, measureOf, type Place, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

const EMPTY_NOUN =
  /^(?:total|sum|amount|value|worth|maximum|minimum|record|cost|package|figure|end|phase|part|area|half|rest|capital|top)$/i

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
