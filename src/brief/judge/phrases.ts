import { isDigitAt, isLatinAt } from '../../script/characters.ts'
import { WordTree } from '../../script/word-tree.ts'
import { TOGETHER } from './linear.ts'
import { type Observation, observation } from './observation.ts'

/** Stands between where a phrase is met and the phrase. */
const AT = ' ~ '

/** A part of a text whose phrases are observed: runs of so many letters, or of so many words in English. */
export interface Stretch {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly shortest: number
  readonly longest: number
  readonly inWords: boolean
}

/**
 * Observes the phrases of a stretch, as `where ~ phrase`; none holds a digit. Which of them say something is found out by
 * the fit, so they are no words of a dictionary: 约定, 已全, 至今仍.
 */
export interface Phrases {
  readonly within: (where: string, stretch: Stretch, to: Observation[]) => void
  /** Only those that begin where the stretch does. */
  readonly opening: (where: string, stretch: Stretch, to: Observation[]) => void
  /** Only those that end where it does. */
  readonly closing: (where: string, stretch: Stretch, to: Observation[]) => void
}

/** The phrases that tables have a weight for, by the names in them; time linear in the length of the stretch. */
export function knownPhrases(names: Iterable<string>): Phrases {
  const known = phrasesIn(names)
  let size = 0
  for (const { length } of known) size += length
  const tree = new WordTree(size)
  const observed: Observation[] = []
  const places = new Map<string, number>()
  for (const name of known) {
    observed[tree.add(name)] = observation(name)
    const end = name.indexOf(AT)
    places.set(name.slice(0, end), tree.add(name.slice(0, end + AT.length)))
  }
  // one place is asked about again and again
  let asked = ''
  let start = 0
  return phrasesBy((where, stretch, from, to) => {
    if (where !== asked) {
      asked = where
      start = places.get(where) ?? 0
    }
    const { text } = stretch
    let state = start
    if (state === 0) return
    let at = from
    for (let units = 1; units <= stretch.longest && at < stretch.to; units++) {
      const end = unitEnd(stretch, at)
      for (; at < end && state > 0; at++) state = tree.next(state, text.charCodeAt(at))
      if (state === 0) return
      const found = observed[state]
      if (found !== undefined && units >= stretch.shortest) to.push(found)
    }
  })
}

/** What is observed together with a phrase stands before it in a name. */
function phrasesIn(names: Iterable<string>): Set<string> {
  const phrases = new Set<string>()
  for (const name of names) {
    const at = name.indexOf(AT)
    if (at < 0) continue
    const other = name.lastIndexOf(TOGETHER, at)
    phrases.add(other < 0 ? name : name.slice(other + TOGETHER.length))
  }
  return phrases
}

/** All phrases there are, for a fit to choose from. */
export function everyPhrase(): Phrases {
  return phrasesBy((where, stretch, from, to) => {
    const { text } = stretch
    let at = from
    for (let units = 1; units <= stretch.longest && at < stretch.to && !isDigitAt(text, at); units++) {
      at = unitEnd(stretch, at)
      const phrase = text.slice(from, at)
      // research & development would be read as two things observed together
      if (units >= stretch.shortest && !phrase.includes(TOGETHER)) to.push(observation(where + AT + phrase))
    }
  })
}

/** Observes the phrases that begin at a place of the text. */
type At = (where: string, stretch: Stretch, from: number, to: Observation[]) => void

function phrasesBy(at: At): Phrases {
  return {
    within: (where, stretch, to) => {
      const { text, inWords } = stretch
      for (let from = stretch.from; from < stretch.to; from++)
        if (!inWords || (isLatinAt(text, from) && !isLatinAt(text, from - 1))) at(where, stretch, from, to)
    },
    opening: (where, stretch, to) => at(where, stretch, stretch.from, to),
    closing: (where, stretch, to) => {
      const { text, to: end, inWords, longest } = stretch
      let from = end
      for (let units = 1; units <= longest && from > stretch.from; units++) {
        from = inWords ? lastWord(text, from - 1) : from - 1
        if (units >= stretch.shortest) at(where, { ...stretch, from, shortest: units }, from, to)
      }
    },
  }
}

/** Where the last word begins that stands before a place. */
function lastWord(text: string, end: number): number {
  let at = end
  while (at > 0 && !isLatinAt(text, at)) at--
  while (at > 0 && isLatinAt(text, at - 1)) at--
  return at
}

/** Where the letter or, with the gap before it, the word ends that begins at a place. */
function unitEnd({ text, to, inWords }: Stretch, at: number): number {
  let end = at + 1
  if (!inWords) return end
  if (!isLatinAt(text, at)) while (end < to && !isLatinAt(text, end) && !isDigitAt(text, end)) end++
  while (end < to && isLatinAt(text, end)) end++
  return end
}

/** Whether an observation, or what is observed together, is of a phrase. */
export function isPhrase(name: string): boolean {
  return name.includes(AT)
}
