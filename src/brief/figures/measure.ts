import type { Change } from '../../domain/brief.ts'
import type { UnitKind } from '../quantity/units.ts'

/** What a mention measures. */
export interface Measure {
  readonly metric: string
  /** The words of its own clause that say on what; empty when they do not. */
  readonly subject: string
  /** The subject is what the clause is about, and goes for the figures after it. */
  readonly isTopic: boolean
  readonly change: Change | null
  /** What a following 同比增长 refers to. */
  readonly base: string
}

/** What the measures of a paragraph leave to those after them. */
export interface Memory {
  /** The measure before, in this sentence or one that ; joins to it. */
  last: Measure | null
  readonly byKind: Map<UnitKind, Measure>
}

/** A measure that repeats the one before it, on the same subject. */
export function sameAs(previous: Measure | null, otherwise: string): Measure {
  if (!previous) return { metric: otherwise, subject: '', isTopic: false, change: null, base: otherwise }
  return { ...previous, subject: '', isTopic: false }
}
