import type { Figure } from '../../domain/brief.ts'
import { toSimplified } from '../../script/to-simplified.ts'
import type { Document } from '../document.ts'
import { type Kind, kindOf } from './kind.ts'

/** A figure where it stands in its article, its words in Simplified script. */
export interface Placed {
  readonly figure: Figure
  readonly index: number
  readonly kind: Kind
  readonly metric: string
  /** What ends the metric: 投资 of 总投资 and of 完成投资; the last word of an English one. */
  readonly head: string
  /** The number with what it is called: told twice, it is the same fact. */
  readonly fact: string
  /** Its metric as told in this sentence. */
  readonly metricHere: string
  /** Its sentence before and behind it. */
  readonly before: string
  readonly behind: string
}

/** No clause is longer; what stands further away says nothing of the figure. */
const FAR = 400

export function place(figures: readonly Figure[], { simplified }: Document): Placed[] {
  return figures.map((figure, index) => {
    const { start, end, evidence, evidenceStart } = figure
    const metric = toSimplified(figure.metric)
    return {
      figure,
      index,
      kind: kindOf(figure.unit),
      metric,
      head: headOf(metric),
      fact: `${figure.text} ${figure.metric}`,
      metricHere: `${evidenceStart} ${figure.metric}`,
      before: simplified.slice(Math.max(evidenceStart, start - FAR), start),
      behind: simplified.slice(end, Math.min(evidenceStart + evidence.length, end + FAR)),
    }
  })
}

function headOf(metric: string): string {
  return /[a-z]+$/i.exec(metric)?.[0] ?? metric.slice(-2)
}
