import { characterSet } from './character-set.ts'
import { standsAt, unitAt } from './unit-at.ts'

/** All words of a list that a text, or its part before `end`, ends with, the longest first; `wordEnds` gives the longest. */
export type WordsBefore = (text: string, end?: number) => readonly string[]

const NONE: readonly string[] = []

/** By the last character of the words: most places have none before them. */
export function wordsEnding(words: Iterable<string>): WordsBefore {
  const byEnd = new Map<number, string[]>()
  for (const word of new Set(words)) {
    const last = word.charCodeAt(word.length - 1)
    byEnd.set(last, [...(byEnd.get(last) ?? []), word])
  }
  for (const each of byEnd.values()) each.sort((a, b) => b.length - a.length)
  const mayEnd = characterSet(String.fromCharCode(...byEnd.keys()))
  return (text, end = text.length) => {
    if (!mayEnd(text, end - 1)) return NONE
    let found = NONE
    for (const word of byEnd.get(unitAt(text, end - 1)) as string[])
      if (word.length <= end && standsAt(word, text, end - word.length)) found = [...found, word]
    return found
  }
}
