import type { Bound } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { isDigitAt, isLatinAt } from '../../script/characters.ts'
import { boundAround } from './bounds.ts'
import { elidedNoun } from './elided.ts'
import { isLabelled, MONEY_SIGNS } from './english.ts'
import { atHome, type HomeCurrency, homeCurrency } from './home-currency.ts'
import { normalise } from './normalise.ts'
import { HAN_NUMERALS, isHanNumeralAt, skipDigits, times } from './numeral.ts'
import type { Amount, Quantity } from './quantity.ts'
import { type Part, readPart } from './read-part.ts'
import {
  inUnitOf,
  moneyOfPrevious,
  readEnglishList,
  readListed,
  sharedWithPrevious,
  sharing,
} from './shared-unit.ts'
import { tableQuantities } from './table-cells.ts'
import { unitOf } from './unit-of.ts'
import type { UnitAt } from './units.ts'

const isCurrencySign = characterSet(MONEY_SIGNS)
const RANGE_SIGN = /(?:[-—–~]{1,2}|至|到| ?(?:to|and) (?=[$£€¥₩₹฿₫₱\dA-Z]))/y
const maySignRange = characterSet('-—–~至到 ')
/** GDP212.3亿元: letters that are a measure and no name. */
const MEASURE_BEFORE = /(?:^|[^A-Za-z])(?:GDP|FDI|CPI|PPI)$/
const mayEndMeasure = characterSet('PI')

/**
 * Every amount with a unit in a text of any script, in order. Dates, times, ordinals, names built with numbers
 * and bare numbers are none. Offsets are the text's own; time is linear in its length. `home` is what a bare 元 is
 * in the article that the text is from.
 */
export function findQuantities(text: string, home: HomeCurrency = homeCurrency(text)): Quantity[] {
  return scanQuantities(text, normalise(text), home)
}

/** `findQuantities` for a text whose normalised form and currency are at hand. */
export function scanQuantities(text: string, normal: string, home: HomeCurrency): Quantity[] {
  const found: Quantity[] = []
  let at = nextStart(normal, 0)
  while (at >= 0) {
    const amounts = mayBegin(normal, at) ? readAmounts(normal, at, found.at(-1), lastCount(found)) : []
    if (amounts.length === 0) at = afterNothing(normal, at)
    for (const quantity of quantitiesOf(amounts, text, normal)) {
      found.push(quantity)
      at = quantity.end
    }
    at = nextStart(normal, at)
  }
  return inHome(withCells(found, tableQuantities(text, normal)), normal, home)
}

/** The cells of tables take the place of what was read across them. */
function withCells(found: Quantity[], cells: readonly Quantity[]): Quantity[] {
  if (cells.length === 0) return found
  const taken = new Set(cells.map(({ start }) => start))
  let next = 0
  const rest = found.filter(({ start, end }) => {
    while ((cells[next]?.end ?? Infinity) <= start) next++
    return !taken.has(start) && (cells[next]?.start ?? Infinity) >= end
  })
  return [...rest, ...cells].sort((a, b) => a.start - b.start)
}

function inHome<Found extends Amount | Quantity>(
  found: Found[],
  normal: string,
  home: HomeCurrency,
): Found[] {
  return home === 'CNY' ? found : found.map((quantity) => atHome(quantity, normal, home))
}

/** Behind one of these a number may have begun before. */
const runsOn = characterSet(
  `0123456789零〇一二两三四五六七八九十百千万亿${MONEY_SIGNS}.,:/ -ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`,
)

/**
 * The amount that surely begins at `at`, or the two of a range, by itself; empty where only reading on from
 * what stands before can tell.
 */
export function amountsAt(normal: string, at: number, home: HomeCurrency): Amount[] {
  if (at < 0 || runsOn(normal, at - 1) || !mayStart(normal, at) || !mayBegin(normal, at)) return []
  return inHome(readAmounts(normal, at, undefined, undefined), normal, home)
}

/** The last thing counted in English: 418 homes on 6.2 hectares. */
function lastCount(found: readonly Quantity[]): Quantity | undefined {
  for (let at = found.length - 1; at >= 0 && at > found.length - 1 - LOOKED_AT; at--)
    if (found[at]?.kind === 'count') return found[at]
  return undefined
}

const LOOKED_AT = 8

function quantitiesOf(amounts: readonly Amount[], text: string, normal: string): Quantity[] {
  return amounts.map((amount, i) => {
    const bound = amounts.length === 2 ? (i === 0 ? 'at_least' : 'at_most') : boundOf(normal, amount)
    const { start, end, value, unit, kind, inWords } = amount
    return { start, end, text: text.slice(start, end), value, unit, kind, bound, inWords }
  })
}

/** Where the next character stands that a number may begin with; -1 when none does. */
function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (mayStart(text, at)) return at
  return -1
}

const mayStart = characterSet(
  `0123456789${HAN_NUMERALS}${MONEY_SIGNS}-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`,
)

function boundOf(normal: string, amount: Amount): Bound {
  const bound = boundAround(normal, amount.start, amount.end)
  const more = amount.more || saysMore(normal.slice(amount.start, amount.end))
  return more && (bound === 'exact' || bound === 'about') ? 'over' : bound
}

