import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import { readHan } from './han-numeral.ts'
import { type Numeral, withMultipliers } from './multipliers.ts'

/** Longer runs of digits are no quantity, and would lose precision. */
const MAX_DIGITS = 15
/** 兆, 亿, 万 and what is left: a number has no more parts. */
const MAX_PARTS = 3

/** The number that starts at `at` in normalised text, with 万, 亿, 多 and 余 taken in; null when none does. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isDigitAt(text, at) ? readArabic(text, at) : readHan(text, at)
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/** The end of the digits, commas and points from `at` on: where to go on after a number that is no quantity. */
export function skipDigits(text: string, at: number): number {
  let end = at
  while (isDigitAt(text, end) || (isPoint(text, end) && isDigitAt(text, end + 1))) end++
  return end
}

const isPoint = characterSet('.,')
const isLeadingZero = characterSet('0')

function readArabic(text: string, at: number, parts = 0): Numeral | null {
  let end = at
  while (isDigitAt(text, end) && end - at <= MAX_DIGITS) end++
  if (end - at <= 3)
    while (end - at < 2 * MAX_DIGITS && text[end] === ',' && isThousands(text, end + 1)) end += 4
  if (text[end] === '.' && isDigitAt(text, end + 1)) {
    end++
    while (isDigitAt(text, end) && end - at <= 2 * MAX_DIGITS) end++
  }
  if (isDigitAt(text, end) || (text[end] === '.' && isDigitAt(text, end + 1))) return null
  if (isLeadingZero(text, at) && isDigitAt(text, at + 1)) return null
  const written = text.slice(at, end)
  const digits = written.includes(',') ? written.replaceAll(',', '') : written
  if (digits.length > MAX_DIGITS + 1) return null
  const lower = isZeroAt(text, end + 1) ? end + 2 : end + 1
  if (text[end] === '兆' && isDigitAt(text, lower) && !digits.includes('.')) {
    const trillions = {
      end: lower,
      value: Number(digits) * 1e12,
      han: false,
      more: false,
      multiplier: 1e12,
    }
    return withLower(text, trillions, parts)
  }
  const read = withMultipliers(text, end, Number(digits), false)
  return read.multiplier >= 1e4 && !read.more && !digits.includes('.') ? withLower(text, read, parts) : read
}

/** 4亿6790万, 16万4,554, 2兆6,218亿, 3万5千: the lower parts belong to the same number. */
function withLower(text: string, higher: Numeral, parts: number): Numeral {
  const { end, value, multiplier } = higher
  if (parts >= MAX_PARTS || !isDigitAt(text, end)) return higher
  const rest = readArabic(text, end, parts + 1)
  if (!rest || rest.value >= multiplier || 1000 * rest.value < multiplier || !Number.isInteger(rest.value))
    return higher
  return { end: rest.end, value: value + rest.value, han: higher.han, more: rest.more, multiplier }
}

function isThousands(text: string, at: number): boolean {
  return isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3)
}

const isZeroAt = characterSet('零〇')
