import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import { monthClosedBy, yearPeriod } from './calendar.ts'
import { readBareDay } from './chinese-bare-day.ts'
import { readSub } from './chinese-dates.ts'
import { readFiscal } from './chinese-fiscal.ts'
import { FROM_THEN, fromTo } from './chinese-from-to.ts'
import { impliedYear, isJustOver, listedYear } from './chinese-implied-year.ts'
import { nextStart } from './chinese-openings.ts'
import { readPlan } from './chinese-plans.ts'
import { goesOnComparing, isMeasure } from './chinese-references.ts'
import { readUntil } from './chinese-until.ts'
import { readWord } from './chinese-words.ts'
import { readYear, type YearAt } from './chinese-years.ts'
import type { PeriodAt, PeriodKind, PeriodSpan } from './period-span.ts'

/** The prefixes of more than one character, and the one that needs a number behind it. */
const PREFIX = /(截至|截止到?|止(?=\d))?/y
const isPrefix = characterSet('到至比较与同是自从由')
const YEARS = /(\d{4})年?[-—–~至到]{1,2}(\d{4})年/y
const YEAR_END = /年?[底末]/y
const SUFFIX = /([底末])?(之前|以前|前(?!期|三|两|二|\d|个|后|沿|端|景|来|往|述|一))?(以来|起|期间|当月)?/y

/** The times named in Chinese; `text` is Simplified with half-width digits, offsets are its own. */
export function chinesePeriods(text: string, anchor: Anchor | null): PeriodSpan[] {
  const spans: PeriodSpan[] = []
  let inTitle = false
  for (let at = nextStart(text, 0); at >= 0; at = nextStart(text, at + 1)) {
    if (text[at] === '《') inTitle = true
    else if (text[at] === '》') inTitle = false
    if (inTitle || text[at] === '》') continue
    if (isDigitAt(text, at) && goesOn(text, at - 1) && !isMonthOfPoint(text, at)) continue
    const found = readPeriod(text, at, anchor, spans)
    if (!found) continue
    const last = spans.at(-1)
    const whole = last && fromTo(text, last, at, found)
    if (whole) spans[spans.length - 1] = whole
    else
      spans.push({
        start: at,
        ...found,
        kind: last && goesOnComparing(text, last, at) ? 'reference' : found.kind,
      })
    at = found.end - 1
  }
  return spans
}

/** 2.11月当月，…: a number counts the point, and no stretch is so many months long. */
function isMonthOfPoint(text: string, at: number): boolean {
  return (
    text[at - 1] === '.' &&
    POINT.test(text.slice(Math.max(0, at - 4), at)) &&
    matchAt(MONTH, text, at) !== null
  )
}

const POINT = /(?:^|[\s。；：])\d{1,2}\.$/
const MONTH = /(?:1[0-2]|[1-9])月/y

/** Behind these a digit begins no number. */
const goesOn = characterSet('0123456789.-')

function readPeriod(
  text: string,
  at: number,
  anchor: Anchor | null,
  before: readonly PeriodSpan[],
): PeriodAt | null {
  const opening = prefixAt(text, at)
  const from = at + opening.length
  // 一是5月底前完成…: it counts a point
  const prefix = opening === '是' && COUNTER.has(text[at - 1] ?? '') ? '' : opening
  const found =
    readPlan(text, from) ??
    readFiscal(text, from, anchor) ??
    readDate(text, from, anchor, prefix, before) ??
    readWord(text, from, anchor, before)
  if (!found) return null
  const until = opening.startsWith('截') && found.period ? readUntil(text, found.end, found.period) : null
  if (until) return { ...until, kind: 'span' }
  const kind = isMeasure(text, at, found) ? 'reference' : kindAfter(prefix, found.kind, text, found.end)
  // 截至6月30日 is told of June
  const period = kind === 'as_of' && found.period ? monthClosedBy(found.period) : found.period
  return { ...found, kind, period }
}

