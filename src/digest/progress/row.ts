import type { Figure } from '../../domain/brief.ts'
import type { Progress } from '../../domain/chart.ts'
import { toSimplified } from '../../script/to-simplified.ts'

/** How far something has come, before it has a name. */
export type ProgressRow = Omit<Progress, 'name' | 'cite'> & {
  /** What it was made of, and is named after. */
  readonly of: Figure
}

/** A goal is not far below what is reached already: then it is one of something else. */
const LEAST_GOAL = 0.6
/** Shorter words are of anything. */
const LEAST_NAME = 4

/** Those of the latest year that any of them is of: a share of the year before stands there for comparison. */
export function newest(figures: readonly Figure[]): Figure[] {
  const years = figures.map(yearOf)
  const last = years.toSorted().at(-1) ?? ''
  return figures.filter((figure) => yearOf(figure) === '' || yearOf(figure) === last)
}

function yearOf({ period }: Figure): string {
  return period?.slice(0, 4) ?? ''
}

/** True unless both tell a year and they differ. */
export function isOfSameYear(one: Figure, other: Figure): boolean {
  return yearOf(one) === '' || yearOf(other) === '' || yearOf(one) === yearOf(other)
}

/** True when both are measured on the same thing, or belong to the same project. */
export function isOfSame(one: Figure, other: Figure): boolean {
  if (one.subject !== null && other.subject !== null && isSameSubject(one.subject, other.subject)) return true
  return one.project !== null && one.project === other.project
}

/** 白石经开区重点项目 are called 重点项目 further on. */
function isSameSubject(one: string, other: string): boolean {
  if (one === other) return true
  return Math.min(one.length, other.length) >= LEAST_NAME && (one.endsWith(other) || other.endsWith(one))
}

/** True when the goal can be one that is set for this. */
export function canBeGoal(goal: Figure, reached: Figure): boolean {
  return isOfSameYear(goal, reached) && goal.value >= reached.value * LEAST_GOAL
}

export function isMoney({ change, unit }: Figure): boolean {
  return change === null && /^[A-Z]{3}$/.test(unit)
}

/** Sums by which a part of a plan is done. */
const DONE = /完成|到位|支出|支付|拨付|投入|invested|completed investment|spent|disburs/i

/** A sum by which a part of a plan is done. */
export function isDone(figure: Figure): boolean {
  return isMoney(figure) && DONE.test(toSimplified(figure.metric))
}
