import type { Period } from '../../domain/brief.ts'
import { lastMonthOf } from '../period/calendar.ts'
import { certainPeriod } from './certain-period.ts'
import { isOfNoTimeInEnglish } from './no-time-in-english.ts'
import type { Seen } from './observe-sentence.ts'
import { respectivePeriod } from './respective.ts'
import type { TimeState } from './time-state.ts'
import { withItsChange } from './with-its-change.ts'

/** When a figure is so. */
export interface SettledPeriod {
  readonly period: Period | null
  /** What the figures that follow go on from: the size of a thing is of no time, and its clause may tell of one. */
  readonly ofClause: Period | null
}

/**
 * The period that the words around a figure settle, or the one judged where they leave it open. That it has none is
 * asked last, for the time is told of its clause all the same.
 */
export function settlePeriod(
  index: number,
  { measured, context: { mention, read }, near }: Seen,
  time: TimeState,
  judged: Period | null,
): SettledPeriod {
  const told =
    measured.toldPeriod ??
    respectivePeriod(read, index) ??
    withItsChange(index, read, near, time) ??
    certainPeriod(mention, read, near, time) ??
    judged
  const ofClause = measured.change === 'mom' ? lastMonthOf(told) : told
  return { period: isOfNoTimeInEnglish(mention, read) ? null : ofClause, ofClause }
}
