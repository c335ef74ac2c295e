import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import { shiftYears, yearOf, yearPeriod } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Sentence } from '../sentences.ts'
import { isOfBeginning } from './attribute-of.ts'
import { SUB_HEADING } from './heading-line.ts'

/** The year that the sentences of a paragraph stand under so far. */
export interface YearTold {
  readonly paragraph: number
  readonly year: number | null
  /** The year at whose end something was counted: 截至2024年底，…；当年…. */
  readonly closed: number | null
  /** The year that the last heading names: 2019年工作回顾. */
  readonly heading: number | null
  /** The last month that the article told of so far. */
  readonly month: Period | null
  /** The last whole year that the article named so far. */
  readonly named: number | null
}

export const NO_YEAR: YearTold = {
  ...{ paragraph: -1, year: null, closed: null, heading: null },
  ...{ month: null, named: null },
}

/** So many years from the news, 2018年，… tells what was, and 全年 after it is not of that year. */
const FAR = 2

/**
 * The times of a sentence, with 全年, 年底 and 上半年 in the year that its paragraph tells of: 2025年，要新建学校9所。全年…
 * `opens` says which of them open a clause.
 */
export function inYearTold(
  periods: readonly PeriodSpan[],
  sentence: Sentence,
  opens: (period: PeriodSpan) => boolean,
  told: YearTold,
  anchor: Anchor | null,
): { readonly periods: readonly PeriodSpan[]; readonly told: YearTold } {
  const { paragraph } = sentence
  let year = told.paragraph === paragraph ? told.year : told.heading
  let closed = told.paragraph === paragraph ? told.closed : null
  let { month, named } = told
  const { heading } = told
  const looksAhead = AHEAD.test(sentence.folded)
  const resolved = periods.map((span) => {
    const { period, kind } = span
    if (kind === 'now') year = null
    const words = sentence.folded.slice(span.start - sentence.start, span.end - sentence.start)
    if (period === null && words === '当月') return { ...span, period: month }
    if (period !== null && OF_YEAR_BEFORE.test(words) && year !== null)
      return { ...span, period: yearPeriod(year - 1) }
    if (period === null || kind === 'reference') return span
    if (kind === 'span' || kind === 'as_of') month = LAST_MONTH.exec(period)?.[0] ?? month
    if (kind === 'as_of' && period.length === 4) closed = near(yearOf(period), anchor)
    if (closed !== null && words === '当年' && periods[0] === span)
      return { ...span, period: yearPeriod(closed) }
    if (kind === 'span' && period.length === 4 && NAMES_YEAR.test(words)) {
      if (opens(span) && !isOfBeginning(span, sentence)) year = near(yearOf(period), anchor)
      if (!LEANS.test(words)) named = yearOf(period)
    } else if (year !== null && OF_SOME_YEAR.test(words))
      return { ...span, period: shiftYears(period, year - yearOf(period)) }
    else if (named !== null && !looksAhead && isOfReview(words, named, anchor))
      return { ...span, period: yearPeriod(named) }
    return span
  })
  return { periods: resolved, told: { paragraph, year, closed, month, named, heading } }
}

/** What goes for the lines under a heading; one that names no year ends the last, unless it stands below it. */
export function enterHeading(
  periods: readonly PeriodSpan[],
  sentence: Sentence,
  told: YearTold,
  anchor: Anchor | null,
): YearTold {
  const named = periods.find(
    ({ period, kind, start, end }) =>
      kind === 'span' &&
      period?.length === 4 &&
      NAMES_YEAR.test(sentence.folded.slice(start - sentence.start, end - sentence.start)),
  )?.period
  if (named) return { ...told, heading: near(yearOf(named), anchor) }
  return SUB_HEADING.test(sentence.folded) ? told : { ...told, heading: null }
}

function near(year: number, anchor: Anchor | null): number | null {
  return anchor && Math.abs(year - anchor.year) < FAR ? year : null
}

/** 全年旅客21万人次, told in the first months behind the year before; 这一年 is of whichever was named. */
function isOfReview(words: string, named: number, anchor: Anchor | null): boolean {
  if (words === '这一年') return true
  const isEarly = anchor !== null && named === anchor.year - 1 && (anchor.month ?? 12) <= MONTHS_OF_REVIEWS
  return isEarly && /^(?:全年|年末)$/.test(words)
}

const MONTHS_OF_REVIEWS = 3
/** 由2022年的1.5天压缩到0.5天: of no year that is told of. */
const LEANS = /^[比较与同是自从由到至]/
/** What a sentence asks for or plans is of the year to come. */
const AHEAD =
  /力争|确保|争取|将|要|须|目标|计划|预计|安排|拟|[今明]年|努力|任务|提出|务必|承诺|保证|预算|补贴|补助|最高|不超/

/** 由上年的3.8%降至0.7%: of the year before that told of. */
const OF_YEAR_BEFORE = /^[由从比较与]?上年(?:度|的)?$/
const LAST_MONTH = /\d{4}-\d\d$/
const NAMES_YEAR = /\d{4}|[今去明前来本一]年/
/** Without a year of its own: whole years, halves and quarters. */
const OF_SOME_YEAR = /^[到至]?(?:全年|年度?内|年[底末]|当年)|^[到至]?(?:[上下]半年|第?[一二三四1-4]季度)/
