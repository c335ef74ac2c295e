import type { VerbChunk } from './chunk.ts'
import { subjectOf } from './clause.ts'
import { against } from './growth-against.ts'
import { changed, changeOf, isRate, type Way, wayOf } from './growth-change.ts'
import { byNounAfter, byNounBefore } from './growth-noun.ts'
import { grown } from './growth-subject.ts'
import { isMeasured } from './lexicon.ts'
import { isMark, isPreposition, phraseEnding } from './phrase.ts'
import { listed } from './respective-list.ts'
import { isPassed, measureOf, type Place, type Told } from './told.ts'
import { isVerbOf } from './verbs.ts'

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

/** revenue is to rise by $900,000: an amount of growth, told as what it is. */
function difference(place: Place, way: Way): Told {
  const { left, chunks } = place
  const from = left.object ? measureOf(left.object) : grown(place, subjectOf(chunks, left.verb))
  const name = way === 'growth' ? 'increase' : 'decrease'
  return { ...from, metric: `${from.base} ${name}`.trim(), change: changeOf(place) }
}
