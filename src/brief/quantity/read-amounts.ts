import { characterSet } from '../../script/character-set.ts'
import { elidedNoun } from './elided.ts'
import { times } from './exact-product.ts'
import { isLabelled } from './labelled.ts'
import { isOfWord } from './number-starts.ts'
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
import type { UnitAt } from './unit-at.ts'
import { unitOf } from './unit-of.ts'

const RANGE_SIGN = /(?:[-—–~]{1,2}|至|到| ?(?:to|and) )/y
const maySignRange = characterSet('-—–~至到 ')

/** The amount that starts at `at`, or the two ends of a range; empty when none does. */
export function readAmounts(
  text: string,
  at: number,
  previous: Quantity | undefined,
  counted: Quantity | undefined,
): Amount[] {
  const first = readPart(text, at)
  if (!first || isLabelled(text, at)) return []
  if (isEnglishYear(text, first)) return []
  const unit = unitOf(text, first)
  const second = readPartAfterSign(text, first, unit)
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
function readPartAfterSign(text: string, first: Part, unit: UnitAt | null): Part | null {
  const at = unit?.end ?? first.end
  if (!maySignRange(text, at)) return null
  RANGE_SIGN.lastIndex = at
  const sign = RANGE_SIGN.exec(text)?.[0]
  if (sign === undefined) return null
  if (sign.includes('and') && !BETWEEN.test(text.slice(Math.max(0, first.start - 24), first.start)))
    return null
  const second = readPart(text, at + sign.length, unit?.kind === 'money')
  return second?.words && sign.endsWith(' ') && !goesOnInWords(text, first, unit, second) ? null : second
}

/**
 * two to three hundred jobs. Not: fell by 20,000 to half a million, added two plants to five plants, nine to five.
 */
function goesOnInWords(text: string, first: Part, unit: UnitAt | null, second: Part): boolean {
  if (!first.words || unit?.kind === 'count') return false
  return second.value > first.value || isShift(text, first.start)
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
