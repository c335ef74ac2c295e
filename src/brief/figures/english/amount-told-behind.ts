import { nameOf } from './phrase.ts'
import { clauseSubject, isThing, type Place, type Told, thing, told } from './told.ts'

const PER_UNIT =
  /^ (?:per|an?|each|for (?:each|every)) (?:sq(?:uare)?\.? ?(?:f(?:oo|ee)?t|met(?:re|er)|m\b|yard)|psf|tonne|ton|kg|kilogram|kWh|kilowatt|MWh|megawatt|lit(?:re|er)|gallon|barrel|acre|hectare|mu\b|share|night|unit)/i
const BUDGET =
  /^ (below|under|over|above|beyond) (?:the |its |their )?(?:original |initial )?(?:budget|estimate)\b/
const REST =
  /^(?: (?:of|in|at|on) [^,.;]{2,40}?)? (?:(?:is|are|was|were) )?(?:still )?(?:left|remaining|unsold|unlet|undeveloped|up for grabs)\b/

/** What the words right behind an amount make of it: offered at RM42 per sq ft, $8 million below budget, 57 acres are left. */
export function toldBehind(place: Place): Told | null {
  const { mention } = place
  const { kind } = mention.quantity
  if (kind === 'money') return perUnit(place) ?? againstBudget(place)
  if (kind !== 'area') return null
  if (REST.test(mention.after)) return told('remaining land')
  return covers(place)
}

/** Spread over 85 acres, Phase Three, spanning 620 acres, will cover 38 acres: how large what is told of is. */
function covers({ mention, left, verb }: Place): Told | null {
  return !verb &&
    COVERS.test(mention.before.slice(-60)) &&
    !/^ of /.test(mention.after) &&
    left.preposition !== 'of'
    ? told('area')
    : null
}

const COVERS =
  /(?:^|[\s,])(?:[Ss]pread(?:s|ing)? (?:out )?(?:over|across)|[Ss]pans?|[Ss]panning|[Cc]overs?|[Cc]overing|[Oo]ccup(?:y|ies|ying))(?: (?:about|around|some|nearly|over|more than|almost|roughly|approximately|up to|at least|an area of|a total of))? $/

/** A rent or a cost by the unit is told as such. */
function perUnit(place: Place): Told | null {
  const { mention, left, verb } = place
  if (!PER_UNIT.test(mention.after) || (verb && /^(?:cost|pay|spend|earn|receive)$/.test(verb.lemma)))
    return null
  if (left.object) return isThing(left.object) ? told('price', thing(left.object)) : null
  const subject = clauseSubject(place)
  if (subject && !isThing(subject)) return told(nameOf(subject.head.text))
  return told('price', subject ? thing(subject) : '')
}

function againstBudget({ mention }: Place): Told | null {
  const side = BUDGET.exec(mention.after)?.[1]
  if (side === undefined) return null
  return told(side === 'below' || side === 'under' ? `${side} budget` : 'over budget')
}