function prefixAt(text: string, at: number): string {
  if (isPrefix(text, at)) return text[at] as string
  return text[at] === '截' || text[at] === '止' ? (matchAt(PREFIX, text, at)?.[1] ?? '') : ''
}

function kindAfter(prefix: string, kind: PeriodKind, text: string, end: number): PeriodKind {
  if (kind === 'now') return kind
  if (/^[截止]/.test(prefix)) return 'as_of'
  if (prefix === '到' || prefix === '至') return 'deadline'
  if (/[比较与同是]/.test(prefix)) return 'reference'
  if (kind !== 'since' && kind !== 'deadline' && SINCE_THEN.test(text.slice(end, end + LONGEST_EVENT)))
    return 'since'
  if (FROM_THEN.has(prefix) && /^(?:起|开始)/.test(text.slice(end, end + 2))) return 'since'
  return kind
}

const COUNTER = new Set('一二三四五六七八九十')

/** 自2019年9月开工以来, 5月投运以来: from then until now. */
const SINCE_THEN = /^[^，。；：、\d]{0,10}?(?:以来|至今)/
const LONGEST_EVENT = 12

/** [year] [months, quarter, half, day …] [底] [前] */
function readDate(
  text: string,
  at: number,
  anchor: Anchor | null,
  prefix: string,
  before: readonly PeriodSpan[],
): PeriodAt | null {
  const years = isDigitAt(text, at) ? matchAt(YEARS, text, at) : null
  if (years) return { end: at + years[0].length, period: `${years[1]}/${years[2]}`, kind: 'span' }
  const year = readYear(text, at, anchor, before)
  const from = year ? year.end : at
  const sub = readSub(text, from, year !== null)
  if (!year && !sub) return readBareDay(text, from, anchor, prefix, before)
  if (!sub) return yearAlone(text, year as YearAt)
  const suffix = matchAt(SUFFIX, text, sub.end) as RegExpExecArray
  const end = sub.end + suffix[0].length
  const kind = kindOfSuffix(sub.kind, suffix, text[end])
  if (/^同期/.test(text.slice(end, end + 2))) return { end: end + 2, period: null, kind: 'reference' }
  const implied = impliedYear(sub, kind, prefix, anchor)
  const value = year
    ? year.value
    : (listedYear(text, at, sub, before) ??
      (implied !== null && isJustOver(text, at, sub.end, anchor) ? anchor.year - 1 : implied))
  return { end, period: value === null ? null : sub.build(value), kind }
}

/** 4月以来的最高值, 四季度以来的态势 say how long something lasts that other times are told of. */
function kindOfSuffix(kind: PeriodKind, suffix: RegExpExecArray, next: string | undefined): PeriodKind {
  if (suffix[2]) return 'deadline'
  if (suffix[3] === '以来' && next !== '的') return 'since'
  return suffix[1] ? 'as_of' : kind
}

/** 去年同期, 2019年同期: the same months of that year. */
function sameTime(end: number, { value, relative }: YearAt): PeriodAt {
  const found: PeriodAt = { end, period: null, kind: 'reference' }
  return value === null || relative ? found : { ...found, year: value }
}

function yearAlone(text: string, year: YearAt): PeriodAt | null {
  let { end } = year
  if (/^同期/.test(text.slice(end, end + 2))) return sameTime(end + 2, year)
  const yearEnd = matchAt(YEAR_END, text, end)
  if (yearEnd) end += yearEnd[0].length
  const suffix = matchAt(SUFFIX, text, end) as RegExpExecArray
  end += suffix[0].length
  const period = year.value === null ? null : yearPeriod(year.value)
  if (suffix[2]) return { end, period, kind: 'deadline' }
  if (suffix[3] === '以来') return { end, period, kind: 'since' }
  return { end, period, kind: yearEnd ? 'as_of' : 'span' }
}
