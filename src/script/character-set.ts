import { unitAt } from './unit-at.ts'

/** Whether the character at a place of a text is one of a set; nothing stands before and behind a text. */
export type IsAt = (text: string, at: number) => boolean

/** Whether a text holds one of a set. */
export function holdsOne(isOne: IsAt, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isOne(text, at)) return true
  return false
}

/**
 * A set of characters of the first plane that is asked by place. A `Set` of strings would want a string made, and its
 * letters looked at, for every character of a text.
 */
export function characterSet(characters: string): IsAt {
  const bits = bitsOf(characters)
  return (text, at) => at >= 0 && at < text.length && holds(bits, unitAt(text, at))
}

/** A bit for each UTF-16 unit. */
export function bitsOf(characters: string): Uint8Array {
  const bits = new Uint8Array(0x2000)
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at)
    bits[unit >> 3] = (bits[unit >> 3] as number) | (1 << (unit & 7))
  }
  return bits
}

export function holds(bits: Uint8Array, unit: number): boolean {
  return ((bits[unit >> 3] as number) & (1 << (unit & 7))) !== 0
}
