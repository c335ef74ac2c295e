import type { PeriodAt, PeriodSpan } from './period-span.ts'

/** What a stretch begins with. */
export const FROM_THEN = new Set(['自', '从', '由'])

/** 自2020年12月动工至今年9月底: one stretch. */
export function fromTo(
  text: string,
  first: PeriodSpan,
  at: number,
  { end, period }: PeriodAt,
): PeriodSpan | null {
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

const UNTIL = new Set(['至', '到'])
const DASH = /^[-—–~]{1,2}$/
/** What began then. */
const BETWEEN = /^[^，。；：、\d]{0,10}$/
