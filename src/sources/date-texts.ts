import { parseDate } from '../time/parse-date.ts'
import type { ReadOptions } from './read-options.ts'

export type DateOptions = Pick<ReadOptions, 'timezone' | 'now'>

/** Whether a text is a date and nothing else but its label and brackets: 发布时间：2022-03-01, [03-01], 3小时前. */
export function isDateText(text: string, options: DateOptions): boolean {
  return dateOf(text, options) !== null
}

function dateOf(text: string, { timezone, now }: DateOptions): string | null {
  // 3.5 is a mark or a size, 03.05 is a day.
  if (/^\d+\.\d+$/.test(text) && text.length !== 5) return null
  if (text.length > 40 || !/\d\D+\d|\d{8}|前|ago|[今昨天日]|day|now|刚/i.test(text)) return null
  const rest = text.replace(DATE_WORDS, '').replace(/[\d\s:：/.,年月日号时分秒\-[\]()（）【】〔〕|+]/g, '')
  return rest === '' ? parseDate(text, timezone, now) : null
}

const DATE_WORDS =
  /(?:发布|发表|更新|发稿|成文|公开|录入)?(?:时间|日期)|发布于|发表于|小时前|分钟前|天前|周前|星期[一二三四五六日天]|周[一二三四五六日]|今天|今日|昨天|昨日|前天|刚刚|(?:posted|published|updated|date)(?: on)?|(?:hour|minute|min|day|week)s? ago|today|yesterday|just now|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?<=\d)(?:st|nd|rd|th|T|Z)\b|[ap]\.?m\b/gi

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

/** The day that an address carries, as /2022/3/1/, /2022-03/01/, /20220301/ and t20220301_1 do; null if none. */
export function dateInUrl(url: string, { timezone, now }: DateOptions): string | null {
  const path = new URL(url).pathname
  const match =
    /(?<!\d)(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(path)
  return match === null ? null : parseDate(`${match[1]}-${match[2]}-${match[3]}`, timezone, now)
}
