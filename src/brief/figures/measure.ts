import type { Change } from '../../domain/brief.ts'
import { amountMeasure } from './amount.ts'
import { changeMeasure } from './change.ts'
import { countMeasure } from './count.ts'
import type { Mention } from './mentions.ts'
import { shareMeasure } from './share.ts'

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

/** Reads metric, own subject and kind of change from the words around a quantity and the measure before it. */
export function measure(mention: Mention, previous: Measure | null): Measure {
  const change = changeMeasure(mention, previous)
  if (change) return change
  const { kind } = mention.quantity
  if (kind === 'percent' || kind === 'points') return shareMeasure(mention, previous)
  return kind === 'count' ? countMeasure(mention, previous) : amountMeasure(mention, previous)
}

/** A measure that repeats the one before it, on the same subject. */
export function sameAs(previous: Measure | null, otherwise: string): Measure {
  if (!previous) return { metric: otherwise, subject: '', isTopic: false, change: null, base: otherwise }
  return { ...previous, subject: '', isTopic: false }
}
