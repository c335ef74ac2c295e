import { characterSet } from '../../script/character-set.ts'
import { isDigitAt, isLatinAt } from '../../script/characters.ts'
import { CHINESE_UNITS, ENGLISH_UNITS, type Unit } from './units.ts'

/** The Chinese units by their first character, the longest first. */
const CHINESE_BY_FIRST = new Map<number, readonly (readonly [string, Unit])[]>()
for (const named of [...CHINESE_UNITS].sort(([a], [b]) => b.length - a.length)) {
  const first = named[0].charCodeAt(0)
  CHINESE_BY_FIRST.set(first, [...(CHINESE_BY_FIRST.get(first) ?? []), named])
}
const mayBeginChinese = characterSet(String.fromCharCode(...CHINESE_BY_FIRST.keys()))
const LONGEST_ENGLISH = Math.max(...[...ENGLISH_UNITS.keys()].map((name) => name.length))

/** A unit as a text has it, and where it ends. */
export interface UnitAt extends Unit {
  readonly end: number
}

/** A unit that ends at `end`. Written out, because a spread costs a hundred times as much where so many are made. */
export function unitEndingAt({ unit, factor, kind }: Unit, end: number): UnitAt {
  return { unit, factor, kind, end }
}

/** The longest Chinese or symbolic unit that starts at `at` in normalised text. */
export function chineseUnitAt(text: string, at: number): UnitAt | null {
  if (!mayBeginChinese(text, at)) return null
  for (const [name, unit] of CHINESE_BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (text.startsWith(name, at) && !splitsLatinWord(text, at + name.length))
      return unitEndingAt(unit, at + name.length)
  }
  return null
}

/** The longest English unit that starts at `at`, whatever its case, on word boundaries. */
export function englishUnitAt(text: string, at: number): UnitAt | null {
  if (!isLatinAt(text, at)) return null
  const ahead = text
    .slice(at, at + LONGEST_ENGLISH)
    .toLowerCase()
    .replaceAll('-', ' ')
  for (let length = ahead.length; length > 1; length--) {
    if (isLatinAt(text, at + length)) continue
    const name = ahead.slice(0, length)
    const unit =
      ENGLISH_UNITS.get(name) ?? (name.includes('watt ') ? ENGLISH_UNITS.get(joined(name)) : undefined)
    if (unit) return unitEndingAt(unit, at + length)
  }
  return null
}

/** kilowatt hour is kilowatt-hour. */
function joined(name: string): string {
  return name.replace(/(watt) (hours?)$/, '$1-$2')
}

/** Short units whose case tells them from others: ML is a megalitre, ml a thousandth of a litre. */
const CASED: readonly (readonly [RegExp, Unit])[] = [
  [/ML(?:\/d)?(?![A-Za-z])/y, { unit: 'm3', factor: 1000, kind: 'volume' }],
  [/GL(?![A-Za-z])/y, { unit: 'm3', factor: 1e6, kind: 'volume' }],
  [/(?:Mt|MTPA|Mtpa|mtpa)(?![A-Za-z])/y, { unit: 't', factor: 1e6, kind: 'mass' }],
  [/kt(?:pa)?(?![A-Za-z])/y, { unit: 't', factor: 1000, kind: 'mass' }],
  [/MVA(?![A-Za-z])/y, { unit: 'MVA', factor: 1, kind: 'other' }],
]

/** The unit in letters of one case that starts at `at`. */
export function casedUnitAt(text: string, at: number): UnitAt | null {
  for (const [name, unit] of CASED) {
    name.lastIndex = at
    const found = name.exec(text)
    if (found) return unitEndingAt(unit, at + found[0].length)
  }
  return null
}

function splitsLatinWord(text: string, end: number): boolean {
  return isLatinAt(text, end - 1) && (isLatinAt(text, end) || isDigitAt(text, end))
}
