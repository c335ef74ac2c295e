import { HOLDS, PER_TIME, rateOfTime } from './amount-per-time.ts'
import { BY_KIND, nounOfVerb, TIME_NOUN } from './amount-words.ts'
import { appositionTo } from './holder-of.ts'
import { isMeasured } from './lexicon.ts'
import { isPreposition, nameOf, phraseFrom } from './phrase.ts'
import { isThing, type Place, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

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
