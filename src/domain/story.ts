import type { Figure } from './brief.ts'
import type { BriefRecord } from './stored.ts'

/** Reports of one event, and what they have in common. */
export interface StoryGroup {
  /** The fullest report first; for a story that was told before only what is new in each. */
  readonly records: readonly BriefRecord[]
  readonly figures: readonly MergedFigure[]
  /** What the reader was told before of the same event; null when nothing. */
  readonly told: { readonly articleIds: readonly number[]; readonly since: string } | null
}

/** One thing that the reports measure: one version when they agree or only round, several when they do not. */
export interface MergedFigure {
  readonly versions: readonly [MergedVersion, ...MergedVersion[]]
}

export interface MergedVersion {
  /** As the fullest report that gives it does. */
  readonly figure: Figure
  /** Which reports give it so, or rounded. */
  readonly articleIds: readonly number[]
}
