import { characterSet } from '../../script/character-set.ts'
import { withoutNoise } from './exact-product.ts'
import { isMyriad, isOfThousands, type Numeral, withMultipliers } from './multipliers.ts'

/** Longer runs of numerals are no quantity. */
const MAX_HAN = 16

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
/** Whether a Chinese numeral may begin there. */
export const isHanNumeralAt = characterSet(HAN_NUMERALS)

/** What goes on behind 一兆; 兆瓦 is another unit. */
const isHanDigitAt = characterSet('零〇一二两三四五六七八九')

/** 三, 十五, 廿二, 两百三十, 一百五, 十七亿九千万, 三点六. Two digits in a row (三五, 二〇二二) are no amount. */
export function readHan(text: string, at: number): Numeral | null {
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
