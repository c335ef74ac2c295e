import type { Change } from '../../../domain/brief.ts'
import type { VerbChunk } from './chunk.ts'
import { subjectOf } from './clause.ts'
import { isMeasured } from './lexicon.ts'
import {
  isMark,
  isNoun,
  isPreposition,
  isVerb,
  nameOf,
  type Phrase,
  phraseEnding,
  phraseFrom,
  skipBack,
} from './phrase.ts'
import { listed } from './respective-list.ts'
import { again, isPassed, measureOf, type Place, previous, type Told, thing, told } from './told.ts'
import { isVerbOf } from './verbs.ts'

const YOY =
  /year[- ](?:on|over)[- ]year|\byoy\b|\by[-/]o?-?y\b|a year (?:ago|earlier|before)|(?:compared (?:with|to)|from|than|over|on|of) (?:the )?(?:same|last year|a year|the previous year|previous year|20\d\d)|last year|annual/i
const MOM =
  /month[- ]on[- ]month|from (?:the previous|a) month|month earlier|quarter[- ]on[- ]quarter|(?:on|from|than) (?:the )?(?:previous|last) (?:month|quarter)/i
const SINCE_END = /(?:end of (?:last year|20\d\d)|start of (?:the|this) year|beginning of (?:the|this) year)/i
const RISE_NOUN =
  /^(?:.* )?(?:increase|growth|rise|gain|jump|surge|expansion|growth rate|improvement|upturn|boost|increases|rises|gains|jumps)$/i
const FALL_NOUN =
  /^(?:.* )?(?:decline|decrease|drop|fall|reduction|slump|dip|cut|loss|contraction|plunge|slowdown|retreat|slide|pullback|downturn|shrinkage|tumble|decreases|declines|drops|falls|reductions|cuts)$/i
/** Words of a noun of change that do not say what changed. */
const HOW =
  /^(?:(?:year[- ](?:on|over)[- ]year|annual|average|sharp|slight|yearly|quarterly|monthly|steady|new|the|further|net|nominal|real|rate|of|an?)(?:\s+|$))+/i
