import type { Directive, Figure, ProjectMention } from './brief.ts'
import type { ProjectChange } from './project.ts'

/** An article as a digest cites it. */
export interface Citation {
  readonly articleId: number
  readonly title: string
  readonly url: string | null
  readonly sourceTitle: string
}

export interface DigestFigure {
  readonly figure: Figure
  readonly cite: Citation
}

export interface DigestDirective {
  readonly directive: Directive
  readonly cite: Citation
}

export interface DigestProject {
  readonly mention: ProjectMention
  /** The project's own figures of the day, most telling first. */
  readonly figures: readonly Figure[]
  readonly changes: readonly ProjectChange[]
  readonly cite: Citation
}

/** Articles that report one event, and what they say. */
export interface DigestStory {
  readonly headline: string
  readonly figures: readonly DigestFigure[]
  readonly directives: readonly DigestDirective[]
  /** The story's own citation first, then the others that report it. */
  readonly cites: readonly Citation[]
}

/** The briefing of one day, as data; words and markup are the renderer's. */
export interface Digest {
  /** The reader's day, YYYY-MM-DD. */
  readonly date: string
  readonly timezone: string
  /** Null on a day without news. */
  readonly headline: { readonly text: string; readonly cite: Citation } | null
  readonly totals: {
    readonly articles: number
    readonly projects: number
    readonly sources: number
  }
  readonly stories: readonly DigestStory[]
  readonly directives: readonly DigestDirective[]
  readonly projects: readonly DigestProject[]
}

/** What is out of the ordinary about the way of a digest to its reader. */
export interface Occasion {
  /** It comes late: the HH:MM at which it was due. */
  readonly dueTime: string | null
  /** It makes up for digests that were not sent: the first day, YYYY-MM-DD, of the news it holds. */
  readonly sinceDay: string | null
}
