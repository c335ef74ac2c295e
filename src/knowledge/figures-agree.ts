import type { Figure } from '../domain/brief.ts'
import { lastDigit } from './is-same-value.ts'

/** Below this share two values differ by the units that they were converted from. */
const CONVERSION = 0.001
/** What rounding to decimals, or a 约, may take away. */
const ROUNDING = 0.05
/** A whole number without 约 is meant as it stands: 12亿元 is not 12.5亿元, but 326 may be 325.8. */
const WHOLE_ROUNDING = 0.02
/** How far a number may lie beyond one that only limits it: 326 is 逾320, 1000 is not. */
const REACH = 0.1

/**
 * True when two values of one unit do not contradict each other: equal, one the other rounded (12.46 and 12.5, 约12),
 * or one a limit that the other keeps (逾320 and 326).
 */
export function figuresAgree(one: Figure, other: Figure): boolean {
  const difference = Math.abs(one.value - other.value)
  const size = Math.max(Math.abs(one.value), Math.abs(other.value))
  if (difference <= size * CONVERSION) return true
  const [, coarse] = [one, other].sort((a, b) => lastDigit(a) - lastDigit(b))
  const most = coarse && /\d[.．]\d/.test(coarse.text) ? ROUNDING : WHOLE_ROUNDING
  if (coarse && difference <= lastDigit(coarse) / 2 && difference <= size * most) return true
  if (one.bound === 'about' || other.bound === 'about') return difference <= size * ROUNDING
  return keeps(one, other) || keeps(other, one)
}

/** True when a limit is near to a value, and on the right side of it. */
function keeps(limit: Figure, { value }: Figure): boolean {
  const isNear = Math.abs(limit.value - value) <= Math.abs(limit.value) * REACH
  if (limit.bound === 'over' || limit.bound === 'at_least') return isNear && value >= limit.value
  if (limit.bound === 'under' || limit.bound === 'at_most') return isNear && value <= limit.value
  return false
}
