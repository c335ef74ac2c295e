import type { Anchor } from '../anchor.ts'
import { yearOf } from './calendar.ts'
import type { Sub } from './chinese-dates.ts'
import { LISTS } from './chinese-references.ts'
import type { PeriodKind, PeriodSpan } from './period-span.ts'

/** 去年9月、10月: the times of a list are of one year. */
export function listedYear(
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

/** 12月份，…, 四季度增长5% told in January: of the year that has just ended, unless something is due by then. */
export function isJustOver(text: string, at: number, end: number, anchor: Anchor | null): anchor is Anchor {
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
export function impliedYear(
  sub: Sub,
  kind: PeriodKind,
  prefix: string,
  anchor: Anchor | null,
): number | null {
  if (!anchor) return null
  const { year, month } = anchor
  if (month === null || sub.lastMonth === null) return year
  const looksBack = sub.fromJanuary || kind === 'as_of' || prefix.startsWith('截')
  if (kind === 'deadline' && sub.lastMonth < month - 2) return year + 1
  if (kind !== 'deadline' && looksBack && sub.lastMonth > month && month <= 3) return year - 1
  return year
}