function saysMore(words: string): boolean {
  return (
    words.includes('个多') || words.includes('个余') || (words.includes('-plus ') && /\d-plus /.test(words))
  )
}

function afterNothing(text: string, at: number): number {
  if (isDigitAt(text, at)) return skipDigits(text, at)
  if (!isLatinAt(text, at)) return at + 1
  let end = at
  while (isLatinAt(text, end)) end++
  if (mayEndMeasure(text, end - 1) && MEASURE_BEFORE.test(text.slice(at, end))) return end
  while (isOfWord(text, end)) end++
  return end
}

function mayBegin(text: string, at: number): boolean {
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

function isOfWord(text: string, at: number): boolean {
  return isLatinAt(text, at) || isDigitAt(text, at)
}

/** The amount that starts at `at`, or the two ends of a range; empty when none does. */
function readAmounts(
  text: string,
  at: number,
  previous: Quantity | undefined,
  counted: Quantity | undefined,
): Amount[] {
  const first = readPart(text, at)
  if (!first || isLabelled(text, at)) return []
  if (isEnglishYear(text, first)) return []
  const unit = unitOf(text, first)
  const afterFirst = unit?.end ?? first.end
  const second = readPartAfterSign(text, at, afterFirst, unit?.kind === 'money')
  const secondUnit = second && (unitOf(text, second) ?? unitBefore(first, second))
  if (second && secondUnit && (!unit || unit.unit === secondUnit.unit) && !isShift(text, at)) {
    // $5 to $6 million
    const inMillions = unit?.kind === 'money' && first.multiplier === 1 && second.multiplier >= 1e6
    const shared = !unit || inMillions ? sharing(first, second, secondUnit) : null
    const low = shared ?? (unit && amountOf(first, unit))
    if (low) return [low, amountOf(second, secondUnit)]
  }
  if (unit) return [amountOf(first, unit)]
  if (second && secondUnit && isEnglishShift(text, first, second))
    return [inUnitOf(first, second, secondUnit)]
  const listed = readListed(text, first) ?? readEnglishList(text, first)
  if (listed) return [listed]

  const shared =
    sharedWithPrevious(text, first, previous) ??
    moneyOfPrevious(text, first, previous) ??
    readElided(text, first, previous, counted)
  return shared ? [shared] : []
}

/** $5-6 million: the sign stands once, before both. */
function unitBefore(first: Part, second: Part): UnitAt | null {
  const isSum = first.unit !== null && first.unit !== '%' && second.multiplier >= 1e6
  return isSum && second.value > first.value
    ? { unit: first.unit as string, factor: 1, kind: 'money', end: second.end }
    : null
}

/** fell in 2019 to 21,200 yuan, in the first quarter of 2025 to 640,000 tonnes: a time, not one end of a range. */
function isEnglishYear(text: string, { start, end }: Part): boolean {
  return (
    end - start === 4 &&
    TO_AMOUNT.test(text.slice(end, end + 5)) &&
    /^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
    OF_TIME.test(text.slice(Math.max(0, start - 16), start))
  )
}

const TO_AMOUNT = /^ (?:to|and) /
const OF_TIME =
  /\b(?:in|since|during|fiscal|(?:quarter|half|months?|end|start) of|January|February|March|April|May|June|July|August|September|October|November|December) $/i

/** Of the 41 projects, 36 have broken ground. */
function readElided(
  text: string,
  part: Part,
  previous: Quantity | undefined,
  counted: Quantity | undefined,
): Amount | null {
  if (part.unit !== null || part.value <= 1 || !isOfWord(text, part.start)) return null
  const noun = elidedNoun(text, part, previous, counted)
  const { start, end, value, words, more } = part
  return noun && { start, end, value, unit: noun.unit, kind: 'count', inWords: words, more }
}

/** The part behind the sign of a range; 20 jobs and 30 homes are two amounts unless "between" says otherwise. */
function readPartAfterSign(text: string, start: number, at: number, ofMoney: boolean): Part | null {
  if (!maySignRange(text, at)) return null
  RANGE_SIGN.lastIndex = at
  const sign = RANGE_SIGN.exec(text)?.[0]
  if (sign === undefined) return null
  if (sign.includes('and') && !BETWEEN.test(text.slice(Math.max(0, start - 24), start))) return null
  return readPart(text, at + sign.length, ofMoney)
}

const BETWEEN = /\bbetween (?:about |around |some |an estimated )?$/i

/** from 46 to 30 percent, from 200 to 300 workers: two amounts of one unit, not a range. */
function isEnglishShift(text: string, first: Part, second: Part): boolean {
  const number = text.slice(first.start, first.end)
  return (
    text.slice(first.end, second.start) === ' to ' && first.unit === null && !/^(?:19|20)\d\d$/.test(number)
  )
}

/** 从5万吨到8万吨, from 46 to 30 percent: a change, not a range. */
function isShift(text: string, at: number): boolean {
  const last = text[at - 1] ?? '|'
  if (last !== ' ') return '从由自'.includes(last)
  return /(?:[从由自]|from (?:about |around |some )?)$/.test(text.slice(Math.max(0, at - 16), at))
}

function amountOf(part: Part, unit: UnitAt): Amount {
  const { start, words, more } = part
  const value = times(part.value, unit.factor)
  return { start, end: unit.end, value, unit: unit.unit, kind: unit.kind, inWords: words, more }
}
