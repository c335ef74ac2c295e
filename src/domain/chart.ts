import type { Figure, Period } from './brief.ts'
import type { Citation } from './citation.ts'

/** What the figures of a digest can be drawn as. */
export const CHART_KINDS = ['projects', 'regions', 'progress'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

/** What is to be invested in one undertaking. */
export interface DigestInvestment {
  /** Of the project; the story's headline where it names none. */
  readonly name: string
  /** Where it is to be, as people call the place; null where no report tells. */
  readonly place: string | null
  readonly figure: Figure
  readonly cite: Citation
}

/** What the undertakings of one place cost together. */
export interface RegionSum {
  /** As people call it; null for undertakings whose place no report tells. */
  readonly place: string | null
  readonly yuan: number
  /** Of the undertakings, the largest first. */
  readonly names: readonly string[]
}

/** How far something has come of what was planned or asked for. */
export interface Progress {
  /** Whose: a project, or what the article measures it on, with its place. */
  readonly name: string
  /** What is measured, in the article's words. */
  readonly metric: string
  /** Of the plan; of a rate the rate itself. */
  readonly percent: number
  /** No article gives the share: it is `done` of `plan`. */
  readonly isCounted: boolean
  /** The sum behind it, where there is one. */
  readonly done: Figure | null
  readonly plan: Figure | null
  /** The percentage that was asked for. */
  readonly goal: Figure | null
  readonly period: Period | null
  readonly cite: Citation
}

/** A picture that the figures of a digest invite to, with what is drawn in it, the largest or weightiest first. */
export type Chart =
  | { readonly kind: 'projects'; readonly bars: readonly DigestInvestment[] }
  | { readonly kind: 'regions'; readonly bars: readonly RegionSum[] }
  | { readonly kind: 'progress'; readonly bars: readonly Progress[] }
