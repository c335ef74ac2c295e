import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import { matchAt } from '../matches.ts'
import { dayPeriod, halfPeriod, monthPeriod, monthsPeriod, quarterPeriod, yearPeriod } from './calendar.ts'
import { numberOf } from './chinese-numbers.ts'
import type { PeriodKind } from './period-span.ts'

/** A part of a year as read, still without its year. */
export interface Sub {
  readonly end: number
  readonly kind: PeriodKind
  /** The last month it reaches, to tell last year's 1-12月 from this year's. */
  readonly lastMonth: number | null
  readonly fromJanuary: boolean
  build(year: number): Period | null
}

const MONTHS = /(\d{1,2})(?: ?月份?)? ?[-—–~至到]{1,2} ?(\d{1,2}) ?月份?/y
/** 一至三月份, 一月到六月 */
const HAN_MONTHS = /([一二三四五六七八九十]{1,2})月?份?[-—–~至到]{1,2}([一二三四五六七八九十]{1,2})月份?/y
const FIRST_MONTHS = /(?:(?<!提)前|首|头) ?(\d{1,2}|[二两三四五六七八九十]{1,2}) ?个?月/y
/** 后四个月 */
const LAST_MONTHS = /(?<![以之今随最此])后 ?(\d{1,2}|[二两三四五六七八九十]{1,2}) ?个月/y
const FIRST_QUARTERS = /[前首]([二两三])个?季(?:度|(?!节))/y
const QUARTERS = /第?[一1](?:季度)?[-—–~至到]第?([二三四234])季(?:度|(?!节))/y
/** 第三季 is a quarter in Taiwan; without 第, 四季 are the seasons. */
const QUARTER = /第?([一二三四1-4])季度|第([一二三四1-4])季(?!节)|首季度?/y
/**
 * 一、二、三季度, 7、8月: each of a list has its own. At the start, 二、三季度工作安排 counts a point, unless what follows
 * goes for several: 一、二季度分别…
 */
const LISTED_QUARTER =
  /(?:(?<![\s。；]|^)|(?=一、二季度[，,]|.(?:[、和][二三四]){1,3}季度[^，。；]{0,12}?(?:分别|[各均都])))(?:一(?=[、和]二)|二(?=[、和]三)|三(?=[、和]四))(?=(?:[、和][二三四]){1,3}季度)/y
const LISTED_MONTH = /(?<![\s。；]|^)(\d{1,2})(?=[、和](\d{1,2})(?:[、和]\d{1,2}){0,4}月(?!底前))/y
const HALF = /([上下首])半年/y
const DAYS = /(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]? ?[-—–~至到] ?(?:(\d{1,2}) ?月 ?)?(\d{1,2}) ?[日号]/y
const DAY = /(\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号]/y
const MONTH = /(\d{1,2}) ?月份?/y
const HAN_MONTH = /([一二三四五六七八九十]{1,2})月(?=份|底|末|初|中|上旬|下旬|前)份?/y
/** 2022年半年度报告, 2022年中期业绩: how companies name what they report on. */
const REPORTED_HALF = /半年度?(?=报|业绩|归属|净利|营业|营收)|中期(?=业绩|报告)|中报/y
const WHOLE_YEAR = /全年|年内|年度内?/y
const TEN_DAYS = /[上中下]旬|初(?![级中期步始])|中(?![国央心部级小型东西外央标])/y

/** The months, quarter, half, day … that starts at `at`; 全年 and 年内 only after a year. */
export function readSub(text: string, at: number, afterYear: boolean): Sub | null {
  const numbered = isDigitAt(text, at) || isHanNumber(text, at)
  if (!numbered && !begins(text, at)) return null
  return (
    (numbered ? readDays(text, at) : null) ??
    readMonths(text, at) ??
    readQuarterOrHalf(text, at) ??
    (numbered ? (readMonth(text, at) ?? readListed(text, at)) : null) ??
    (afterYear ? readWhole(text, at) : null)
  )
}

/** What a month, quarter, half, day or 全年 begins with: a look at it saves ten. */
const begins = characterSet(
  firstCharacters(
    FIRST_MONTHS,
    LAST_MONTHS,
    FIRST_QUARTERS,
    QUARTERS,
    QUARTER,
    HALF,
    REPORTED_HALF,
    WHOLE_YEAR,
  ),
)
const isHanNumber = characterSet('一二三四五六七八九十')
const mayBeQuarter = characterSet(firstCharacters(QUARTERS, QUARTER))
const mayBeHalf = characterSet(firstCharacters(HALF))

