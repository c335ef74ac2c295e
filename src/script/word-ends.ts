import { byUnit } from './by-unit.ts'
import { standsAt, unitAt } from './unit-at.ts'

/** The longest of some words that a text, or its part before `end`, ends with; empty when it ends with none. */
export type EndingOf = (text: string, end?: number) => string

interface Ending {
  readonly last: number
  readonly word: string
  readonly not: string
}

/**
 * By the last character of the words of a list: most phrases end in none of them. A word does not count behind the
 * characters that `not` has for it. Unlike a look into a set it needs no copy of the end of the text.
 */
export function wordEnds(words: Iterable<string>, not: Readonly<Record<string, string>> = {}): EndingOf {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  const listFor = byUnit(
    longestFirst.map((word) => {
      const last = word.charCodeAt(word.length - 1)
      return [last, { last, word, not: not[word] ?? '' }] as const
    }),
  )
  return (text, end = text.length) => {
    if (end < 1) return ''
    const unit = unitAt(text, end - 1)
    const list: readonly Ending[] = listFor(unit)
    for (let place = 0; place < list.length; place++) {
      const { last, word, not } = list[place] as Ending
      const from = end - word.length
      if (last !== unit || from < 0 || !standsAt(word, text, from)) continue
      if (not === '' || from === 0 || !not.includes(text.charAt(from - 1))) return word
    }
    return ''
  }
}
