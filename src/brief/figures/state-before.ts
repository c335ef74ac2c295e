import { observation } from '../judge/observation.ts'
import { yearOf, yearPeriod } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { Add } from './then-candidates.ts'
import type { TimeState } from './time-state.ts'

const YEAR_BEFORE = observation('year before change')

/** 由2015年的67.3%提高到100%: the time of what was before says nothing of what is. */
export function isOfStateBefore(
  { start, end }: PeriodSpan,
  { quantity }: Mention,
  { mentions, normal, sentence }: ReadSentence,
): boolean {
  const from = start - sentence.start
  if (!FROM.test(normal.slice(Math.max(0, from - 1), from + 1))) return false
  return mentions.some(
    ({ isBefore, quantity: { start: next } }) =>
      isBefore &&
      next < quantity.start &&
      next >= end &&
      /^的?约?$/.test(normal.slice(end - sentence.start, next - sentence.start)),
  )
}

const FROM = /[由从]/

/** 一年来，…堆存能力由420万吨增加到560万吨: a change in a year begins with what was the year before. */
export function addYearBefore(
  { frames, lead }: ReadSentence,
  { last }: TimeState,
  before: readonly PeriodSpan[],
  add: Add,
): void {
  const changed = before.findLast((span) => frames.has(span))?.period ?? lead?.frame?.period ?? last
  if (changed?.length === 4) add(yearPeriod(yearOf(changed) - 1), YEAR_BEFORE)
}
