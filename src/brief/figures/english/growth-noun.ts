import { subjectOf } from './clause.ts'
import { changed, changeOf, isRate, type Way } from './growth-change.ts'
import { grown } from './growth-subject.ts'
import { isMeasured } from './lexicon.ts'
import { isMark, isNoun, isPreposition, isVerb, nameOf, type Phrase, phraseFrom } from './phrase.ts'
import { again, measureOf, type Place, previous, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

const RISE_NOUN =
  /^(?:.* )?(?:increase|growth|rise|gain|jump|surge|expansion|growth rate|improvement|upturn|boost|increases|rises|gains|jumps)$/i
const FALL_NOUN =
  /^(?:.* )?(?:decline|decrease|drop|fall|reduction|slump|dip|cut|loss|contraction|plunge|slowdown|retreat|slide|pullback|downturn|shrinkage|tumble|decreases|declines|drops|falls|reductions|cuts)$/i
/** Words of a noun of change that do not say what changed. */
const HOW =
  /^(?:(?:year[- ](?:on|over)[- ]year|annual|average|sharp|slight|yearly|quarterly|monthly|steady|new|the|further|net|nominal|real|rate|of|an?)(?:\s+|$))+/i

function wayOfNoun(noun: string): Way | null {
  return RISE_NOUN.test(noun) ? 'growth' : FALL_NOUN.test(noun) ? 'decline' : null
}

/** an increase of 7.4 percent, grew at a rate of 68 percent. */
export function byNounBefore(place: Place): Told | null {
  const { left } = place
  const { object } = left
  if (left.preposition !== 'of' || !object) return null
  const noun = object.head.text
  const way = wayOfNoun(noun)
  if (isRate(place) && /\brate$/.test(noun)) return atRate(place)
  if (!way || !isRate(place)) return null
  const of = object.rest[0] && isMeasured(object.rest[0].text) ? nameOf(object.rest[0].text) : ''
  const what =
    of ||
    noun
      .replace(HOW, '')
      .replace(/ ?(?:\S+)$/, '')
      .replace(/ growth$/, '')
  const owner =
    object.head.owner || (/^(?:its|their|our)$/.test(object.head.determiner) ? object.head.determiner : '')
  if (what) return changed(place, told(nameOf(what), owner), way)
  const topic = previous(place) === null && owner === '' ? topicOf(place.chunks) : null
  if (topic) return changed(place, measureOf(topic), way)
  if (owner || previous(place) === null) return { ...told(nameOf(noun), owner, changeOf(place)), base: '' }
  return changed(place, again(previous(place), ''), way)
}

/** For foreign trade, the city reports a decrease: the measure that opens the sentence. */
function topicOf(chunks: Place['chunks']): Phrase | null {
  const phrase = isPreposition(chunks[0], 'for', 'in', 'regarding') ? phraseFrom(chunks, 1) : null
  const end = phrase ? 2 * phrase.rest.length + 2 : 0
  return phrase && isMark(chunks[end], ',') && isMeasured(phrase.head.text) ? phrase : null
}

/** has grown at an average annual rate of 68 percent. */
function atRate(place: Place): Told | null {
  const { chunks, left } = place
  const at = left.object ? left.object.start - 1 : -1
  const verb = chunks[at - 1]
  if (!isPreposition(chunks[at], 'at') || !isVerb(verb)) return null
  const way = isVerbOf(verb.lemma, 'rise') ? 'growth' : isVerbOf(verb.lemma, 'fall') ? 'decline' : null
  return way && changed(place, grown(place, subjectOf(chunks, at - 1)), way)
}

/** Investment saw a 45.7 percent increase. */
const SHOWS = /^(?:see|record|post|register|report|show|mark|enjoy|suffer|experience|have)$/

/** a 21.5% slump in real estate, a 45.7 percent investment increase. */
export function byNounAfter(place: Place): Told | null {
  const { chunks, at, next } = place
  if (!isRate(place) || !isNoun(next) || next.determiner) return null
  const way = wayOfNoun(next.text)
  if (!way) return null
  const what = isPreposition(chunks[at + 2], 'in', 'of') ? phraseFrom(chunks, at + 3) : null
  const own = next.text.split(' ').slice(0, -1).join(' ')
  if (what) return changed(place, { ...measureOf(what), owner: thing(what) }, way)
  if (own) return changed(place, told(own), way)
  const shows = place.verb && SHOWS.test(place.verb.lemma) ? subjectOf(chunks, place.left.verb) : null
  return shows && isMeasured(shows.head.text)
    ? changed(place, measureOf(shows), way)
    : changed(place, again(previous(place), ''), way)
}
