import type { UnitKind } from '../../quantity/units.ts'
import { BY_KIND } from './amount-words.ts'
import { appositionTo } from './holder-of.ts'
import { isMeasured, PROJECT_NOUN } from './lexicon.ts'
import { LENT, MONEY_NOUN } from './money-nouns.ts'
import { isNoun, isPreposition, nameOf, type Phrase, phraseFrom } from './phrase.ts'
import { type Place, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

const WHERE = /^ (?:(?:to the )?(?:north|south|east|west)|from|away|off)/

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

const COST = 'investment cost'
/** a $31 million overhaul is done to something that is named elsewhere. */
const WORKING =
  /(?:tion|sion|[a-z]{3}ing|haul|refit|revamp|upgrade|repair|facelift|makeover|renewal|removal|rollout|clean-?up)$/

/** a $1.7 billion tidal lagoon costs so much; a $90 million loan is so much. */
function isWork(noun: string): boolean {
  return !isMeasured(noun) && !MONEY_NOUN.test(noun)
}

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
