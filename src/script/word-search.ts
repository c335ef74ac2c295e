import { byUnit } from './by-unit.ts'
import { alternativesOf, firstsOf } from './first-characters.ts'
import { standsAt, unitAt } from './unit-at.ts'
import { wordStarts } from './word-starts.ts'

/** A word that was found: its place in the text. */
export interface FoundWord {
  readonly index: number
  readonly end: number
}

/** Finds the words of an alternation one after the other, as a pattern of it would. */
export interface WordSearch {
  /** How long the one is that stands at a place within the text; 0 when none does. */
  lengthAt(text: string, at: number): number
  /** The first from `from` on. */
  next(text: string, from?: number): FoundWord | null
  /** All of them, none overlapping. */
  all(text: string): string[]
}

interface Alternative {
  readonly first: number
  /** What the text must hold there; the pattern looks at what stands around it, or is the whole alternative. */
  readonly word: string
  readonly pattern: RegExp | null
}

/**
 * Searches for what `力争|不得(?=低于)|(?<!必)要(?!求)|分[两三]期` would find. A long alternation costs a pattern a look at
 * every alternative for every character, and milliseconds to compile; here most characters cost one look into a table.
 */
export function wordSearch(alternatives: string): WordSearch {
  const parts = alternativesOf(alternatives)
  const mayBegin = wordStarts(parts.flatMap(beginningsOf))
  const listFor = byUnit(
    parts.flatMap((written) => {
      const [, before = '', word = '', after = ''] = PLAIN.exec(written) ?? []
      const pattern = word === '' || before !== '' || after !== '' ? new RegExp(written, 'y') : null
      const firsts = new Set(units(word === '' ? firstsOf(written) : word.charAt(0)))
      return Array.from(firsts, (first) => [first, { first, word, pattern }] as const)
    }),
  )
  const wordAt = (text: string, at: number): string => {
    if (!mayBegin(text, at)) return ''
    const unit = unitAt(text, at)
    const list: readonly Alternative[] = listFor(unit)
    for (let place = 0; place < list.length; place++) {
      const { first, word, pattern } = list[place] as Alternative
      if (first !== unit || !standsAt(word, text, at)) continue
      if (pattern === null) return word
      pattern.lastIndex = at
      if (pattern.test(text)) return word === '' ? text.slice(at, pattern.lastIndex) : word
    }
    return ''
  }
  const lengthAt = (text: string, at: number): number => wordAt(text, at).length
  const next = (text: string, from = 0): FoundWord | null => {
    const end = text.length
    for (let index = from; index < end; index++) {
      const { length } = wordAt(text, index)
      if (length > 0) return { index, end: index + length }
    }
    return null
  }
  const all = (text: string): string[] => {
    const found: string[] = []
    const end = text.length
    for (let at = 0; at < end; at++) {
      const word = wordAt(text, at)
      if (word === '') continue
      found.push(word)
      at += word.length - 1
    }
    return found
  }
  return { lengthAt, next, all }
}

/** A word with at most one look behind and one look ahead. */
const PLAIN = /^((?:\(\?<[!=][^()]*\))?)([^\\()[\]{}|?*+.^$]+)((?:\(\?[!=][^()]*\))?)$/

/** The word that an alternative is, as far as it stands fast; else the characters that it may begin with. */
function beginningsOf(written: string): string[] {
  const word = PLAIN.exec(written)?.[2]
  return word === undefined ? [...firstsOf(written)] : [word]
}

function units(characters: string): number[] {
  return Array.from(characters, (char) => char.charCodeAt(0))
}
