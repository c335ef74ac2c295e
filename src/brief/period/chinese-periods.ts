import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import { dayPeriod, monthClosedBy, yearOf, yearPeriod } from './calendar.ts'
import { readSub, type Sub } from './chinese-dates.ts'
import { readFiscal } from './chinese-fiscal.ts'
import { goesOnComparing, isMeasure, LISTS } from './chinese-references.ts'
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
const PLAN = /["“「]?(十[一二三四五六])五["”」]?(?:时期|期间|规划)?(末)?/y
const mayOpenPlan = characterSet('十"“「')
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
}
/** What a time may open with, as far as a look at the first characters tells; the marks of a title stop the reader too. */
const OPENING =
  /[《》]|(?:截至|截止到?|止(?=\d)|[到至比较与同是自从由])?(?:\d{1,4} ?[年月季日—–~至到/-]|[今本当去上前后头明来次过首全年月昨近日目眼如下同]|第[一二三四1-4]|["“「]?[一二三四五六七八九十]{1,3}[五月季年—–~至到-]|[一二三][、和][二三四]|\d{1,2}[、和]\d{1,2}[、和月])/y
/** Each of these is enough for an opening. */
const opensAlone = characterSet('《》今本当去上前后头明来次翌隔过首全年月昨近日目眼如下同')
const mayOpen = characterSet('第"“「一二三四五六七八九十0123456789')
const mayLead = characterSet('止到至比较与是自从由')
const closes = characterSet('年月季日—–~至到/-、和五')
/** Four digits and a space. */
const LONGEST_NUMBER = 5

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

/** 自2020年12月动工至今年9月底: one stretch. */
function fromTo(text: string, first: PeriodSpan, at: number, { end, period }: PeriodAt): PeriodSpan | null {
  if (!first.period || !period) return null
  const between = text.slice(first.end, at)
  const opens = FROM_THEN.has(text[first.start] as string) && BETWEEN.test(between)
  // 今年11月至明年3月, 2019年11月—2020年3月
  const isMonths = first.period.length === 7 && period.length === 7
  const until = UNTIL.has(text[at] as string) ? between === '' && isMonths : isMonths && DASH.test(between)
  if (!until && !(opens && UNTIL.has(text[at] as string))) return null
  const [from, to] =
    first.period.length === 4
      ? [first.period, period.slice(0, 4)]
      : [first.period.slice(0, 7), period.slice(0, 7)]
  if (from.length !== to.length || from >= to || from.includes('Q') || from.includes('H')) return null
  return { start: first.start, end, period: `${from}/${to}`, kind: 'span' }
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

const UNTIL = new Set(['至', '到'])
const DASH = /^[-—–~]{1,2}$/
/** What began then. */
const BETWEEN = /^[^，。；：、\d]{0,10}$/

function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (opensAlone(text, at) || opens(text, at)) return at
  return -1
}

/** Most characters are seen to open nothing without the pattern. */
function opens(text: string, at: number): boolean {
  const number = mayLead(text, at) ? at + 1 : at
  if (number > at && opensAlone(text, number)) return true
  if (mayOpen(text, number) ? !mayClose(text, number) : text[at] !== '截') return false
  OPENING.lastIndex = at
  return OPENING.test(text)
}

/** Whether what closes an opening stands behind the number or mark at a place. */
function mayClose(text: string, at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_NUMBER; next++) {
    if (closes(text, next)) return true
    if (!mayOpen(text, next) && text[next] !== ' ') break
  }
  return text[at] === '第'
}

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
const FROM_THEN = new Set(['自', '从', '由'])

function readPlan(text: string, at: number): PeriodAt | null {
  const plan = mayOpenPlan(text, at) ? matchAt(PLAN, text, at) : null
  const first = plan ? FIVE_YEAR_PLANS[plan[1] as string] : undefined
  if (!plan || first === undefined) return null
  const end = at + plan[0].length
  if (plan[2]) return { end, period: yearPeriod(first + 4), kind: 'deadline' }
  return /时期|期间/.test(plan[0]) ? { end, period: `${first}/${first + 4}`, kind: 'span' } : null
}

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

/** 去年9月、10月: the times of a list are of one year. */
function listedYear(
  text: string,
  at: number,
  { lastMonth }: Sub,
  before: readonly PeriodSpan[],
): number | null {
  const last = before.at(-1)
  if (!last?.period || last.kind === 'day' || !LISTS.has(text.slice(last.end, at))) return null
  // 12月、1月 goes on into the next year
  const month = /^\d{4}-(\d\d)$/.exec(last.period)?.[1]
  return month !== undefined && Number(month) >= (lastMonth ?? 12) ? null : yearOf(last.period)
}

/** 18日，: of the month just named, or of the last one that has had such a day; 12日前 is still to come. */
function readBareDay(
  text: string,
  at: number,
  anchor: Anchor | null,
  prefix: string,
  before: readonly PeriodSpan[],
): PeriodAt | null {
  const found = isDigitAt(text, at) ? matchAt(BARE_DAY, text, at) : null
  if (!found || !anchor?.month || !anchor.day) return null
  const isNews = TELLS.test(text.slice(at + found[0].length, at + found[0].length + 2))
  if (prefix === '' && !(isNews ? WHO_TELLS : BEFORE_DAY).test(text.slice(Math.max(0, at - 1), at)))
    return null
  const day = Number(found[1])
  const due = found[2] !== undefined
  const named = before.findLast(({ kind, period }) => kind === 'day' && period?.length === 10)?.period
  const step = named ? 0 : due ? Number(day < anchor.day) : -Number(day > anchor.day)
  const month = named ? Number(named.slice(5, 7)) : anchor.month + step
  const year = named ? yearOf(named) : anchor.year + Math.floor((month - 1) / 12)
  const period = dayPeriod(year, ((month + 11) % 12) + 1, day)
  return { end: at + found[0].length, period, kind: due ? 'deadline' : 'day' }
}

const BARE_DAY =
  /([12]\d|3[01]|[1-9])日(?:(?:之|以)?(前)(?!期|后)|(?=[上下中]午|晚|凌晨|清晨|早|傍晚|零时|\d{1,2}[时点]|[，,、）)]|[在从起至电]|举行|召开|正式|获悉|宣布|通过|公布|发布|表示|指出|说|核[准定]|动[土工]|启用|揭牌))/y
