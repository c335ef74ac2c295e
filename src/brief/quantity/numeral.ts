import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'

/** A number as read, without its unit. */
export interface Numeral {
  readonly end: number
  readonly value: number
  /** Written with 一二三 rather than digits. */
  readonly han: boolean
  /** 多, 余 or 几 stands inside or after it: the true value is greater. */
  readonly more: boolean
  /** The product of 万, 亿 … after the digits: what a shared unit passes on to the other end of a range. */
  readonly multiplier: number
}

/** Longer runs of digits are no quantity, and would lose precision. */
const MAX_DIGITS = 15
const MAX_HAN = 16
/** 兆, 亿, 万 and what is left: a number has no more parts. */
const MAX_PARTS = 3

const HAN_DIGITS = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]))
HAN_DIGITS.set('〇', 0).set('○', 0).set('两', 2)
const TENS = new Map([
  ['廿', 20],
  ['卅', 30],
])
const HAN_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const MYRIADS = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])
/** The characters a Chinese numeral may begin with. */
export const HAN_NUMERALS = '零〇一二两三四五六七八九十廿卅百千万亿'
export const isHanNumeralAt = characterSet(HAN_NUMERALS)
/** 千 belongs to the unit before these: 千瓦, 千伏, 千克, 千米. */
const isOfThousands = characterSet('瓦伏克米')
const isMyriad = characterSet('万亿')
/** What may stand between a number and its unit: 3000多万, 10余亿, 86.4 亿, 2个亿. */
const mayMultiply = characterSet('百千万亿多余几个 ')
const isMore = characterSet('多余几')

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

/** 多, 余 and 百, 千, 万, 亿 after a number: 3000多万, 10余亿, 1.2万多, 5千万. */
function withMultipliers(text: string, at: number, value: number, han: boolean): Numeral {
  let end = at
  let more = false
  let multiplier = 1
  for (let steps = 0; steps < 4 && mayMultiply(text, end); steps++) {
    const char = text[end] as string
    const passed = multiplier === 1 && isMyriad(text, end + 1)
    if (passed && ((char === '个' && text[end + 1] === '亿' && text[end + 2] !== '元') || isGap(char, han))) {
      end++
      continue
    }
    if (char === '千' && isOfThousands(text, end + 1)) break
    const factor = factorOf(char)
    if (factor > 1) multiplier *= factor
    else if (isMore(text, end) && !more) more = true
    else break
    end++
  }
  return { end, value: times(value, multiplier), han, more, multiplier }
}

function factorOf(char: string): number {
  return char === '万' ? 1e4 : char === '亿' ? 1e8 : char === '百' ? 100 : char === '千' ? 1000 : 1
}

/** 86.4 亿元: a space may part the digits from what multiplies them. */
function isGap(char: string, han: boolean): boolean {
  return char === ' ' && !han
}

const isZeroAt = characterSet('零〇')
/** What goes on behind 一兆; 兆瓦 is another unit. */
const isHanDigitAt = characterSet('零〇一二两三四五六七八九')

/** 三, 十五, 廿二, 两百三十, 一百五, 十七亿九千万, 三点六. Two digits in a row (三五, 二〇二二) are no amount. */
function readHan(text: string, at: number): Numeral | null {
  if (!isHanNumeralAt(text, at)) return null
  const spelt = readSpelt(text, at)
  if (spelt) return spelt
  let end = at
  let trillions = 0
  let total = 0
  let section = 0
  let digit = -1
  let lastUnit = 0
  for (; end - at <= MAX_HAN; end++) {
    const char = text[end] ?? ''
    const tens = TENS.get(char)
    if (tens !== undefined && digit < 0) {
      section += tens
      lastUnit = 10
      continue
    }
    const d = HAN_DIGITS.get(char)
    const unit = HAN_UNITS.get(char)
    if (d !== undefined) {
      if (digit > 0) return null
      if (d === 0) lastUnit = 0
      digit = d
    } else if (unit !== undefined && !(char === '千' && isOfThousands(text, end + 1))) {
      section += (digit < 0 ? 1 : digit) * unit
      digit = -1
      lastUnit = unit
    } else if (MYRIADS.has(char)) {
      section += end === at ? 1 : Math.max(0, digit)
      total = char === '亿' ? (total + section) * 1e8 : total + section * 1e4
      section = 0
      digit = -1
      lastUnit = 0
    } else if (char === '兆' && trillions === 0 && end > at && isHanDigitAt(text, end + 1)) {
      trillions = (total + section + Math.max(0, digit)) * 1e12
      total = section = lastUnit = 0
      digit = -1
    } else break
  }
  if (end === at || end - at > MAX_HAN) return null
  const tail = digit > 0 && lastUnit >= 100 ? (digit * lastUnit) / 10 : Math.max(0, digit)
  const whole = total + section + tail
  const read =
    (isHanPoint(text, end) ? readHanDecimals(text, end, whole) : null) ??
    withMultipliers(text, end, whole, true)
  return trillions === 0 ? read : { ...read, value: trillions + read.value }
}

/** 三一二.八亿, 三五○亿: newspapers of Taiwan spell digit by digit; 三五 alone is three or five, 一一九年 a year. */
const SPELT = /[一二三四五六七八九][〇○零一二三四五六七八九]{1,5}/y

function readSpelt(text: string, at: number): Numeral | null {
  if (!isSpeltDigit(text, at + 1)) return null
  SPELT.lastIndex = at
  const digits = SPELT.exec(text)?.[0]
  if (digits === undefined) return null
  const end = at + digits.length
  const whole = Number(Array.from(digits, (char) => HAN_DIGITS.get(char) ?? 0).join(''))
  if (isHanPoint(text, end)) return readHanDecimals(text, end, whole)
  const isAmount = /[○〇零]$/.test(digits) || (digits.length > 2 && isMyriad(text, end))
  return isAmount && text[end] !== '年' ? withMultipliers(text, end, whole, true) : null
}

const isSpeltDigit = characterSet('〇○零一二三四五六七八九')
const isHanPoint = characterSet('点.')

function readHanDecimals(text: string, point: number, whole: number): Numeral | null {
  let decimals = ''
  let end = point + 1
  for (; decimals.length < 6; end++) {
    const d = HAN_DIGITS.get(text[end] ?? '')
    if (d === undefined) break
    decimals += d
  }
  return decimals === ''
    ? null
    : withMultipliers(text, end, withoutNoise(Number(`${whole}.${decimals}`)), true)
}

/** A number as read so many times; a number alone has no noise to take away, and most stand alone. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : withoutNoise(value * factor)
}

/** Takes away the noise of binary fractions: 174.3 × 1e8 is 17430000000. */
export function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
