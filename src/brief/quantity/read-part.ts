import { characterSet } from '../../script/character-set.ts'
import { isDigitAt, isLatinAt } from '../../script/characters.ts'
import { times } from './exact-product.ts'
import { magnitudeAt } from './magnitudes.ts'
import { currencyAt, MONEY_SIGNS } from './money-signs.ts'
import type { Numeral } from './multipliers.ts'
import { halfBehind, numberWordAt } from './number-words.ts'
import { readNumeral } from './numeral.ts'

/** A number, or an amount whose unit stands before or inside it ($, 百分之). */
export interface Part {
  readonly start: number
  readonly end: number
  readonly value: number
  /** 万, 亿, million … as a factor: what a shared unit hands to the other end of a range. */
  readonly multiplier: number
  readonly unit: string | null
  readonly words: boolean
  readonly more: boolean
}

const PER_CENT = '百分之'
/** What an English part may go on with: most numbers of a Chinese text are done with a look at one character. */
const isMoneySign = characterSet(MONEY_SIGNS)
const mayJoin = characterSet(' -')

/**
 * The number, with sign, currency and magnitude, that starts at `at`; null when none does. `ofMoney` says that it goes
 * on from a sum: $300-400m.
 */
export function readPart(text: string, at: number, ofMoney = false): Part | null {
  if (text.startsWith(PER_CENT, at)) return readPerCent(text, at)
  const latin = isLatinAt(text, at)
  const money = latin || isMoneySign(text, at) ? currencyAt(text, at) : null
  const negative = text[at] === '-'
  const signed = money ? money.end : negative ? at + 1 : at
  const word = latin && !money ? numberWordAt(text, at) : null
  const number: Numeral | null = word
    ? { end: word.end, value: word.value, han: false, more: false, multiplier: 1 }
    : readNumeral(text, signed)
  if (!number || (money && !isDigitAt(text, signed))) return null
  const half = latin || isDigitAt(text, number.end - 1) ? halfBehind(text, number.end) : 0
  const end = number.end + half
  const magnitude =
    isLatinAt(text, end) || mayJoin(text, end) ? magnitudeAt(text, end, ofMoney || money !== null) : null
  const factor = magnitude?.factor ?? 1
  const value = times(number.value + (half > 0 ? 0.5 : 0), factor) * (negative ? -1 : 1)
  return {
    start: at,
    end: magnitude?.end ?? end,
    value,
    multiplier: number.multiplier * factor,
    unit: money?.unit ?? null,
    words: word !== null || number.han,
    more: number.more,
  }
}

function readPerCent(text: string, at: number): Part | null {
  const number: Numeral | null = readNumeral(text, at + PER_CENT.length)
  return (
    number && {
      start: at,
      end: number.end,
      value: number.value,
      multiplier: 1,
      unit: '%',
      words: false,
      more: number.more,
    }
  )
}
