import { unitAt } from './unit-at.ts'

/** Whether the character at a place of a text is one of a set; nothing stands before and behind a text. */
export type IsAt = (text: string, at: number) => boolean

/**
 * A set of characters of the first plane that is asked by place. A `Set` of strings would want a string made, and its
 * letters looked at, for every character of a text.
 */
export function characterSet(characters: string): IsAt {
  const bits = new Uint8Array(0x2000)
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at)
    bits[unit >> 3] = (bits[unit >> 3] as number) | (1 << (unit & 7))
  }
  return (text, at) => {
    if (at < 0 || at >= text.length) return false
    const unit = unitAt(text, at)
    return ((bits[unit >> 3] as number) & (1 << (unit & 7))) !== 0
  }
}
