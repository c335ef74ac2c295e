import type { Figure } from '../../domain/brief.ts'
import { toSimplified } from '../../script/to-simplified.ts'
import { isTotalInvestment } from '../weigh-figure.ts'
import { isMoney, isOfSame, isOfSameYear, newest, type ProgressRow } from './row.ts'

const PLAN = /年度|全年|计划|目标|任务|annual|plan|target|完成.{0,6}投资/i
/** Spent since the beginning, and so to be measured by the whole cost. */
const SO_FAR = /累计|累計|已|to date|so far/i
/** More than was planned is done now and then, but not half as much again. */
const MOST_OF_PLAN = 1.5

/** A sum and the planned sum of the same thing: 完成投资 43亿元, 年度计划 60亿元. The share is counted. */
export function sumRows(sums: readonly Figure[], aims: readonly Figure[]): ProgressRow[] {
  const money = aims.filter(isMoney)
  return newest(sums).flatMap((done) => {
    const plan = money.find(
      (one) => one.unit === done.unit && one.value * MOST_OF_PLAN >= done.value && isPlanOf(one, done),
    )
    if (!plan) return []
    const percent = Math.round((done.value / plan.value) * 1000) / 10
    return [
      {
        of: done,
        metric: done.metric,
        percent,
        isCounted: true,
        done,
        plan,
        goal: null,
        period: done.period,
      },
    ]
  })
}

function isPlanOf(plan: Figure, done: Figure): boolean {
  if (!isTotalInvestment(plan))
    return isOfSame(plan, done) && isOfSameYear(plan, done) && PLAN.test(toSimplified(plan.metric))
  // The whole cost is a measure only for all that was spent on it, not for what a year brought.
  const before = done.evidence.slice(0, Math.max(0, done.start - done.evidenceStart)).slice(-12)
  const isOfOne =
    plan.evidenceStart === done.evidenceStart || (plan.project !== null && plan.project === done.project)
  return isOfOne && plan.value >= done.value && SO_FAR.test(`${before} ${done.metric}`)
}