const AGAINST =
  /^ (?:(?:percentage )?points? )?(up|down|higher|lower|more|less|fewer|faster|slower|ahead|above|below|over|under|behind|short|better|cheaper|beyond)(?: (?:on|from|than|of))?(?: (?:in|at|on|during)(?= [a-z\d]))? (?:the |its |their |an? )?([A-Za-z'’ -]{2,40}|(?:19|20)\d\d\b(?! [a-z]))/i
const SAME_BEFORE =
  /^(?:(?:[a-z]+|\d+) (?:months|years|quarters) (?:earlier|ago|before)|(?:current|present|last|preceding|prior) (?:[a-z]+ )?(?:period|cycle|season|year|quarter|month|week)|same|last year|this year|year (?:ago|earlier|before)|previous year|month|previous (?:month|quarter)|corresponding|(?:first|second|third|fourth)(?: quarter| half)?$|(?:19|20)\d\d|decade ago)/i

type Way = 'growth' | 'decline'

/** up 9.3 percent · an increase of 7.4% · a 21.5% slump in real estate · 3.3% ahead of last year; null for all else. */
export function growth(place: Place): Told | null {
  return (
    inSeries(place) ??
    withoutVerb(place) ??
    byVerb(place) ??
    byNounBefore(place) ??
    byNounAfter(place) ??
    against(place)
  )
}

function isRate({ mention }: Place): boolean {
  const { kind } = mention.quantity
  return kind === 'percent' || kind === 'points' || kind === 'times'
}

/** up 3.8, 6.4 and 4.6 percent respectively: each belongs to one of as many amounts before. */
function inSeries(place: Place): Told | null {
  const { before, chunks, at, mention } = place
  if (!isRate(place) || !/respectively/i.test(mention.after)) return null
  const list = listed(chunks, at)
  if (list.size < 2) return null
  const rises = list.place === 0 ? (byNounBefore(place) ?? byVerb(place)) : null
  const way = rises ? wayOf(rises.metric) : wayOf(before.at(-1)?.metric ?? '')
  const amounts = before.slice(0, before.length - list.place).slice(-list.size)
  const own = amounts[list.place]
  const isSeries = amounts.length === list.size && amounts.every(({ change }) => change === null)
  return way && own && isSeries ? changed(place, own, way) : null
}

function wayOf(metric: string): Way | null {
  return /decline$/.test(metric) ? 'decline' : /growth|increase/.test(metric) ? 'growth' : null
}

/** fixed investment rose by 34.4 percent, imports by 59.8 percent: the verb is that of the rate before. */
function withoutVerb(place: Place): Told | null {
  const { before, chunks, at } = place
  if (!isRate(place) || !isPreposition(chunks[at - 1], 'by')) return null
  const phrase = phraseEnding(chunks, at - 2)
  const joint = phrase && chunks[phrase.start - 1]
  const isNext = isMark(joint || undefined, ',') || joint?.kind === 'conjunction'
  const way = wayOf(before.at(-1)?.metric ?? '')
  return phrase && isNext && way && isMeasured(phrase.head.text)
    ? changed(place, measureOf(phrase), way)
    : null
}

/** grew, cut, went up. */
function wayOfVerb({ lemma, particle }: VerbChunk): Way | null {
  const goes = isVerbOf(lemma, 'move')
  if (isVerbOf(lemma, 'rise') || (goes && /^(?:up|higher)$/.test(particle))) return 'growth'
  return isVerbOf(lemma, 'fall') || (goes && /^(?:down|lower)$/.test(particle)) ? 'decline' : null
}

function byVerb(place: Place): Told | null {
  const { verb, left, chunks } = place
  if (!verb) return null
  const way = wayOfVerb(verb)
  // fall 10 points behind schedule: no fall of anything
  if (
    !way ||
    left.second ||
    isPassed(place.mention) ||
    /^ (?:behind|ahead|short)\b/.test(place.mention.after)
  )
    return null
  const by = left.preposition === 'by' || (isRate(place) && left.preposition === '')
  if (!by || (left.object && left.preposition === '' && !isRate(place))) return null
  if (!isRate(place)) return difference(place, way)
  if (left.object) return changed(place, measureOf(left.object), way)
  return changed(place, grown(place, subjectOf(chunks, left.verb)), way)
}

/** What a verb of growth is said of; behind a comma it is the amount before. */
function grown(place: Place, subject: Phrase | null): Told {
  const { left, verb, chunks } = place
  const earlier = previous(place)
  const glossed = isMark(chunks[left.verb - 1], '(') ? phraseEnding(chunks, left.verb - 2) : null
  if (glossed && !verb?.finite)
    return { ...told(nameOf(glossed.head.text), thing(glossed)), base: nameOf(glossed.head.text) }
  // exports of cars, up 18 percent, …
  const beside =
    !verb?.finite && isMark(chunks[left.verb - 1], ',')
      ? phraseEnding(chunks, skipBack(chunks, left.verb - 2))
      : null
  if (beside && isMeasured(beside.head.text) && beside.rest[0])
    return { ...measureOf(beside), owner: thing(beside) }
  const joined = !verb?.finite && chunks[left.verb - 1]?.kind !== 'noun'
  if (earlier && (joined || !subject)) return again(earlier, '')
  if (!subject) return told('')
  if (subject.head.pronoun) return told('', subject.head.text)
  if (/^(?:that|those)$/.test(subject.head.text))
    return told(earlier?.base ?? '', subject.rest[0]?.text ?? '')
  return isMeasured(subject.head.text) ? measureOf(subject) : { ...measureOf(subject), owner: thing(subject) }
}

/** revenue is to rise by $900,000: an amount of growth, told as what it is. */
function difference(place: Place, way: Way): Told {
  const { left, chunks } = place
  const from = left.object ? measureOf(left.object) : grown(place, subjectOf(chunks, left.verb))
  const name = way === 'growth' ? 'increase' : 'decrease'
  return { ...from, metric: `${from.base} ${name}`.trim(), change: changeOf(place) }
}

function byNounBefore(place: Place): Told | null {
  const { left } = place
  const { object } = left
  if (left.preposition !== 'of' || !object) return null
  const noun = object.head.text
  const way = RISE_NOUN.test(noun) ? 'growth' : FALL_NOUN.test(noun) ? 'decline' : null
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

function byNounAfter(place: Place): Told | null {
  const { chunks, at, next } = place
  if (!isRate(place) || !isNoun(next) || next.determiner) return null
  const way = RISE_NOUN.test(next.text) ? 'growth' : FALL_NOUN.test(next.text) ? 'decline' : null
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

/** 3.3% ahead of the same months of 2022 is growth; 12% under the estimate is not, but says what it is measured by. */
function against(place: Place): Told | null {
  const { mention } = place
  const found = AGAINST.exec(mention.after)
  if (!found || (mention.quantity.kind === 'count' && !/^ more/.test(mention.after))) return null
  const [, relation = '', other = ''] = found
  if (
    /^(?:past|last (?:few|two|three|five|ten|decade)|next|coming|first|[a-z-]+ (?:years?|months?))\b/i.test(
      other,
    ) &&
    relation === 'over'
  )
    return null
  const earlier = previous(place)
  const level = mention.quantity.kind !== 'percent' && mention.quantity.kind !== 'points'
  const then =
    SAME_BEFORE.test(other) ||
    SINCE_END.test(mention.after) ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(other)
  const down = /down|lower|less|fewer|slower|below|under|behind|short|cheaper/i.test(relation)
  if (then) {
    const base = earlier ? again(earlier, '') : grown(place, null)
    return level
      ? { ...base, metric: `${base.base} ${down ? 'decrease' : 'increase'}`.trim(), change: changeOf(place) }
      : changed(place, base, down ? 'decline' : 'growth')
  }
  // which is $140 million above the estimate
  const differs = place.verb?.lemma === 'be' && place.left.object === null && place.left.preposition === ''
  if (level && !differs) return null
  const name = (
    other.split(
      / (?:of|in|for|and|but|by|that|which|said|preliminary|will|would|is|are|was|were|has|have|had|must|shall|announced|forecast|planned|budgeted|set|given|agreed|approved|expected|estimated|reported|recorded|promised)\b/,
    )[0] ?? ''
  ).replace(/^\S+['’]s? /, '')
  return {
    ...told(
      `${relation.toLowerCase()}${/^(?:ahead|short)$/.test(relation) ? ' of' : ''}${/^(?:higher|lower|faster|slower|more|less|better|cheaper)$/.test(relation) ? ' than' : ''} ${nameOf(name.trim())}`,
    ),
    base: earlier?.base ?? '',
    inherits: earlier !== null && place.verb === null,
  }
}

function changed(place: Place, of: Told, way: Way): Told {
  const base = of.base || of.metric
  // unemployment 0.9 percentage points higher: points are what is added
  const name = way === 'growth' && place.mention.quantity.kind === 'points' ? 'increase' : way
  const named = base.endsWith(` ${name}`) ? base : `${base} ${name}`
  return { ...of, base, metric: named.trim(), change: changeOf(place) }
}

function changeOf({ mention }: Place): Change | null {
  const near = mention.before.slice(-60) + mention.after
  if (MOM.test(near)) return 'mom'
  if (SINCE_END.test(mention.after)) return 'vs_end_last_year'
  return YOY.test(near) || mention.quantity.kind === 'percent' ? 'yoy' : null
}