/** 审议会5日通过, 铁道局28日说: who does it stands before the day. */
const TELLS = /^(?:[上下中]午|晚|举行|召开|宣布|通过|公布|发布|表示|指出|说|核[准定]|动[土工]|启用|揭牌)/
const WHO_TELLS =
  /[\s，。；：（(、“★▲●■◆】讯今昨\p{Script=Han}](?<![每近约满共第前后达过超至到余逾限期隔这那几数整半月])|^$/u
const BEFORE_DAY = /^$|[\s，。；：（(、“★▲●■◆】讯今昨]/

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

/** 12月份，…, 四季度增长5% told in January: of the year that has just ended, unless something is due by then. */
function isJustOver(text: string, at: number, end: number, anchor: Anchor | null): anchor is Anchor {
  return (
    anchor?.month === 1 &&
    LAST_OF_YEAR.test(text.slice(at, end)) &&
    !DUE_BEFORE.test(text.slice(Math.max(0, at - LONGEST_DUE), at)) &&
    !DUE_BEHIND.test(text.slice(end, end + LONGEST_DUE))
  )
}

const LAST_OF_YEAR = /^(?:12月份?|第?[四4]季度)$/
const DUE_BEFORE =
  /(?:计划|预[计定期估料]|可望|力争|力拼|确保|争取|有望|目标|将|拟|[今明]年|本年度)[^，。；]*$/
const DUE_BEHIND =
  /^(?:前|将|[^，。；]{0,6}(?:开工|动工|投[产运用]|竣工|建成|通车|完工|交付|开通|启用|并网|举[办行]))/
const LONGEST_DUE = 12

/** A month without a year: this year's, unless that cannot be what is meant. */
function impliedYear(sub: Sub, kind: PeriodKind, prefix: string, anchor: Anchor | null): number | null {
  if (!anchor) return null
  const { year, month } = anchor
  if (month === null || sub.lastMonth === null) return year
  const looksBack = sub.fromJanuary || kind === 'as_of' || prefix.startsWith('截')
  if (kind === 'deadline' && sub.lastMonth < month - 2) return year + 1
  if (kind !== 'deadline' && looksBack && sub.lastMonth > month && month <= 3) return year - 1
  return year
}
