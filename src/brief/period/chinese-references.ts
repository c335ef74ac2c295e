import type { PeriodSpan } from './period-span.ts'

/** What may stand before a time and belongs to it. */
export const PREFIXES = new Set('截止到至比较与同是自从由')
/** What joins the times of a list. */
export const LISTS = new Set(['、', '和', '及', '以及'])

/** 比1—9月、1—8月收窄, 较上月、上年末增加: held against both; 去年同期（1至2月） is explained. */
export function goesOnComparing(text: string, last: PeriodSpan, at: number): boolean {
  if (last.kind !== 'reference') return false
  const between = text.slice(last.end, at)
  return between === '(' || between === '（' || (last.period !== null && LISTS.has(between))
}

/** 为2019年的1.6倍, 恢复到2019年的97%: what a figure is a share of. */
export function isMeasure(
  text: string,
  at: number,
  { end, kind }: Pick<PeriodSpan, 'end' | 'kind'>,
): boolean {
  return (
    kind === 'span' &&
    MEASURED_BY.test(text.slice(end - 1, end + LONGEST_SHARE)) &&
    AGAINST.test(text.slice(Math.max(0, at - 3), PREFIXES.has(text[at] as string) ? at + 1 : at))
  )
}

const MEASURED_BY = /^.?的(?:[\d.]+|[一二三四五六七八九])(?:%|倍|成|个百分点)/
const LONGEST_SHARE = 10
const AGAINST = /(?:恢复[到至]|相当于|等于|[为是占])$/
