import type { Change, Period } from '../../domain/brief.ts'

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
  /** Taken over from the whole that it is a part of. */
  readonly isPart?: true
  /** The subject is told by the place in a list or a table. */
  readonly isPlaced?: true
  /** When it was measured, as the column of a table says. */
  readonly toldPeriod?: Period
  /** How many figures back the amount stands whose growth this is, when it is not the last one. */
  readonly growthOf?: number
}

/** What the measures of a paragraph leave to those after them. */
export interface Memory {
  /** The measure before, in this sentence or one that ; joins to it. */
  last: Measure | null
  /** The last measure of each kind of unit, and of each measure word. */
  /** The last measure of the sentence before, for a change that has nothing else to refer to. */
  before: Measure | null
  readonly byKind: Map<string, Measure>
  /** The last sum of money of the article that was no part of another, for a breakdown in a paragraph of its own. */
  whole: Measure | null
  /** What a sentence was that only named a measure, （一）亩均税收; it goes for its paragraph, or as a line for the next one. */
  label: { readonly measure: Measure; readonly isLine: boolean } | null
  atParagraph: number
}

/** A measure that the words around the quantity name, and that a change after it refers to; `isTopic` as in `Measure`. */
export function measureOf(metric: string, subject = '', isTopic = false): Measure {
  return { metric, subject, isTopic, change: null, base: metric }
}

/** A measure that repeats the one before it, on the same subject. */
export function sameAs(previous: Measure | null, otherwise: string): Measure {
  if (!previous) return { metric: otherwise, subject: '', isTopic: false, change: null, base: otherwise }
  const { metric, change, base, isPart } = previous
  const again = { metric, subject: '', isTopic: false, change, base }
  return isPart ? { ...again, isPart } : again
}
