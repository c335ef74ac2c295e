import type { Bound } from '../../domain/brief.ts'
import { boundAround } from './bounds.ts'
import { countedNounAt, currencyAt, magnitudeAt, numberWordAt } from './english.ts'
import { normalise } from './normalise.ts'
import { isDigit, isHanNumeral, type Numeral, readNumeral, skipDigits, withoutNoise } from './numeral.ts'
import { chineseUnitAt, englishUnitAt, type UnitAt, type UnitKind } from './units.ts'

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

/** A number, or an amount whose unit stands before or inside it ($, 百分之). */
interface Part {
  readonly start: number
  readonly end: number
  readonly value: number
  /** 万, 亿, million … as a factor: what a shared unit hands to the other end of a range. */
  readonly multiplier: number
  readonly unit: string | null
  readonly words: boolean
  readonly more: boolean
}

type Amount = Omit<Quantity, 'text' | 'bound'> & { readonly more: boolean }

const START = /[\d零〇一二两三四五六七八九十百千$£€¥A-Za-z-]/g
const PER_CENT = '百分之'
const RANGE_SIGN = /(?:[-—–~]{1,2}|至|到| ?(?:to|and) (?=[$£€¥\dA-Z]))/y
const PER_TIME = /^\/(?:小时|秒|h|s)(?![A-Za-z])/
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

function readPart(text: string, at: number): Part | null {
  if (text.startsWith(PER_CENT, at)) return readPerCent(text, at)
  const money = currencyAt(text, at)
  const signed = money ? money.end : text[at] === '-' ? at + 1 : at
  const word = money ? null : numberWordAt(text, at)
  const number = word ? { ...word, han: false, more: false, multiplier: 1 } : readNumeral(text, signed)
  if (!number || (money && !isDigit(text[signed]))) return null
  const magnitude = magnitudeAt(text, number.end, money !== null)
  const factor = magnitude?.factor ?? 1
  const value = withoutNoise(number.value * factor) * (text[at] === '-' ? -1 : 1)
  return {
    start: at,
    end: magnitude?.end ?? number.end,
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

function unitOf(text: string, part: Part): UnitAt | null {
  if (part.unit === '%') return { unit: '%', factor: 1, kind: 'percent', end: part.end }
  if (part.unit !== null) return { unit: part.unit, factor: 1, kind: 'money', end: part.end }
  const space = text[part.end] === ' ' ? 1 : 0
  const unit = chineseUnit(text, part, part.end + space) ?? latinUnit(text, part)
  return unit && !isNoAmount(text, part, unit) ? unit : null
}

function chineseUnit(text: string, part: Part, at: number): UnitAt | null {
  const afterMore = text[at] === '个' && /[多余]/.test(text[at + 1] ?? '') ? at + 2 : at
  if (afterMore > at && text[afterMore] === '月') {
    return { unit: 'month', factor: 1, kind: 'duration', end: afterMore + 1 }
  }
  const unit = chineseUnitAt(text, afterMore)
  if (!unit || (BULK_ONLY.has(text.slice(afterMore, unit.end)) && part.multiplier < 1e4)) return null
  const rate = PER_TIME.exec(text.slice(unit.end, unit.end + 4))
  if (!rate) return withGloss(text, unit)
  const end = unit.end + rate[0].length
  return { unit: text.slice(at, end), factor: 1, kind: 'other', end }
}

/** 260台（套）: the measure word's twin in brackets stays in the text. */
function withGloss(text: string, unit: UnitAt): UnitAt {
  const twin = /^[（(](\p{Script=Han}{1,2})[）)]/u.exec(text.slice(unit.end, unit.end + 4))
  const inner = twin && chineseUnitAt(`${twin[1]}`, 0)
  return twin && inner?.kind === 'count' && unit.kind === 'count'
    ? { ...unit, end: unit.end + twin[0].length }
    : unit
}

function latinUnit(text: string, part: Part): UnitAt | null {
  const joint = text[part.end]
  const unit =
    joint === ' ' || joint === '-' ? englishUnitAt(text, part.end + 1) : englishUnitAt(text, part.end)
  if (unit) return unit
  const noun = countedNounAt(text, part.end)
  return noun && { ...noun, factor: 1 }
}

/** Years, ordinals and words that only look like a number with its measure word. */
function isNoAmount(text: string, part: Part, unit: UnitAt): boolean {
  const number = text.slice(part.start, part.end)
  const after = text.slice(unit.end, unit.end + 2)
  const before = text.slice(Math.max(0, part.start - 2), part.start)
  if (isYear(number, unit, after)) return true
  if (/\d(?:st|nd|rd|th)$/i.test(number) || FALSE_FRIENDS[text.slice(part.end, unit.end)]?.test(after))
    return true
  if (
    (unit.kind === 'count' || unit.kind === 'duration') &&
    /^[零〇一二]/.test(number) &&
    number.length === 1
  )
    return true
  if (/^[零〇]/.test(number)) return true
  if (RANKED.has(unit.unit) && /[前后末第]\s?$/.test(before)) return true
  if (unit.unit === 'month' && /(?<!提)[前头]$/.test(before)) return true
  if (/^[十百千]$/.test(number[0] ?? '') && number.length <= 2 && !/\d/.test(number))
    return isBareHan(number, before)
  return false
}

function isYear(number: string, unit: UnitAt, after: string): boolean {
  if (unit.unit === 'year' && /^\d{4}$/.test(number)) return true
  if (unit.kind === 'count' && /^(?:19|20)\d\d$/.test(number) && /[A-Za-z]/.test(unit.unit)) return true
  return unit.unit === 'year' && (/^[\d度初末底间前]/.test(after) || after.startsWith('级'))
}

/** 百亩 and 千万 are amounts only after 近, 逾, 超 …; 十个 and 十五 are of themselves. */
function isBareHan(number: string, before: string): boolean {
  return /^(?:百|千|百万|千万|百亿|千亿)$/.test(number) && !/[近逾超过达破约上]$/.test(before)
}

/** 前三名, 第 18 位: an order, not an amount. */
const RANKED = new Set(['名', '位', '家', '个', '次', '强'])

/** 度, 方 and 平方 measure energy, volume and area only in bulk: 5.8亿度, 90万方. */
const BULK_ONLY = new Set(['度', '方', '平方'])

/** What must not follow a measure word, because the two are another word. */
const FALSE_FRIENDS: Readonly<Record<string, RegExp>> = {
  成: /^[立为效果本员分都功就交长熟型片套]/,
  方: /^[面案式向位]/,
  部: /^[门委分队曲署]/,
  次: /^(?:产业|供水|创业|元)/,
  位: /^(?:数|一体|于)/,
  天: /^[然津安]/,
  项: /^目/,
  条: /^例/,
  人: /^[才民]/,
  家: /^[具园庭居]/,
  年: /^(?:[级份龄会报]|行动|攻坚|规划|计划)/,
  个: /^百分/,
  套: /^班子/,

  周: /^[年岁边]/,
  元: /^[旦素]/,
  度: /^[假量过]/,
  本: /^[地月]/,
  P: /^[A-Za-z0-9]/,
  层: /^面/,
  面: /^[向]/,
  对: /^[一接口于]/,
  种: /^[植子业]/,
}
