import { characterSet } from '../../script/character-set.ts'
import { hasHan } from '../../script/characters.ts'
import type { Observation } from '../judge/observation.ts'
import type { Phrases, Stretch } from '../judge/phrases.ts'
import type { Mention } from './mentions.ts'

/** How many characters of the clauses to either side are looked at. */
const [OWN, BEHIND, BESIDE] = [16, 10, 14]
const [BEFORE_IN_ENGLISH, BEHIND_IN_ENGLISH] = [60, 40]
/** How many words the longest phrase right before a number has in English. */
const LAST_WORDS = 3

const isBreak = characterSet('，。；')

/** The phrases around a figure and of its metric: they tell of its status and time what no list of cues holds. */
export function observePhrases(mention: Mention, metric: string, phrases: Phrases): Observation[] {
  const observed: Observation[] = []
  const { before, after } = mention
  if (hasHan(before) || hasHan(after)) addChinese(before, after, metric, phrases, observed)
  else addEnglish(before.toLowerCase(), after.toLowerCase(), phrases, observed)
  return observed
}

function addChinese(
  before: string,
  after: string,
  metric: string,
  phrases: Phrases,
  to: Observation[],
): void {
  const own = clauseStart(before, before.length)
  const last = before.length
  phrases.within('before', letters(before, Math.max(own, last - OWN), last, 2, 4), to)
  phrases.closing('up to', letters(before, 0, last, 2, 5), to)
  const end = clauseEnd(after, 0)
  phrases.within('behind', letters(after, 0, Math.min(end, BEHIND), 2, 3), to)
  phrases.opening('from', letters(after, 0, end, 1, 3), to)
  const previous = Math.max(0, own - 1)
  const previousStart = Math.max(clauseStart(before, previous), previous - BESIDE)
  phrases.within('clause before', letters(before, previousStart, previous, 2, 3), to)
  const next = end + 1
  const nextEnd = Math.min(clauseEnd(after, next), next + BESIDE)
  phrases.within('clause behind', letters(after, next, nextEnd, 2, 3), to)
  phrases.within('measure', letters(metric, 0, metric.length, 2, 4), to)
}

function letters(text: string, from: number, to: number, shortest: number, longest: number): Stretch {
  return { text, from, to, shortest, longest, inWords: false }
}

function clauseStart(text: string, end: number): number {
  for (let at = end; at > 0; at--) if (isBreak(text, at - 1)) return at
  return 0
}

function clauseEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isBreak(text, at)) return at
  return text.length
}

function addEnglish(before: string, after: string, phrases: Phrases, to: Observation[]): void {
  const last = before.length
  phrases.within('before', words(before, Math.max(0, last - BEFORE_IN_ENGLISH), last, 2), to)
  phrases.within('behind', words(after, 0, Math.min(after.length, BEHIND_IN_ENGLISH), 2), to)
  phrases.closing('up to', words(before, 0, last, LAST_WORDS), to)
}

function words(text: string, from: number, to: number, longest: number): Stretch {
  return { text, from, to, shortest: 1, longest, inWords: true }
}
