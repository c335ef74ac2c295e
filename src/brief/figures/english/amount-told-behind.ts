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
  return kind === 'area' && REST.test(mention.after) ? told('remaining land') : null
}

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
  return told(/below|under/.test(side) ? 'below budget' : 'over budget')
}
