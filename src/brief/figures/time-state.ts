import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { Document } from '../document.ts'
import { yearOf } from '../period/calendar.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isFrame, type ReadSentence } from './mentions.ts'

/** The time in which the reading of an article stands. */
export interface TimeState {
  readonly anchor: Anchor | null
  /** The stretch of time the article reports on: from its title, else the first that facts are given for. */
  report: Period | null
  /** The last stretch that facts were given for, and the paragraph in which. */
  span: Period | null
  spanAt: number

  /** The last stretch from January on: what 今年以来 means. */
  sinceJanuary: Period | null
  /** The day of the event told, and whether figures of this paragraph are from it. */
  day: Period | null
  dayUsed: boolean
  /** The year that the paragraph said it speaks of. */
  said: number | null
  atParagraph: number
}

export function newTime(document: Document): TimeState {
  const report = titlePeriod(document)
  const fromJanuary = report?.includes('-01/') ? report : null
  const { anchor } = document
  return {
    anchor,
    report,
    span: null,
    spanAt: -1,
    sinceJanuary: fromJanuary,
    day: null,
    dayUsed: false,
    said: null,
    atParagraph: -1,
  }
}

/** The months, quarter or half-year that the title names, unless it names the event by it (四季度开工). */
function titlePeriod({ title, anchor }: Document): Period | null {
  if (/开工|签约|仪式|会议|召开|冲刺|开竣工/.test(title)) return null
  const sentence = { start: 0, end: title.length, text: title, simplified: title, paragraph: 0 }
  const named = findPeriods(sentence, anchor).find(
    ({ kind, period }) => kind === 'span' && period !== null && /[/HQ]/.test(period),
  )
  return named?.period ?? null
}

/** Begins a paragraph when the sentence does; tells whether it did. */
export function enterParagraph(paragraph: number, state: TimeState): boolean {
  if (paragraph === state.atParagraph) return false
  state.atParagraph = paragraph
  state.dayUsed = false
  state.said = null
  return true
}

/** Moves the state on over a sentence; `facts` are the periods that its facts got. */
export function advanceTime(read: ReadSentence, facts: readonly (Period | null)[], state: TimeState): void {
  const frames = read.periods.filter((period) => isFrame(period, read.normal, read.sentence.start))
  for (const { kind, period } of frames) {
    if (kind === 'day') state.day = period
    if (kind === 'span' && period && /^\d{4}$/.test(period)) state.said = yearOf(period)
  }
  if (state.day !== null && facts.includes(state.day)) state.dayUsed = true
  const span = read.periods.findLast((period) => isReported(period, read, facts, state))
  if (!span?.period) return
  state.span = span.period
  state.spanAt = state.atParagraph

  state.report ??= span.period
  if (span.period.includes('-01/')) state.sinceJanuary = span.period
  state.day = null
}

function isReported(
  span: PeriodSpan,
  { normal, sentence }: ReadSentence,
  facts: readonly (Period | null)[],
  state: TimeState,
): boolean {
  const { kind, period, start, end } = span
  if (period === null || !facts.includes(period) || (kind !== 'span' && kind !== 'as_of' && kind !== 'since'))
    return false
  if (state.span && yearOf(period) < yearOf(state.span)) return false
  return !/当月|去年|上年/.test(normal.slice(start - sentence.start, end - sentence.start))
}
