import type { Bound } from '../../domain/brief.ts'
import { boundAround } from './bounds.ts'
import { normalise } from './normalise.ts'
import { isDigit, isHanNumeral, skipDigits, withoutNoise } from './numeral.ts'
import { type Part, readPart } from './read-part.ts'
import { unitOf } from './unit-of.ts'
import type { UnitAt, UnitKind } from './units.ts'

/** An amount with its unit, as the grammar reads it. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** As written, unit included, without the words of its bound. */
  readonly text: string
  /** In the canonical unit. */
  readonly value: number
  readonly unit: string
  readonly kind: UnitKind
  readonly bound: Bound
  /** Written in words (三个, six). */
  readonly inWords: boolean
}

type Amount = Omit<Quantity, 'text' | 'bound'> & { readonly more: boolean }

const START = /[\d零〇一二两三四五六七八九十百千$£€¥A-Za-z-]/g
const RANGE_SIGN = /(?:[-—–~]{1,2}|至|到| ?(?:to|and) (?=[$£€¥\dA-Z]))/y
const WORD_CHAR = /[A-Za-z0-9]/

/**
 * Every amount with a unit in a text of any script, in order. Dates, times, ordinals, names built with numbers
 * and bare numbers are none. Offsets are the text's own; time is linear in its length.
 */
export function findQuantities(text: string): Quantity[] {
  return scanQuantities(text, normalise(text))
}

/** `findQuantities` for a text whose normalised form is at hand. */
export function scanQuantities(text: string, normal: string): Quantity[] {
  const found: Quantity[] = []
  let at = nextStart(normal, 0)
  while (at >= 0) {
    const amounts = mayBegin(normal, at) ? readAmounts(normal, at, found.at(-1)) : []
    if (amounts.length === 0) at = afterNothing(normal, at)
    for (const [i, amount] of amounts.entries()) {
      const bound = amounts.length === 2 ? (i === 0 ? 'at_least' : 'at_most') : boundOf(normal, amount)
      const { start, end, value, unit, kind, inWords } = amount
      found.push({ start, end, text: text.slice(start, end), value, unit, kind, bound, inWords })
      at = end
    }
    at = nextStart(normal, at)
  }
  return found
}

/** Where the next character stands that a number may begin with; -1 when none does. */
function nextStart(text: string, from: number): number {
  START.lastIndex = from
  return START.exec(text)?.index ?? -1
}

function boundOf(normal: string, amount: Amount): Bound {
  const bound = boundAround(normal, amount.start, amount.end)
  const more = amount.more || /个[多余]/.test(normal.slice(amount.start, amount.end))
  return more && (bound === 'exact' || bound === 'about') ? 'over' : bound
}

function afterNothing(text: string, at: number): number {
  if (isDigit(text[at])) return skipDigits(text, at)
  let end = at + 1
  if (/[A-Za-z]/.test(text[at] as string)) while (WORD_CHAR.test(text[end] ?? '')) end++
  return end
}

function mayBegin(text: string, at: number): boolean {
  const char = text[at] as string
  const before = text[at - 1] ?? ''
  if (isDigit(char) || isHanNumeral(char)) return !insideName(text, at)
  if ('$£€¥'.includes(char)) return true
  if (char === '-') return isDigit(text[at + 1]) && !WORD_CHAR.test(before) && !/[年月日)]/.test(before)
  return /[A-Za-z]/.test(char) && !WORD_CHAR.test(before)
}

/** G60, 第3次, ×24, 2022.07.05, 0836-5512788: the number belongs to what stands before it. */
function insideName(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  if ('第×#№'.includes(before) && before !== '') return true
  if (/[A-Za-z_]/.test(before)) return isDigit(text[at])
  return /[-./:]/.test(before) && WORD_CHAR.test(text[at - 2] ?? '') && isDigit(text[at])
}

/** The amount that starts at `at`, or the two ends of a range; empty when none does. */
function readAmounts(text: string, at: number, previous: Quantity | undefined): Amount[] {
  const first = readPart(text, at)
  if (!first) return []
  const unit = unitOf(text, first)
  const afterFirst = unit?.end ?? first.end
  const second = readPartAfterSign(text, afterFirst)
  const secondUnit = second && unitOf(text, second)
  if (second && secondUnit && (!unit || unit.unit === secondUnit.unit) && !isShift(text, at)) {
    const low = unit ? amountOf(first, unit) : sharing(first, second, secondUnit)
    if (low) return [low, amountOf(second, secondUnit)]
  }
  if (unit) return [amountOf(first, unit)]
  const listed = readListed(text, first)
  if (listed) return [listed]

  const shared = sharedWithPrevious(text, first, previous)
  return shared ? [shared] : []
}

function readPartAfterSign(text: string, at: number): Part | null {
  RANGE_SIGN.lastIndex = at
  const sign = RANGE_SIGN.exec(text)
  return sign ? readPart(text, at + sign[0].length) : null
}

/** 分别高0.7、1.4个百分点: a bare number has the unit of the next in the list. */
function readListed(text: string, first: Part): Amount | null {
  if (text[first.end] !== '、' || first.words) return null
  const next = readPart(text, first.end + 1)
  const unit = next && unitOf(text, next)
  if (!next || !unit || unit.kind === 'count' || unit.kind === 'duration' || first.multiplier > 1) return null
  const value = withoutNoise(first.value * next.multiplier * unit.factor)
  return {
    start: first.start,
    end: first.end,
    value,
    unit: unit.unit,
    kind: unit.kind,
    inWords: false,
    more: false,
  }
}

/** 从5万吨到8万吨, from 46 to 30 percent: a change, not a range. */
function isShift(text: string, at: number): boolean {
  return /(?:[从由自]|from (?:about |around |some )?)$/.test(text.slice(Math.max(0, at - 16), at))
}

function amountOf(part: Part, unit: UnitAt): Amount {
  const { start, words, more } = part
  const value = withoutNoise(part.value * unit.factor)
  return { start, end: unit.end, value, unit: unit.unit, kind: unit.kind, inWords: words, more }
}

/** 1-1.2万元, 10 to 15 million dollars: the first number has the multiplier and unit of the second. */
function sharing(first: Part, second: Part, unit: UnitAt): Amount | null {
  const multiplier = first.multiplier === 1 ? second.multiplier : 1
  const value = withoutNoise(first.value * multiplier * unit.factor)
  const high = second.value * unit.factor
  if (value >= high) return null
  return {
    start: first.start,
    end: first.end,
    value,
    unit: unit.unit,
    kind: unit.kind,
    inWords: first.words,
    more: false,
  }
}

/** "from 900,000 containers to 1.5 million": the bare number has the unit of the amount before " to ". */
function sharedWithPrevious(text: string, part: Part, previous: Quantity | undefined): Amount | null {
  if (!previous || part.start - previous.end > 24) return null
  if (part.multiplier === 1 && !text.slice(part.start, part.end).includes(',')) return null
  if (
    !/^ to (?:about |around |some |nearly |over |more than |up to )?$/.test(
      text.slice(previous.end, part.start),
    )
  )
    return null
  const { unit, kind } = previous
  return {
    start: part.start,
    end: part.end,
    value: part.value,
    unit,
    kind,
    inWords: part.words,
    more: part.more,
  }
}
