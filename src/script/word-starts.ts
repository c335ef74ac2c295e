import { characterSet, type IsAt } from './character-set.ts'

/**
 * Where one of some words may begin, told by its first two characters. A pattern of many words looks at each of them
 * for every character of a text; asked only at these places it looks at hardly any.
 */
export function wordStarts(words: Iterable<string>): IsAt {
  const all = [...words]
  const units = (at: number): string => all.map((word) => word.charAt(at)).join('')
  const mayBegin = characterSet(units(0))
  const mayGoOn = characterSet(units(1))
  const isWord = characterSet(all.filter(({ length }) => length === 1).join(''))
  return (text, at) => mayBegin(text, at) && (mayGoOn(text, at + 1) || isWord(text, at))
}
