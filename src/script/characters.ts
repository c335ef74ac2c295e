import { characterSet } from './character-set.ts'
import { unitAt } from './unit-at.ts'

/** Whether a text holds a Chinese character. A look at each costs a tenth of what `\p{Script=Han}` takes. */
export function hasHan(text: string): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) if (isHanUnit(unitAt(text, at))) return true
  return false
}

/** CJK radicals, 々〇, hanzi of the first plane, and the surrogates that begin those of the second. */
function isHanUnit(unit: number): boolean {
  if (unit < 0x2e80) return false
  if (unit >= 0x4e00)
    return unit <= 0x9fff || (unit >= 0xd840 && unit <= 0xd88d) || (unit >= 0xf900 && unit <= 0xfaff)
  return unit >= 0x3400 ? unit <= 0x4dbf : unit <= 0x2fd5 || unit === 0x3005 || unit === 0x3007
}

/** Whether a text holds a letter of the English alphabet. */
export function hasLatin(text: string): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) if (isLatinUnit(unitAt(text, at))) return true
  return false
}

/** A digit of ASCII at a place of a text. */
export function isDigitAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const unit = unitAt(text, at)
  return unit >= 0x30 && unit <= 0x39
}

/** A letter of the English alphabet at a place of a text. */
export function isLatinAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  return isLatinUnit(unitAt(text, at))
}

function isLatinUnit(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** All that \s matches. */
export const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
export const isSpaceAt = characterSet(SPACES)
