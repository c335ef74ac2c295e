import { characterSet } from './character-set.ts'
import { unitAt } from './unit-at.ts'

/** How long the words are that may end a text at `end`, the longest first. */
export type LengthsAt = (text: string, end?: number) => readonly number[]

const NONE: readonly number[] = []

/** By the last character of the words of a list: most phrases end in none of them. */
export function lengthsByEnd(words: Iterable<string>): LengthsAt {
  const byEnd = new Map<number, number[]>()
  for (const word of words) {
    const end = word.charCodeAt(word.length - 1)
    const lengths = byEnd.get(end) ?? []
    if (!lengths.includes(word.length)) lengths.push(word.length)
    byEnd.set(
      end,
      lengths.sort((a, b) => b - a),
    )
  }
  const mayEnd = characterSet(String.fromCharCode(...byEnd.keys()))
  return (text, end = text.length) =>
    mayEnd(text, end - 1) ? (byEnd.get(unitAt(text, end - 1)) as number[]) : NONE
}