function readDays(text: string, at: number): Sub | null {
  const days = isDigitAt(text, at) ? matchAt(DAYS, text, at) : null
  if (days) {
    const [m1, d1, m2, d2] = [
      numberOf(days[1]),
      numberOf(days[2]),
      numberOf(days[3] ?? days[1]),
      numberOf(days[4]),
    ]
    const build = (y: number): Period | null => {
      const a = dayPeriod(y, m1, d1)
      const b = dayPeriod(y, m2, d2)
      return a && b && `${a}/${b}`
    }
    const kind = m1 === m2 && (d2 === d1 || d2 === d1 + 1) ? 'day' : 'span'
    return { end: at + days[0].length, kind, lastMonth: m2, fromJanuary: false, build }
  }
  const day = matchAt(DAY, text, at)
  if (!day) return null
  const [m, d] = [numberOf(day[1]), numberOf(day[2])]
  return {
    end: at + day[0].length,
    kind: 'day',
    lastMonth: m,
    fromJanuary: false,
    build: (y) => dayPeriod(y, m, d),
  }
}

function readMonths(text: string, at: number): Sub | null {
  const months = isDigitAt(text, at)
    ? matchAt(MONTHS, text, at)
    : isHanNumber(text, at)
      ? matchAt(HAN_MONTHS, text, at)
      : null
  if (months) {
    const [from, to] = [numberOf(months[1]), numberOf(months[2])]
    const end = at + months[0].length
    return {
      end,
      kind: 'span',
      lastMonth: to,
      fromJanuary: from === 1,
      build: (y) => monthsPeriod(y, from, to),
    }
  }
  if (text[at] === '后') return readLastMonths(text, at)
  const first = isFirst(text, at) ? matchAt(FIRST_MONTHS, text, at) : null
  const quarters = first
    ? null
    : text[at] === '前' || text[at] === '首'
      ? matchAt(FIRST_QUARTERS, text, at)
      : mayBeQuarter(text, at)
        ? matchAt(QUARTERS, text, at)
        : null
  const found = first ?? quarters
  if (!found) return null
  const to = numberOf(found[1]) * (quarters ? 3 : 1)
  return {
    end: at + found[0].length,
    kind: 'span',
    lastMonth: to,
    fromJanuary: true,
    build: (y) => monthsPeriod(y, 1, to),
  }
}

const isFirst = characterSet(firstCharacters(FIRST_MONTHS))

function readLastMonths(text: string, at: number): Sub | null {
  const last = matchAt(LAST_MONTHS, text, at)
  const from = last ? 13 - numberOf(last[1]) : 0
  if (!last || from < 2) return null
  return stretch(at + last[0].length, 12, (y) => monthsPeriod(y, from, 12))
}

function readQuarterOrHalf(text: string, at: number): Sub | null {
  const half = mayBeHalf(text, at) ? matchAt(HALF, text, at) : null
  if (half) {
    const which = half[1] === '下' ? 2 : 1
    return stretch(at + half[0].length, 6 * which, (y) => halfPeriod(y, which))
  }
  const quarter = mayBeQuarter(text, at) ? matchAt(QUARTER, text, at) : null
  if (!quarter) return null
  const q = numberOf(quarter[1] ?? quarter[2] ?? '一')
  return stretch(at + quarter[0].length, 3 * q, (y) => quarterPeriod(y, q))
}

function readListed(text: string, at: number): Sub | null {
  const digit = isDigitAt(text, at)
  const quarter = digit ? null : matchAt(LISTED_QUARTER, text, at)
  const month = digit ? matchAt(LISTED_MONTH, text, at) : null
  if (!quarter && !(month && numberOf(month[1]) < numberOf(month[2]))) return null
  const [written] = quarter ?? (month as RegExpExecArray)
  const which = numberOf(written)
  return stretch(at + written.length, quarter ? 3 * which : which, (year) =>
    quarter ? quarterPeriod(year, which) : monthPeriod(year, which),
  )
}

function readMonth(text: string, at: number): Sub | null {
  const month = matchAt(isDigitAt(text, at) ? MONTH : HAN_MONTH, text, at)
  if (!month) return null
  const m = numberOf(month[1])
  if (m < 1 || m > 12) return null
  let end = at + month[0].length
  const part = matchAt(TEN_DAYS, text, end)
  if (part) end += part[0].length
  return stretch(end, m, (y) => monthPeriod(y, m))
}

function readWhole(text: string, at: number): Sub | null {
  const half = matchAt(REPORTED_HALF, text, at)
  if (half) return stretch(at + half[0].length, 6, (y) => halfPeriod(y, 1))
  const whole = matchAt(WHOLE_YEAR, text, at)
  return whole && stretch(at + whole[0].length, null, yearPeriod)
}

/** A part of a year that does not begin with it. */
function stretch(end: number, lastMonth: number | null, build: Sub['build']): Sub {
  return { end, kind: 'span', lastMonth, fromJanuary: false, build }
}
