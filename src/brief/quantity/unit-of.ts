import { characterSet } from '../../script/character-set.ts'
import { isLatinAt } from '../../script/characters.ts'
import { countedNounAt } from './counted-noun-at.ts'
import { impliedUnit, namedCurrency } from './implied-unit.ts'
import { isNoAmount } from './no-amount.ts'
import type { Part } from './read-part.ts'
import { casedUnitAt, chineseUnitAt, englishUnitAt, type UnitAt, unitEndingAt } from './unit-at.ts'
import type { Unit } from './units.ts'
import { isWordOfMany } from './word-of-many.ts'

/** The half or the tenths behind 成, when no word of its own begins with them. */
const TENTHS =
  /^([一二三四五六七八九半])(?:[^\p{Script=Han}]|[以左的和、]|$)|^([二三四五六七八九])(?![手线级期产次等类层代十百千万亿至到元年月日])/u
/** 6成5 */
const TENTHS_IN_DIGITS = /^([1-9])(?![\d.,])/
/** 10个半月, 3年半: and a half. */
const HALVES: readonly (readonly [words: string, unit: string])[] = [
  ['个半月', 'month'],
  ['年半', 'year'],
  ['个半小时', 'hour'],
]
const mayBeHalf = characterSet('个年')
const isMore = characterSet('多余')
const opensBracket = characterSet('（(')
const PER_TIME = /^\/(?:小时|秒|h|s)(?![A-Za-z])/

/** 度, 方 and 平方 measure energy, volume and area only in bulk: 5.8亿度, 90万方. */
const BULK_ONLY = new Set(['度', '方', '平方'])
const mayEndBulk = characterSet('度方')

const isJoint = characterSet('、和及与')
const LONGEST_OF_POINTS = 70
const POINTS: Unit = { unit: 'pp', factor: 1, kind: 'points' }
/** 回落4.7个和2.3个百分点: what the first are of is said behind the last. */
const POINTS_BEHIND = /^个(?:[、和及与][\d.]{1,8}个){0,5}[、和及与][\d.]{1,8}个百分点/

/** The unit that a number has, before, inside or after it; null when it has none, or is no amount. */
export function unitOf(text: string, part: Part): UnitAt | null {
  if (part.unit === '%') return { unit: '%', factor: 1, kind: 'percent', end: part.end }
  if (part.unit !== null) return { unit: part.unit, factor: 1, kind: 'money', end: part.end }
  const space = text[part.end] === ' ' ? 1 : 0
  const at = part.end + space
  const unit =
    rateAt(text, at) ?? chineseUnit(text, part, at) ?? latinUnit(text, part) ?? impliedUnit(text, part)
  return unit && !isNoAmount(text, part, unit) ? unit : null
}

/** 350 km per hour, more than the km that it begins with; 12 ML. */
function rateAt(text: string, at: number): UnitAt | null {
  if (!isLatinAt(text, at)) return null
  const cased = casedUnitAt(text, at)
  if (cased) return cased
  const unit = englishUnitAt(text, at)
  return unit?.kind === 'other' ? unit : null
}

function chineseUnit(text: string, part: Part, at: number): UnitAt | null {
  const half =
    part.value > 0 && mayBeHalf(text, at) ? HALVES.find(([words]) => text.startsWith(words, at)) : undefined
  if (half)
    return {
      unit: half[1],
      factor: (part.value + 0.5) / part.value,
      kind: 'duration',
      end: at + half[0].length,
    }
  if (
    text[at] === '个' &&
    isJoint(text, at + 1) &&
    POINTS_BEHIND.test(text.slice(at, at + LONGEST_OF_POINTS))
  )
    return { ...POINTS, end: at + 1 }
  // 32个月台 are platforms, no months
  if (text.startsWith('个月台', at)) return { unit: '个', factor: 1, kind: 'count', end: at + 1 }
  const afterMore = text[at] === '个' && isMore(text, at + 1) && !isWordOfMany(text, at + 1) ? at + 2 : at
  if (afterMore > at && text[afterMore] === '月') {
    return { unit: 'month', factor: 1, kind: 'duration', end: afterMore + 1 }
  }
  // 平均逗留2.3日: no date has a point
  if (text[at] === '日' && !Number.isInteger(part.value) && !part.words)
    return { unit: 'day', factor: 1, kind: 'duration', end: at + 1 }
  const unit = chineseUnitAt(text, afterMore)
  if (!unit || (part.multiplier < 1e4 && isBulk(text, afterMore, unit.end))) return null
  if (unit.kind === 'percent' && text[afterMore] === '成') return withTenths(text, part, unit)
  if (unit.unit === 'CNY') {
    const currency = namedCurrency(text, part)
    return currency === null ? unit : { unit: currency, factor: unit.factor, kind: unit.kind, end: unit.end }
  }
  const rate = text[unit.end] !== '/' ? null : PER_TIME.exec(text.slice(unit.end, unit.end + 4))
  if (!rate) return withGloss(text, unit)
  const end = unit.end + rate[0].length
  return { unit: text.slice(at, end), factor: 1, kind: 'other', end }
}

