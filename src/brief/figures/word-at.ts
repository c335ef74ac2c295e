import { characterSet } from '../../script/character-set.ts'

const LONGEST_WORD = 12
const isLetter = characterSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** The last two characters, or the last English word. */
export function wordAtEnd(words: string): string {
  const end = words.slice(-LONGEST_WORD)
  return isLetter(end, end.length - 1) ? end.slice(end.lastIndexOf(' ') + 1).toLowerCase() : end.slice(-2)
}

/** The first two characters, or the first English word. */
export function wordAtStart(words: string): string {
  if (!isLetter(words, 0)) return words.slice(0, 2)
  const start = words.slice(0, LONGEST_WORD)
  const space = start.indexOf(' ')
  return (space < 0 ? start : start.slice(0, space)).toLowerCase()
}
