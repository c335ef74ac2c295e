import type { Figure } from './brief.ts'

/** What a digest is of: a day, or the seven days that end with it. */
export type Span = 'day' | 'week'

/** What a digest told, kept with it: for follow-ups, the stories that it had no room for, and why it chose as it did. */
export interface Edition {
  /** The digest's day, YYYY-MM-DD. */
  readonly date: string
  /** A day where it is not said. */
  readonly span?: Span
  /** So many of the stories stood in the digest itself. */
  readonly shown: number
  /** In their order. */
  readonly stories: readonly StoryOutline[]
}

/** An edition as it is kept. */
export interface KeptEdition extends Edition {
  readonly id: number
}

/** A story without its contents, which are found again by its articles. */
export interface StoryOutline {
  readonly headline: string
  readonly url: string | null
  /** Its reports, the fullest first. */
  readonly articleIds: readonly number[]
  /** Reports of the same event that the reader was told of before; only what they lack is told. */
  readonly toldIds: readonly number[]
  /** The day on which it was told first, or null. */
  readonly followsUp: string | null
  readonly reasons: readonly StoryReason[]
}

/** Who stands behind a story. */
export type Level = 'nation' | 'province' | 'city' | 'county'

export type Industry =
  | 'energy'
  | 'vehicles'
  | 'chips'
  | 'medicine'
  | 'materials'
  | 'machines'
  | 'digital'
  | 'transport'
  | 'food'
  | 'culture'
  | 'living'

/** Why a story stands where it stands; the points of all its reasons together gave it its place. */
export type StoryReason = { readonly points: number } & (
  | { readonly kind: 'money'; readonly figure: Pick<Figure, 'metric' | 'text' | 'value' | 'unit' | 'bound'> }
  | { readonly kind: 'level'; readonly level: Level; readonly who: string }
  | { readonly kind: 'watched'; readonly names: readonly string[] }
  | { readonly kind: 'sources'; readonly count: number }
  | { readonly kind: 'directives'; readonly count: number }
  /** Figures of a project changed. */
  | { readonly kind: 'change'; readonly project: string }
  | { readonly kind: 'follow_up'; readonly since: string }
  | { readonly kind: 'relevance' }
  /** So many stories of the same place or industry stand before it. */
  | { readonly kind: 'same_place'; readonly place: string; readonly before: number }
  | { readonly kind: 'same_industry'; readonly industry: Industry; readonly before: number }
)