function isBulk(text: string, from: number, end: number): boolean {
  return mayEndBulk(text, end - 1) && BULK_ONLY.has(text.slice(from, end))
}

/** 八成二 is 82 %, 一成半 15 %. */
function withTenths(text: string, part: Part, unit: UnitAt): UnitAt {
  const found = part.words ? TENTHS.exec(text.slice(unit.end, unit.end + 2)) : null
  const digit = part.words ? undefined : TENTHS_IN_DIGITS.exec(text.slice(unit.end, unit.end + 3))?.[1]
  if (digit) return { ...unit, factor: (part.value * 10 + Number(digit)) / part.value, end: unit.end + 1 }
  const tenths = found?.[1] ?? (chineseUnitAt(text, unit.end + 1) ? undefined : found?.[2])
  if (tenths === undefined) return unit
  const more = tenths === '半' ? 5 : '一二三四五六七八九'.indexOf(tenths) + 1
  const factor = (part.value * 10 + more) / part.value
  return { unit: unit.unit, factor, kind: unit.kind, end: unit.end + 1 }
}

/** 260台（套）: the measure word's twin in brackets stays in the text. */
function withGloss(text: string, unit: UnitAt): UnitAt {
  if (!opensBracket(text, unit.end)) return unit
  const twin = /^[（(](\p{Script=Han}{1,2})[）)]/u.exec(text.slice(unit.end, unit.end + 4))
  const inner = twin && chineseUnitAt(`${twin[1]}`, 0)
  return twin && inner?.kind === 'count' && unit.kind === 'count'
    ? unitEndingAt(unit, unit.end + twin[0].length)
    : unit
}

/** 750m of quay, 40 m wide: metres, where millions could not stand. */
const METRES =
  / ?m(?= (?:long|wide|tall|high|deep)\b| of (?:new |additional )?(?:quay|berth|track|road|pipe|pipeline|cable|wall|tunnel|frontage|runway|fenc|rail|river|shoreline|sewer|main))/y

function latinUnit(text: string, part: Part): UnitAt | null {
  const joint = text[part.end]
  const unit =
    joint === ' ' || joint === '-' ? englishUnitAt(text, part.end + 1) : englishUnitAt(text, part.end)
  if (unit?.unit === 'GBP' && isWeight(text, unit.end))
    return { unit: 't', factor: 0.00045359237, kind: 'mass', end: unit.end }
  if (unit) return unit
  METRES.lastIndex = part.end
  if ((joint === 'm' || text[part.end + 1] === 'm') && METRES.test(text))
    return { unit: 'm', factor: 1, kind: 'length', end: METRES.lastIndex }
  const noun = countedNounAt(text, part.end)
  return noun && { unit: noun.unit, factor: 1, kind: noun.kind, end: noun.end }
}

/** pounds of frozen food; pounds of investment are money. */
function isWeight(text: string, end: number): boolean {
  const what =
    /^ of (?!(?:new |public |private |government |taxpayer |extra |additional )*(?:invest|fund|aid|money|grant|saving|debt|sales|revenue|cost|cash|capital|loan|support|damage|spend|subsid|business|trade|export|orders?|work))[a-z]/
  return what.test(text.slice(end, end + 48))
}
