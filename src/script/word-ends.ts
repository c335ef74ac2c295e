import { byUnit } from './by-unit.ts'
import { standsAt, unitAt } from './unit-at.ts'

/** The longest of some words that a text, or its part before `end`, ends with; empty when it ends with none. */
export type EndingOf = (text: string, end?: number) => string

/** All of some words that a text, or its part before `end`, ends with, the longest first. */
export type EndingsOf = (text: string, end?: number) => readonly string[]

interface Ending {
  readonly last: number
  readonly word: string
}

/** By the last character of the words, the longest first: most phrases end in none of them. */
function endingsByLast(words: Iterable<string>): (unit: number) => readonly Ending[] {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  return byUnit(
    longestFirst.map((word) => {
      const last = word.charCodeAt(word.length - 1)
      return [last, { last, word }] as const
    }),
  )
}

/** The list of a character may hold words of another one, which shares its place. */
function endsWith({ last, word }: Ending, unit: number, text: string, end: number): boolean {
  return last === unit && word.length <= end && standsAt(word, text, end - word.length)
}

/**
 * A word does not count behind the characters that `not` has for it. Unlike a look into a set it needs no copy of the
 * end of the text.
 */
export function wordEnds(words: Iterable<string>, not: Readonly<Record<string, string>> = {}): EndingOf {
  const listFor = endingsByLast(words)
  const barred = new Map(Object.entries(not))
  return (text, end = text.length) => {
    if (end < 1) return ''
    const unit = unitAt(text, end - 1)
    const list = listFor(unit)
    for (let place = 0; place < list.length; place++) {
      const ending = list[place] as Ending
      if (!endsWith(ending, unit, text, end)) continue
      const { word } = ending
      if (end === word.length || !barred.get(word)?.includes(text.charAt(end - word.length - 1))) return word
    }
    return ''
  }
}

const NONE: readonly string[] = []

export function wordsEnding(words: Iterable<string>): EndingsOf {
  const listFor = endingsByLast(words)
  return (text, end = text.length) => {
    if (end < 1) return NONE
    const unit = unitAt(text, end - 1)
    const found = listFor(unit).filter((ending) => endsWith(ending, unit, text, end))
    return found.length === 0 ? NONE : found.map(({ word }) => word)
  }
}
