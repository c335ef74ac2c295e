import { endOfNumberWords } from '../../quantity/number-words.ts'
import { timeByVerb } from './amount-measured.ts'
import { subjectOf } from './clause.ts'
import { isPreposition, isVerb, nameOf, phraseFrom } from './phrase.ts'
import { again, isThing, measureOf, type Place, previous, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

/** Nouns that say how much, not what: output hit 41,200 units. */
const MEASURE_NOUN =
  /\b(?:capacity|output|population|production|sales|employment|workforce|throughput|volumes?|numbers?|staff|headcount|traffic|deliveries|shipments|registrations|arrivals|visits|installations|base|fleet|stock|orders|supply|places|payroll|headcount)$/i
const ABLE = /\b(?:capacity|ability|able|capable)\b[^,;]{0,12}$/

/** 78 key projects · output hit 41,200 units · employed 5,180 people · 36 have broken ground. */
export function count(place: Place): Told {
  return timeByVerb(place) ?? ofMeasure(place) ?? people(place) ?? counted(place)
}

function ofMeasure(place: Place): Told | null {
  const { left, verb, chunks, mention } = place
  if (
    left.object &&
    MEASURE_NOUN.test(left.object.head.text) &&
    left.preposition !== '' &&
    left.preposition !== 'with'
  )
    return measureOf(left.object)
  if (mention.quantity.unit === 'DWT' && left.object) return told('vessel size', thing(left.object))
  if (/^k?MVA$/i.test(mention.quantity.unit)) return told('capacity')
  if (mention.quantity.unit === 'TEU' && !left.object) {
    // will add 1.2 million TEUs of annual capacity
    const of = isPreposition(chunks[place.at + 1], 'of', 'in') ? phraseFrom(chunks, place.at + 2) : null
    return of && !isThing(of)
      ? measureOf(of)
      : told(HANDLES.test(mention.before.slice(-60)) ? 'capacity' : 'throughput')
  }
  if (left.second && left.preposition === 'to' && left.object && !isThing(left.object))
    return measureOf(left.object)
  const moves = verb && (isVerbOf(verb.lemma, 'rise') || isVerbOf(verb.lemma, 'fall'))
  if (moves && left.object && isThing(left.object) && /^(?:minute|second)$/.test(mention.quantity.unit))
    return told(`${nameOf(left.object.head.text)} time`, thing(left.object))
  if (moves && left.object && /^(?:from|to|by)$/.test(left.preposition)) return measureOf(left.object)
  if (isHandled(place) || (verb && ABLE.test(mention.before.slice(-60)))) return told('capacity')
  if (!verb || left.object) return null
  const says =
    isVerbOf(verb.lemma, 'state') ||
    ((isVerbOf(verb.lemma, 'rise') || isVerbOf(verb.lemma, 'fall')) && left.preposition !== '')
  const subject = says ? subjectOf(chunks, left.verb) : null
  if (!subject) return null
  if (/^(?:that|those)$/.test(subject.head.text) && subject.rest[0])
    return told(previous(place)?.base ?? nameOf(subject.rest[0].text), subject.rest[0].text)
  return MEASURE_NOUN.test(subject.head.text) ? measureOf(subject) : null
}

/** can handle 600,000 vehicles a year, is designed for 180,000 containers: what passes through, not who is there. */
function isHandled({ mention }: Place): boolean {
  return HANDLES.test(mention.before.slice(-60))
}

/** Its population, 1.74 million; employment, at 7,150: what is said of the number stands in front of the comma. */
const OF_PEOPLE =
  /\b(population|employment|workforce|headcount|payroll), (?:at )?(?:(?:about|around|some|nearly|over|more than|now) )?$/i
const HANDLES =
  /\b(?:(?:can|could|able to|capable of|designed to) (?:then |each |eventually )?(?:handl(?:e|ing)|process(?:ing)?|stor(?:e|ing)|accommodat(?:e|ing))|designed for|parking for|storage for) (?:(?:up to|about|around|over|more than|some|nearly|at least|as many as) )?$/

function people({ mention, verb, chunks, at, left }: Place): Told | null {
  if (mention.quantity.unit !== 'person' && mention.quantity.unit !== 'staff') return null
  const held = OF_PEOPLE.exec(mention.before.slice(-40))?.[1]
  if (held) return told(held.toLowerCase())
  if (verb && left.object === null && /^(?:employ|hire|recruit)$/.test(verb.lemma))
    return told(/\bemploy(?:s|ed)(?: [a-z]+){0,2} $/.test(mention.before) ? 'employees' : 'employment')
  if (/\bemploys (?:about |around |some |nearly |over |more than )?$/.test(mention.before))
    return told('employees')
  if (/\bseats? (?:up to |about |over |more than )?$/.test(mention.before)) return told('capacity')
  const next = chunks[at + 1]
  if (isVerb(next) && /^(?:work|employ)$/.test(next.lemma)) return told('employment')
  return null
}

function counted(place: Place): Told {
  const { mention, chunks, at } = place
  const { text, unit } = mention.quantity
  const noun = mention.quantity.inWords
    ? text.slice(endOfNumberWords(text)).replace(/^-/, '').trim()
    : text.replace(/^[\d.,]+(?:-plus)?[\s-]?(?:million|billion|thousand)?[\s-]?/i, '').trim()
  if (/[a-z]/i.test(noun)) return told(noun)
  const whole = isPreposition(chunks[at + 1], 'of') ? chunks[at + 2] : undefined
  if (whole?.kind === 'quantity' || chunks[at + 3]?.kind === 'quantity') return told(pluralOf(unit))
  const who = whole ? phraseFrom(chunks, at + 2) : null
  if (who) return told(nameOf(who.head.text))
  const earlier = place.before.findLast(({ base }) => base.toLowerCase().includes(unit))
  return earlier
    ? again(earlier, unit)
    : previous(place)?.change === null && place.left.opener !== ''
      ? again(previous(place), pluralOf(unit))
      : told(pluralOf(unit))
}

function pluralOf(unit: string): string {
  if (unit === 'person') return 'people'
  return /[^aeiou]y$/.test(unit)
    ? `${unit.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(unit)
      ? `${unit}es`
      : `${unit}s`
}
