import type { Change, FigureStatus, Period } from '../../domain/brief.ts'
import { shiftYears } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/find-periods.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** The time that the reading of an article stands in when a sentence begins. */
export interface TimeState {
  /** The last stretch of time that facts were given for. */
  span: Period | null
  /** The day of the event reported. */
  day: Period | null
}

const STANDING =
  /总投资|占地|面积|概算|估算|工期|周期|产能|年产|协议|合同|能力|全长|长度|装机|库容|规模|资本金|单机|坝高|水头/
const EVENT = /签约|开工|竣工|启动|投产|集中|本次|此次|现场|发放|投运|通车/

/** The period of a figure: named in its sentence before it, or carried over from the sentences before. */
export function periodOf(
  mention: Mention,
  read: ReadSentence,
  figure: {
    readonly metric: string
    readonly status: FigureStatus
    readonly change: Change | null
    readonly inProject: boolean
  },
  state: TimeState,
): Period | null {
  const near = nearest(mention, read.periods)
  if (near && near.kind === 'reference') return referencePeriod(near, mention, state)
  if (figure.status === 'planned') return plannedPeriod(mention, figure.metric, near)
  if (figure.status === 'target')
    return near && near.kind !== 'now' && near.kind !== 'day'
      ? near.period
      : near?.kind === 'day'
        ? near.period
        : null
  if (near?.kind === 'now') return null
  if (near?.kind === 'day')
    return EVENT.test(mention.before + mention.right) && mention.quantity.kind === 'count'
      ? near.period
      : figure.change
        ? state.span
        : null
  if (near) return near.period
  return inherited(mention, figure, state)
}

function nearest(mention: Mention, periods: readonly PeriodSpan[]): PeriodSpan | null {
  const { quantity, left } = mention
  let found: PeriodSpan | null = null
  for (const period of periods) {
    if (period.start >= quantity.start) break
    if (period.kind === 'reference') {
      if (period.end >= quantity.start - 2 && /(?:为|的|是|仅)?$/.test(left) && left.length <= 2)
        found = period
      continue
    }
    found = period
  }
  return found
}

function referencePeriod(period: PeriodSpan, _mention: Mention, state: TimeState): Period | null {
  return period.period ?? (state.span && shiftYears(state.span, -1))
}

function plannedPeriod(mention: Mention, metric: string, near: PeriodSpan | null): Period | null {
  if (!near || near.kind === 'day' || near.kind === 'now' || near.kind === 'as_of')
    return /年度|当年/.test(metric + mention.left) ? null : null
  if (STANDING.test(metric) && !/年度|当年|今年|全年|计划投资/.test(metric + mention.left)) return null
  return near.period
}

function inherited(
  mention: Mention,
  figure: { readonly inProject: boolean; readonly change: Change | null },
  state: TimeState,
): Period | null {
  if (figure.inProject) return null
  if (state.day && mention.quantity.kind === 'count' && EVENT.test(mention.before + mention.right))
    return state.day
  return state.span
}

/** Moves the state on over a sentence that was read. */
export function advanceTime(read: ReadSentence, state: TimeState): void {
  for (const period of read.periods) {
    if (period.kind === 'day') state.day = period.period
    else if (period.kind === 'span' || period.kind === 'as_of' || period.kind === 'since')
      state.span = period.period
    if (period.kind === 'span' || period.kind === 'as_of') state.day = null
  }
}
