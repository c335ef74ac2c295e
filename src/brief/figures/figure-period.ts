import type { Change, FigureStatus, Period } from '../../domain/brief.ts'
import { shiftYears, yearOf, yearPeriod } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/find-periods.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** The time in which the reading of an article stands. */
export interface TimeState {
  readonly year: number | null
  /** The stretch of time the article reports on: from its title, else the first that facts are given for. */
  report: Period | null
  /** The last stretch of time that facts were given for, and the day of the event, in this paragraph. */
  span: Period | null
  day: Period | null
  atParagraph: number
}

export interface FigureInTime {
  readonly metric: string
  readonly status: FigureStatus
  readonly change: Change | null
  readonly inProject: boolean
}

const STANDING =
  /总投资|占地|面积|概算|估算|工期|周期|产能|年产|协议|合同|签约金额|能力|全长|长度|装机|库容|规模|资本金|单机|坝高|水头|比例|占比/
const ANNUAL = /年度|当年|今年|全年|年内|计划投资/
const EVENT = /签约|开工|竣工|启动|投产|本次|此次|现场|发放|投运|通车|建成|揭牌/
const OWN_YEAR = /首年|每年|年均/

/** The period of a figure: named before it in its sentence, or carried over from the sentences before. */
export function periodOf(
  mention: Mention,
  read: ReadSentence,
  figure: FigureInTime,
  state: TimeState,
): Period | null {
  const offset = read.sentence.start
  const before = read.periods.filter((period) => period.end <= mention.quantity.start)
  const reference = before.at(-1)
  if (reference?.kind === 'reference' && isMeasuredThen(reference, mention)) {
    return reference.period ?? (state.span && shiftYears(state.span, -1))
  }
  const inClause = before.findLast(
    (period) => period.kind !== 'reference' && period.start - offset >= mention.clauseStart,
  )
  const frame = before.findLast((period) => isFrame(period, read))
  if (figure.status === 'planned') return plannedPeriod(mention, figure, inClause ?? frame, inClause, state)
  if (figure.status === 'target') return targetPeriod(mention, figure, inClause ?? frame, inClause)
  return actualPeriod(mention, figure, chooseForFact(figure, inClause, frame), state)
}

/** 上年同期为155.63亿元, 比去年的148亿元: the quantity itself belongs to the time compared with. */
function isMeasuredThen(reference: PeriodSpan, { quantity, left }: Mention): boolean {
  return quantity.start - reference.end <= 4 && /^(?:为|的|是|仅|仅为|完成率为)?$/.test(left.trim())
}

/** A time that opens its clause goes for the clauses after it too. */
function isFrame(period: PeriodSpan, { normal, sentence }: ReadSentence): boolean {
  if (period.kind === 'reference') return false
  const at = period.start - sentence.start
  return (
    at === 0 ||
    /[，；：。、\s（(“‘]$|(?:其中|同时|预计|计划|力争|确保|要|在|从|于|说|但|受疫情影响)$/.test(
      normal.slice(Math.max(0, at - 6), at),
    )
  )
}

/** A share of 全年目标 is reached in the time of the report, not in the whole year. */
function chooseForFact(
  figure: FigureInTime,
  inClause: PeriodSpan | undefined,
  frame: PeriodSpan | undefined,
): PeriodSpan | undefined {
  if (figure.change === 'progress' && inClause && inClause !== frame) return frame
  return inClause ?? frame
}

function plannedPeriod(
  mention: Mention,
  figure: FigureInTime,
  near: PeriodSpan | undefined,
  inClause: PeriodSpan | undefined,
  state: TimeState,
): Period | null {
  const words = figure.metric + mention.left
  if (ANNUAL.test(words) || (mention.quantity.kind === 'count' && !figure.inProject)) {
    if (inClause && inClause.kind !== 'day' && inClause.period) return inClause.period
    const year = near?.period ? yearOf(near.period) : state.report ? yearOf(state.report) : state.year
    return year === null || (figure.inProject && !ANNUAL.test(words)) ? null : yearPeriod(year)
  }
  if (STANDING.test(words) || figure.inProject)
    return inClause && !STANDING.test(words) && isSpan(inClause) ? inClause.period : null
  return near && isSpan(near) ? near.period : null
}

function isSpan({ kind }: PeriodSpan): boolean {
  return kind === 'span' || kind === 'deadline' || kind === 'since' || kind === 'as_of'
}

function targetPeriod(
  mention: Mention,
  figure: FigureInTime,
  near: PeriodSpan | undefined,
  inClause: PeriodSpan | undefined,
): Period | null {
  if (OWN_YEAR.test(mention.left) || mention.quantity.kind === 'duration') return null
  const chosen = figure.inProject ? (inClause ?? near) : near
  return chosen && chosen.kind !== 'now' ? chosen.period : null
}

function actualPeriod(
  mention: Mention,
  figure: FigureInTime,
  near: PeriodSpan | undefined,
  state: TimeState,
): Period | null {
  if (near?.kind === 'now') return null
  if (near?.kind === 'since' && state.report && near.period && state.report.startsWith(near.period))
    return state.report
  if (near && near.kind !== 'day') return near.period
  const event =
    mention.quantity.kind === 'count' &&
    EVENT.test(figure.metric + mention.before.slice(-40) + mention.right.slice(0, 12))
  if (near?.kind === 'day') return event ? near.period : null
  if (event && state.day) return state.day
  return figure.inProject && !figure.change ? null : (state.span ?? state.report)
}

/** Moves the state on over a sentence whose figures have their periods. */
export function advanceTime(read: ReadSentence, facts: readonly (Period | null)[], state: TimeState): void {
  for (const period of read.periods)
    if (period.kind === 'day' && isFrame(period, read)) state.day = period.period
  const spans = read.periods.filter(
    ({ kind, period }) =>
      (kind === 'span' || kind === 'as_of' || kind === 'since') && period !== null && facts.includes(period),
  )
  const monthOnly = /当月/
  const span = spans.findLast(
    (period) =>
      !monthOnly.test(
        read.normal.slice(period.start - read.sentence.start, period.end - read.sentence.start),
      ),
  )?.period
  if (span) {
    state.span = span
    state.report ??= span
    state.day = null
  }
}

/** A new paragraph goes back to what the article reports on. */
export function enterParagraph(paragraph: number, state: TimeState): void {
  if (paragraph === state.atParagraph) return
  state.atParagraph = paragraph
  state.span = state.report
}
