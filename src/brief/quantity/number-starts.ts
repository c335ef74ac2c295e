import { characterSet } from '../../script/character-set.ts'
import { isDigitAt, isLatinAt } from '../../script/characters.ts'
import { HAN_NUMERALS, isHanNumeralAt } from './han-numeral.ts'
import { MONEY_SIGNS } from './money-signs.ts'
import { skipDigits } from './numeral.ts'

const isCurrencySign = characterSet(MONEY_SIGNS)

/** GDP212.3亿元: letters that are a measure and no name. */
const MEASURE_BEFORE = /(?:^|[^A-Za-z])(?:GDP|FDI|CPI|PPI)$/
const mayEndMeasure = characterSet('PI')

/** Behind one of these a number may have begun before. */
const runsOn = characterSet(
  `0123456789零〇一二两三四五六七八九十百千万亿${MONEY_SIGNS}.,:/ -ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`,
)

/** Whether an amount that begins there begins nowhere before, whatever stands there. */
export function surelyBegins(text: string, at: number): boolean {
  return at >= 0 && !runsOn(text, at - 1) && mayStart(text, at) && mayBegin(text, at)
}

/** Where the next character stands that a number may begin with; -1 when none does. */
export function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (mayStart(text, at)) return at
  return -1
}

const mayStart = characterSet(
  `0123456789${HAN_NUMERALS}${MONEY_SIGNS}-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`,
)

/** Where to go on from a place at which no amount was found. */
export function afterNothing(text: string, at: number): number {
  if (isDigitAt(text, at)) return skipDigits(text, at)
  if (!isLatinAt(text, at)) return at + 1
  let end = at
  while (isLatinAt(text, end)) end++
  if (mayEndMeasure(text, end - 1) && MEASURE_BEFORE.test(text.slice(at, end))) return end
  while (isOfWord(text, end)) end++
  return end
}

/** Whether an amount may begin there: behind no letter or digit of the same word. */
export function mayBegin(text: string, at: number): boolean {
  if (isDigitAt(text, at) || isHanNumeralAt(text, at)) return !insideName(text, at)
  if (isCurrencySign(text, at)) return true
  if (isOfWord(text, at - 1)) return false
  return isLatinAt(text, at) || (isDigitAt(text, at + 1) && !endsDate(text, at - 1))
}

/** 2022年-2023年: the sign joins. */
const endsDate = characterSet('年月日)')

/** G60, 第3次, ×24, 2022.07.05, 0836-5512788: the number belongs to what stands before it. */
function insideName(text: string, at: number): boolean {
  if (numbers(text, at - 1)) return true
  // 三四十元: no amount, and 四十 none of its own
  if (isHanDigit(text, at - 1) && isHanNumeralAt(text, at)) return true
  if (!isDigitAt(text, at)) return false
  if (isLatinAt(text, at - 1) || text[at - 1] === '_')
    return !MEASURE_BEFORE.test(text.slice(Math.max(0, at - 4), at))
  return joinsDigits(text, at - 1) && isOfWord(text, at - 2)
}

const isHanDigit = characterSet('一二三四五六七八九')
const numbers = characterSet('第×#№')
const joinsDigits = characterSet('-./:')

/** Whether a Latin letter or a digit stands there. */
export function isOfWord(text: string, at: number): boolean {
  return isLatinAt(text, at) || isDigitAt(text, at)
}
