import type { Change, FigureStatus, Period } from '../../domain/brief.ts'
import { shiftYears, yearOf, yearPeriod } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Mention } from './mentions.ts'
import type { NearPeriods } from './near-period.ts'
import { EXISTING, FROM } from './status.ts'
import type { TimeState } from './time-state.ts'

export interface FigureInTime {
  readonly metric: string
  readonly status: FigureStatus
  readonly change: Change | null
  readonly inProject: boolean
}

/** What a project is or will be, which no date goes with. */
const STANDING =
  /总投资|占地|面积|概算|估算|工期|周期|产能|年产|协议|合同|签约金额|能力|全长|长度|装机|库容|规模|资本金|单机|坝高|水头|比例|占比/
const AGREED = /总投资|概算|估算|工期|周期|协议|合同|签约金额|资本金|占地|建筑面积|年产|产能/
const ANNUAL = /年度|当年|今年|全年|年内|年计划/
const COUNTED = /项目|工程|企业|开工|竣工|投产|完工/
const EVENT = /签约|开工|竣工|启动|投产|本次|此次|现场|发放|投运|通车|建成|揭牌|督查|动工/
const OWN_YEAR = /首年|每年|年均/
const BENEFIT_AFTER = /给予|补贴|补助|奖励|贴息|资助/
const WHOLE_YEAR = /全年|年内|年底|年末/

/** The period of a figure: named before it in its sentence, or carried over from the sentences before. */
export function periodOf(
  mention: Mention,
  near: NearPeriods,
  figure: FigureInTime,
  state: TimeState,
): Period | null {
  if (mention.quantity.kind === 'duration') return null
  if (FROM.test(mention.left)) return near.inClause?.kind === 'reference' ? near.inClause.period : null
  const now = near.frame?.period ?? state.span
  if (near.reference) return near.reference.period ?? (now && shiftYears(now, -1))
  if (figure.status === 'planned') return plannedPeriod(mention, figure, near, state)
  if (figure.status === 'target') return targetPeriod(mention, figure, near, state)
  return actualPeriod(mention, figure, near, state)
}

function plannedPeriod(
  mention: Mention,
  figure: FigureInTime,
  { inClause, frame }: NearPeriods,
  state: TimeState,
): Period | null {
  const words = figure.metric + mention.left
  const annual = ANNUAL.test(words)
  const { kind } = mention.quantity
  const counted = kind === 'percent' || (kind === 'count' && COUNTED.test(figure.metric))
  if (annual || (counted && !figure.inProject)) {
    if (inClause?.period && inClause.kind !== 'day') return spokenOf(inClause, mention, state)
    const named = frame?.period ?? state.report
    return yearPeriodOrNull(named ? yearOf(named) : (state.anchor?.year ?? null))
  }
  if (figure.inProject ? STANDING.test(words) : AGREED.test(words)) return null
  const chosen = figure.inProject ? (inClause ?? deadlineOf(frame)) : (inClause ?? frame)
  return chosen && chosen.kind !== 'day' && chosen.kind !== 'now' ? spokenOf(chosen, mention, state) : null
}

function deadlineOf(frame: PeriodSpan | null): PeriodSpan | null {
  return frame?.kind === 'deadline' ? frame : null
}

function yearPeriodOrNull(year: number | null): Period | null {
  return year === null ? null : yearPeriod(year)
}

function targetPeriod(
  mention: Mention,
  figure: FigureInTime,
  { inClause, frame }: NearPeriods,
  state: TimeState,
): Period | null {
  if (OWN_YEAR.test(mention.left)) return null
  const chosen = inClause ?? frame
  if (!chosen || chosen.kind === 'now') return null
  return figure.inProject && chosen.kind === 'day' ? null : spokenOf(chosen, mention, state)
}

/** 全年 and 年底 are those of the year that the paragraph said it speaks of. */
function spokenOf(chosen: PeriodSpan, { sentence }: Mention, state: TimeState): Period | null {
  const words = sentence.simplified.slice(chosen.start - sentence.start, chosen.end - sentence.start)
  const own = /\d{4}|今|明|去/.test(words)
  return state.said !== null && state.said >= (state.anchor?.year ?? 0) && !own && WHOLE_YEAR.test(words)
    ? yearPeriod(state.said)
    : chosen.period
}

function actualPeriod(
  mention: Mention,
  figure: FigureInTime,
  near: NearPeriods,
  state: TimeState,
): Period | null {
  if (EXISTING.test(mention.left.trim())) return null
  const chosen = chooseForFact(figure, near)
  const eligibility = BENEFIT_AFTER.test(mention.after)
  if (chosen?.kind === 'now' || (eligibility && !near.inClause)) return null
  if (chosen?.kind === 'since') {
    const { period } = chosen
    if (period && state.sinceJanuary?.startsWith(period)) return state.sinceJanuary
    const now = state.anchor?.year ?? 0
    return period && yearOf(period) < now ? `${yearOf(period)}/${now}` : period
  }
  if (chosen && chosen.kind !== 'day') return reachedIn(chosen.period, state)
  const counted = mention.quantity.kind === 'count'
  const event = counted && EVENT.test(figure.metric + mention.before.slice(-80) + mention.right.slice(0, 12))
  if (chosen) return event ? chosen.period : null
  if (counted && !figure.inProject && state.day && (event || state.dayUsed)) return state.day
  if (figure.inProject && figure.change === 'progress' && state.spanAt === state.atParagraph)
    return state.span
  return figure.inProject && figure.change !== 'yoy' ? null : (state.span ?? state.report)
}

/** 今年完成投资 in a report on 1-9月 tells of those months. */
function reachedIn(period: Period | null, { sinceJanuary, anchor }: TimeState): Period | null {
  const thisYear = period !== null && anchor !== null && period === yearPeriod(anchor.year)
  return thisYear && sinceJanuary?.startsWith(period) ? sinceJanuary : period
}

/** A share of 全年目标 is reached in the time of the report; 今年 after 截至5月底 ends there. */
function chooseForFact(figure: FigureInTime, { inClause, frame }: NearPeriods): PeriodSpan | null {
  if (!inClause || !frame || inClause === frame) return inClause ?? frame
  const withinYear =
    frame.kind === 'as_of' && inClause.period !== null && frame.period?.startsWith(`${inClause.period}-`)
  return figure.change === 'progress' || withinYear ? frame : inClause
}
