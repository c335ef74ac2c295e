import { countedNounAt } from './english.ts'
import type { Part } from './read-part.ts'
import { chineseUnitAt, englishUnitAt, type UnitAt } from './units.ts'

const PER_TIME = /^\/(?:小时|秒|h|s)(?![A-Za-z])/

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
  对: /^[一接口于\d]/,
  种: /^[植子业]/,
}

/** The unit that a number has, before, inside or after it; null when it has none, or is no amount. */
export function unitOf(text: string, part: Part): UnitAt | null {
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
