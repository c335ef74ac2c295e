import type { Figure } from '../../domain/brief.ts'
import { toSimplified } from '../../script/to-simplified.ts'
import { canBeGoal, isOfSame, type ProgressRow } from './row.ts'

/** A rate and the rate that is asked for: 开工率 80%, 95%. By itself a rate is no progress. */
export function rateRows(rates: readonly Figure[], goals: readonly Figure[]): ProgressRow[] {
  const left = new Set(goals)
  return rates.flatMap((rate) => {
    const meant = [...left].filter((one) => canBeGoal(one, rate) && isSameRate(one, rate))
    const goal =
      meant.find((one) => isOfSame(one, rate)) ??
      (rates.filter((one) => isSameRate(one, rate)).length === 1 ? meant[0] : undefined)
    if (!goal) return []
    left.delete(goal)
    const numbers = { percent: rate.value, isCounted: false, done: null, plan: null }
    return [{ of: rate, metric: rate.metric, ...numbers, goal, period: rate.period }]
  })
}

/** 签约率目标 is asked of 机柜签约率. */
function isSameRate(one: Figure, other: Figure): boolean {
  const [first, second] = [one, other].map(({ metric }) =>
    toSimplified(metric)
      .replace(/目标|任务|力争|确保|\btarget\b|\bgoal\b/gi, '')
      .trim()
      .toLowerCase(),
  ) as [string, string]
  return first.length >= 3 && second.length >= 3 && (first.endsWith(second) || second.endsWith(first))
}
