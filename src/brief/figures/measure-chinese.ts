import { amountMeasure } from './amount.ts'
import { changeMeasure } from './change.ts'
import { countMeasure } from './count.ts'
import { durationMeasure } from './duration.ts'
import type { Measure, Memory } from './measure.ts'
import type { Mention } from './mentions.ts'
import { shareMeasure } from './share.ts'

/** Reads metric, own subject and kind of change from the words around a quantity, and remembers them. */
export function measureChinese(mention: Mention, memory: Memory): Measure {
  const measured = changeMeasure(mention, changedBy(mention, memory)) ?? stillMeasure(mention, memory)
  memory.last = measured
  if (measured.change !== 'yoy' && measured.change !== 'mom')
    memory.byKind.set(mention.quantity.kind, measured)
  return measured
}

/** An amount changes the last of its kind, a rate what was measured last. */
function changedBy({ quantity: { kind } }: Mention, { last, byKind }: Memory): Measure | null {
  return kind === 'money' || kind === 'area' ? (byKind.get(kind) ?? last) : last
}

function stillMeasure(mention: Mention, { last, byKind }: Memory): Measure {
  const { kind } = mention.quantity
  const like = byKind.get(kind) ?? null
  if (kind === 'percent' || kind === 'points') return shareMeasure(mention, last, like)
  if (kind === 'duration') return durationMeasure(mention, last)
  return kind === 'count' ? countMeasure(mention, last) : amountMeasure(mention, last, like)
}
