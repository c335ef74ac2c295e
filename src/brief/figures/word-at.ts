import { isLatinAt } from '../../script/characters.ts'

/** Longer English words are told apart by so much of them. */
const LONGEST_WORD = 16

/** The last two characters, or the last English word. */
export function wordAtEnd(words: string): string {
  if (!isLatinAt(words, words.length - 1)) return words.slice(-2)
  const end = words.slice(-LONGEST_WORD)
  return end.slice(end.lastIndexOf(' ') + 1).toLowerCase()
}
