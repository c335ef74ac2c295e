import type { Change } from '../../domain/brief.ts'
import type { UnitKind } from '../quantity/units.ts'
import { amountMeasure } from './amount.ts'
import { changeMeasure } from './change.ts'
import { countMeasure } from './count.ts'
import { durationMeasure } from './duration.ts'
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

/** What the measures of a paragraph leave to those after them. */
export interface Memory {
  /** The measure before, in this sentence or one that ; joins to it. */
  last: Measure | null
  readonly byKind: Map<UnitKind, Measure>
}

/** Reads metric, own subject and kind of change from the words around a quantity, and remembers them. */
export function measure(mention: Mention, memory: Memory): Measure {
  const measured = changeMeasure(mention, memory.last) ?? stillMeasure(mention, memory)
  memory.last = measured
  if (measured.change !== 'yoy' && measured.change !== 'mom')
    memory.byKind.set(mention.quantity.kind, measured)
  return measured
}

function stillMeasure(mention: Mention, { last, byKind }: Memory): Measure {
  const { kind } = mention.quantity
  const like = byKind.get(kind) ?? null
  if (kind === 'percent' || kind === 'points') return shareMeasure(mention, last, like)
  if (kind === 'duration') return durationMeasure(mention, last)
  return kind === 'count' ? countMeasure(mention, last) : amountMeasure(mention, last, like)
}

/** A measure that repeats the one before it, on the same subject. */
export function sameAs(previous: Measure | null, otherwise: string): Measure {
  if (!previous) return { metric: otherwise, subject: '', isTopic: false, change: null, base: otherwise }
  return { ...previous, subject: '', isTopic: false }
}
