import { attributed } from './amount-attributed.ts'
import { apposed, equated, labelled, repeated } from './amount-beside.ts'
import { aimedAt, comparedTo, setAside } from './amount-compared.ts'
import { moved, stated } from './amount-level.ts'
import { lengthByVerb, timeByVerb } from './amount-measured.ts'
import { nounOf, sideOf } from './amount-noun.ts'
import { nounBehind } from './amount-noun-behind.ts'
import { ofTotal, parted } from './amount-part.ts'
import { priceByVerb } from './amount-price.ts'
import { fromBudget } from './amount-source.ts'
import { toldBehind } from './amount-told-behind.ts'
import { byVerb } from './amount-verb.ts'
import { BY_KIND } from './amount-words.ts'
import { isPreposition, nameOf, phraseFrom } from './phrase.ts'
import { again, isThing, measureOf, type Place, previous, type Told, told } from './told.ts'

/** Money, areas, lengths, weights, power and times: what they measure. */
export function amount(place: Place): Told {
  return (
    within(place) ??
    toldBehind(place) ??
    grownTo(place) ??
    comparedTo(place) ??
    ofTotal(place) ??
    setAside(place) ??
    aimedAt(place) ??
    timeByVerb(place) ??
    lengthByVerb(place) ??
    priceByVerb(place) ??
    repeated(place) ??
    equated(place) ??
    sideOf(place) ??
    standstill(place) ??
    fromBudget(place) ??
    nounOf(place) ??
    moved(place) ??
    stated(place) ??
    attributed(place) ??
    nounBehind(place) ??
    byVerb(place) ??
    labelled(place) ??
    parted(place) ??
    apposed(place) ??
    byKind(place)
  )
}

/** shall report within 21 days. */
function within({ mention }: Place): Told | null {
  return mention.quantity.kind === 'duration' && /(?<!\bto )\bwithin (?:the |about )?$/i.test(mention.before)
    ? told('time limit')
    : null
}

/** up 0.4% compared with a year earlier to $2.7 billion: what grew. */
function grownTo(place: Place): Told | null {
  const earlier = previous(place)
  if (!earlier?.change) return null
  const goesTo = earlier.change === 'yoy' && GROWN_TO.test(place.mention.before)
  return goesTo || RATE_TO.test(place.mention.before) ? again(earlier, '') : null
}

/** is to rise by 60 percent, to 410 million pounds */
const RATE_TO =
  /(?:%|per ?cent|percentage points?), to (?:(?:about|around|nearly|just over|more than|over|a record) )*$/i
const GROWN_TO =
  /\b(?:from|on|over|(?:compared|comparing) (?:with|to)) (?:(?:a|the) (?:year|month|quarter) (?:earlier|ago|before)|(?:the )?(?:same [a-z]+(?: last year| a year earlier| of \d{4})?|previous (?:year|month|quarter)|last (?:year|month|quarter)))[,]? to (?:(?:about|around|nearly|just over|more than|over|a record) )*$/i

/** shut for 23 days. */
function standstill({ mention, verb, left }: Place): Told | null {
  if (mention.quantity.kind !== 'duration' || !verb || left.preposition !== 'for') return null
  return /^(?:shut|close|halt|suspend|stop|idle)$/.test(verb.lemma) ? told('shutdown time') : null
}

/** Without words that name it: the amount before once more, or what its kind is called. */
function byKind(place: Place): Told {
  const { mention, left, chunks } = place
  const { kind } = mention.quantity
  if (kind === 'duration') {
    if (left.preposition === 'within') return told('time limit')
    return told(left.preposition === 'for' ? 'period' : 'duration')
  }
  const earlier = previous(place)
  const listed = left.verb < 0 && left.object === null
  if (listed && earlier && (kind === 'money' || (earlier.kind === kind && earlier.change === null)))
    return again(earlier, '')
  if (left.object && left.preposition !== '' && place.verb === null && !isThing(left.object))
    return measureOf(left.object)
  const given = place.verb ? chunks[place.at + 1] : undefined
  if (isPreposition(given, 'for', 'on') && kind === 'money') return told('funding')
  const verb = place.verb
  if (verb && kind !== 'money') {
    const noun = phraseFrom(chunks, place.at + 2)
    if (noun && isPreposition(given, 'of')) return told(nameOf(noun.head.text))
  }
  return told(BY_KIND[kind] ?? earlier?.base ?? 'amount')
}
