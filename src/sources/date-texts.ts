import { parseDate } from '../time/parse-date.ts'
import type { ReadOptions } from './read-options.ts'

export type DateOptions = Pick<ReadOptions, 'timezone' | 'now'>

/** Whether a text is a date and nothing else but its label and brackets: 发布时间：2022-03-01, [03-01], 3小时前. */
export function isDateText(text: string, options: DateOptions): boolean {
  return dateOf(text, options) !== null
}

function dateOf(written: string, { timezone, now }: DateOptions): string | null {
  const text = written.length > 40 ? written : written.normalize('NFKC')
  // 3.5 is a mark or a size, 03.05 is a day.
  if (/^\d+\.\d+$/.test(text) && text.length !== 5) return null
  if (
    text.length > 40 ||
    !/\d\D+\d|\d{8}|[a-z]{3}\.? \d|\d [a-z]{3}|前|ago|[今昨天日]|day|now|刚/i.test(text)
  )
    return null
  const rest = text.replace(DATE_WORDS, '').replace(/[\d\s:/.,·年月日号时点分秒\-[\]()【】〔〕|+]/g, '')
  return rest === '' ? parseDate(text, timezone, now) : null
}

const DATE_WORDS =
  /(?:发布|发表|更新|发稿|成文|公开|录入|發布|發佈|發表)?(?:时间|日期|時間)|[发發][布佈表][于於]|[半一二两兩三四五六七八九十]{0,3} ?[个個]?(?:小时|小時|分钟|分鐘|天|周|週|星期|月|年)(?:之|以)?前|上午|下午|晚上?|中午|凌晨|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|民[国國]|星期[一二三四五六日天]|周[一二三四五六日]|今天|今日|昨天|昨日|前天|刚刚|(?:posted|published|updated|date)(?: on)?|(?:\ban? )?(?:hour|hr|minute|min|day|week|month|year)s? ago|today|yesterday|just now|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?<=\d)(?:st|nd|rd|th|T(?=\d)|Z\b)| ?\b(?:CST|GMT|UTC)\b|[ap]\.?m\b/gi

/** A title without the date that some lists put before or behind it: [2022-03-01]开工, 开工 (03-01). */
export function withoutDate(title: string): string {
  return title.replace(LEADING_DATE, '').replace(TRAILING_DATE, '').trim()
}

/** In brackets, or in full and set apart: 3月1日开工 begins with a date that belongs to it. */
const LEADING_DATE =
  /^(?:[[(（【〔](?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?[\])）】〕]\s*|\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?\s+)/
const TRAILING_DATE =
  /(?:\s*[[(（【〔](?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?[\])）】〕]|\s+\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)$/

/** The date that stands in these short texts, also when day, month and year stand apart (01 | 2022-03); null if none does. */
export function dateAmong(texts: readonly string[], options: DateOptions): string | null {
  const parse = (text: string) => parseDate(text, options.timezone, options.now)
  const split = joinedDate(
    texts.filter((text) => text.length <= 12 && /^[\d\s年月日./-]+$|^[a-z]{3,9}\.?$/i.test(text)),
  )
  if (split !== null) return parse(split)
  for (const text of texts) {
    const alone = dateOf(text, options)
    if (alone !== null) return alone
  }
  for (const edge of texts.flatMap((text) => [LEADING_DATE.exec(text), TRAILING_DATE.exec(text)])) {
    if (edge !== null) return parse(edge[0])
  }
  // 来源：管委会 2022-03-01: only a full date is sure to be one among other words.
  const among = texts.find((text) => text.length <= 60 && FULL_DATE.test(text))
  return among === undefined ? null : parse(FULL_DATE.exec(among)?.[0] ?? '')
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const YEAR = '(?:19|20)\\d{2}'
const FULL_DATE = new RegExp(
  [
    `(?<!\\d)${YEAR}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.|年\\d{1,2}月)\\d{1,2}(?!\\d)日?(?: \\d{1,2}:\\d{2})?`,
    `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? ${YEAR}\\b`,
  ].join('|'),
  'i',
)

/** Day, month and year in separate elements, in the orders that sites use. */
function joinedDate(parts: readonly string[]): string | null {
  if (parts.length < 2) return null
  const text = parts
    .slice(0, 3)
    .join(' ')
    .replace(/[年月日./-]+(?= |$)/g, '')
    .replace(/ +/g, ' ')
    .trim()
  const dayFirst = /^(\d{1,2}) ((?:19|20)\d{2})[年./-](\d{1,2})$/.exec(text)
  if (dayFirst) return `${dayFirst[2]}-${dayFirst[3]}-${dayFirst[1]}`
  const dayLast = /^((?:19|20)\d{2})[年./ -](\d{1,2})[月./ -](\d{1,2})$/.exec(text)
  if (dayLast) return `${dayLast[1]}-${dayLast[2]}-${dayLast[3]}`
  const yearLast = /^(\d{1,2})[月./ -](\d{1,2}) ((?:19|20)\d{2})$/.exec(text)
  if (yearLast) return `${yearLast[3]}-${yearLast[1]}-${yearLast[2]}`
  return /^(?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9}\.?) (?:19|20)\d{2}$/i.test(text) ? text : null
}

/**
 * The day that an address carries, as /2022/3/1/, /2022-03/01/, /20220301/, /20220301083000.html, t20220301_1 and
 * 2022-3-1.html do; null if none.
 */
export function dateInUrl(url: string, { timezone, now }: DateOptions): string | null {
  const path = new URL(url).pathname
  for (const form of URL_DATES) {
    const { year, month, day } = form.exec(path)?.groups ?? {}
    if (day !== undefined) return parseDate(`${year}-${month}-${day}`, timezone, now)
  }
  return null
}

const URL_DATES = [
  // With the time behind it, or no digit.
  /(?<!\d)(?<year>20\d{2})[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\d|3[01])(?=(?:(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?!\d))/,
  /\/(?<year>20\d{2})[-/_](?<month>\d{1,2})\/(?<day>\d{1,2})\//,
  /(?<!\d)(?<year>20\d{2})(?<mark>[-_])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
]
