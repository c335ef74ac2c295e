import type { Period } from '../../domain/brief.ts'

/**
 * span: the time a figure covers (今年, 1-10月, 上半年); since: a year up to now (今年以来);
 * deadline: …前, 到…, by …; as_of: 截至…, 6月末; day: a day on which something happened;
 * reference: what a figure is compared with (去年同期, 比上年); now: 目前, 近日, which name no period.
 */
export type PeriodKind = 'span' | 'since' | 'deadline' | 'as_of' | 'day' | 'reference' | 'now'

export interface PeriodSpan {
  /** Offsets in the document. */
  readonly start: number
  readonly end: number
  /** Null when the text does not tell the year, and for `now`. */
  readonly period: Period | null
  readonly kind: PeriodKind
  /** The year of a reference to the same months of another year: 2019年同期. The year before where it is not told. */
  readonly year?: number
}

/** A time that was read from where the reader stands; `end` is where it stops. */
export type PeriodAt = Omit<PeriodSpan, 'start'>
