import { bitsOf, holds, type IsAt } from './character-set.ts'
import { unitAt } from './unit-at.ts'

/**
 * Where one of some words may begin, told by its first two characters. A pattern of many words looks at each of them
 * for every character of a text; asked only at these places it looks at hardly any.
 */
export function wordStarts(words: Iterable<string>): IsAt {
  const all = [...words]
  const firsts = bitsOf(all.map((word) => word.charAt(0)).join(''))
  const seconds = bitsOf(all.map((word) => word.charAt(1)).join(''))
  const alone = bitsOf(all.filter(({ length }) => length === 1).join(''))
  return (text, at) => {
    if (at < 0 || at >= text.length) return false
    const unit = unitAt(text, at)
    if (!holds(firsts, unit)) return false
    return holds(alone, unit) || (at + 1 < text.length && holds(seconds, unitAt(text, at + 1)))
  }
}
