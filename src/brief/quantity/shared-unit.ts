import { characterSet } from '../../script/character-set.ts'
import { withoutNoise } from './exact-product.ts'
import type { Amount, Quantity } from './quantity.ts'
import { type Part, readPart } from './read-part.ts'
import type { UnitAt } from './unit-at.ts'
import { unitOf } from './unit-of.ts'

/** Longer lists of bare numbers are no list of amounts. */
const MAX_LIST = 12

const isJoint = characterSet('、和及与')

/** 分别高0.7、1.4和2个百分点, 23.6万、18.9万人次: bare numbers have the unit that the list gives once, behind its last. */
export function readListed(text: string, first: Part): Amount | null {
  if (first.words) return null
  let last = first
  for (let length = 0; length < MAX_LIST && isJoint(text, last.end); length++) {
    const next = readPart(text, last.end + 1)
    if (!next || next.words || next.unit !== null) return null
    last = next
    if (unitOf(text, next)) break
  }
  const unit = last === first ? null : unitOf(text, last)
  if (!unit || !sharesUnit(first, unit)) return null
  const multiplier = first.multiplier > 1 ? 1 : last.multiplier
  const value = withoutNoise(first.value * multiplier * unit.factor)
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

/** Whole numbers before a measure word are ordinals mostly: 2、3号. */
function sharesUnit(first: Part, { kind }: UnitAt): boolean {
  return (kind !== 'count' && kind !== 'duration') || first.multiplier > 1 || !Number.isInteger(first.value)
}

/** 1-1.2万元, 10 to 15 million dollars: the first number has the multiplier and unit of the second. */
export function sharing(first: Part, second: Part, unit: UnitAt): Amount | null {
  const low = inUnitOf(first, second, unit)
  return low.value < second.value * unit.factor ? low : null
}

/** A number in the unit of the one after it, and in its 万 or million when it has none. */
export function inUnitOf({ start, end, value, multiplier, words }: Part, second: Part, unit: UnitAt): Amount {
  const factor = multiplier === 1 ? second.multiplier : 1
  const inUnit = withoutNoise(value * factor * unit.factor)
  return { start, end, value: inUnit, unit: unit.unit, kind: unit.kind, inWords: words, more: false }
}

const OF_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? $/
const LIST_JOINT = /(?:, and |, | and )(?=\d)/y

/** growing by 7.2, 13.9 and 11.6 percent: as in Chinese, for rates and money. */
export function readEnglishList(text: string, first: Part): Amount | null {
  if (first.words || first.unit !== null || first.multiplier > 1) return null
  // on July 1, 11 points lower
  if (OF_MONTH.test(text.slice(Math.max(0, first.start - 10), first.start))) return null
  let last = first
  for (let length = 0; length < MAX_LIST; length++) {
    LIST_JOINT.lastIndex = last.end
    const joint = LIST_JOINT.exec(text)?.[0]
    const next = joint === undefined ? null : readPart(text, last.end + joint.length)
    if (!next || next.words || next.unit !== null) return null
    last = next
    const unit = unitOf(text, next)
    if (!unit) continue
    const isRate = unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'money'
    return isRate && !isYear(text.slice(first.start, first.end)) ? inUnitOf(first, next, unit) : null
  }
  return null
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number)
}

/** Behind a sum whose unit was told before, nothing is counted. */
const SUM_ENDS = /^(?:[,;)]|\.(?:\s|$)| (?:and|in|for|from|to|while|by|at|on|this|last|respectively)\b|$)/

/** the primary sector 11.2 billion yuan, the secondary sector 96.9 billion: the next sums are in the same money. */
export function moneyOfPrevious(text: string, part: Part, previous: Quantity | undefined): Amount | null {
  if (previous?.kind !== 'money' || part.unit !== null) return null
  if (!/(?:million|billion|trillion)$/.test(text.slice(part.start, part.end))) return null
  const between = text.slice(previous.end, part.start)
  if (between.length > SUM_REACH || /[.!?;](?=\s)|\n/.test(between)) return null
  return SUM_ENDS.test(text.slice(part.end, part.end + 14)) ? inUnitOfPrevious(part, previous) : null
}

const SUM_REACH = 60

function inUnitOfPrevious({ start, end, value, words, more }: Part, { unit, kind }: Quantity): Amount {
  return { start, end, value, unit, kind, inWords: words, more }
}

/** "from 900,000 containers to 1.5 million": the bare number has the unit of the amount before " to ". */
export function sharedWithPrevious(text: string, part: Part, previous: Quantity | undefined): Amount | null {
  if (!previous || part.start - previous.end > 24) return null
  const shift = /\bfrom (?:about |around |some |nearly )?$/.test(
    text.slice(Math.max(0, previous.start - 16), previous.start),
  )
  const number = text.slice(part.start, part.end)
  if (shift ? isYear(number) : part.multiplier === 1 && !number.includes(',')) return null
  if (
    !/^ to (?:about |around |some |nearly |over |more than |up to )?$/.test(
      text.slice(previous.end, part.start),
    )
  )
    return null
  return inUnitOfPrevious(part, previous)
}
