import type { Directive, Figure, ProjectMention } from './brief.ts'
import type { Chart, DigestInvestment } from './chart.ts'
import type { Citation } from './citation.ts'
import type { Span, StoryOutline } from './edition.ts'
import type { ProjectChange } from './project.ts'
import type { FigureChange } from './revision.ts'

/** One of the values that the sources of a story give for the same thing. */
export interface FigureVersion {
  readonly figure: Figure
  /** Those that give it so, or rounded; never empty. */
  readonly cites: readonly Citation[]
}

export interface DigestFigure {
  readonly figure: Figure
  readonly cite: Citation
  /** Where the sources disagree: all their values, this one first. Empty where they agree or only round. */
  readonly versions: readonly FigureVersion[]
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
  /** The day, YYYY-MM-DD, on which the reader was told of it first; only what is new since stands here then. Else null. */
  readonly followsUp: string | null
  readonly figures: readonly DigestFigure[]
  readonly directives: readonly DigestDirective[]
  /** The story's own citation first, then the others that report it. */
  readonly cites: readonly Citation[]
}

/** A sum of money in one currency. */
export interface Money {
  /** CNY USD EUR HKD JPY GBP */
  readonly unit: string
  readonly value: number
}

/** What an article of an earlier briefing says differently since its site edited it. */
export interface DigestCorrection {
  readonly changes: readonly FigureChange[]
  readonly cite: Citation
}

/** The briefing of one day or week, as data; words and markup are the renderer's. */
export interface Digest {
  /** The reader's day, YYYY-MM-DD; of a week its last. */
  readonly date: string
  readonly span: Span
  readonly timezone: string
  /** When the newest of its articles became news, an ISO instant; null on a day without development news. */
  readonly newestAt: string | null
  /** Null on a day without news. */
  readonly headline: { readonly text: string; readonly cite: Citation } | null
  readonly totals: {
    readonly articles: number
    readonly projects: number
    readonly sources: number
    /** The sums of all `investments`, by currency, yuan first. */
    readonly announced: readonly Money[]
  }
  /** What the stories announce to be invested, each undertaking once, the largest first. */
  readonly investments: readonly DigestInvestment[]
  /** The pictures that its figures invite to. */
  readonly charts: readonly Chart[]
  /** The first of all stories, as many as a digest has room for. */
  readonly stories: readonly DigestStory[]
  /** All stories in their order, those of `stories` first. */
  readonly outlines: readonly StoryOutline[]
  readonly directives: readonly DigestDirective[]
  readonly projects: readonly DigestProject[]
  readonly corrections: readonly DigestCorrection[]
}

/** What is out of the ordinary about the way of a digest to its reader. */
export interface Occasion {
  /** It comes late: the HH:MM at which it was due. */
  readonly dueTime: string | null
  /** It makes up for digests that were not sent: the first day, YYYY-MM-DD, of the news it holds. */
  readonly sinceDay: string | null
  /** It is not the first of its day and holds only what came since the one before: that one's HH:MM. */
  readonly sinceTime: string | null
  /** What its readers call the subscription, where it has a name. */
  readonly name?: string
  /** Its reader asked for it, and it holds only what their filters let through. */
  readonly isFiltered?: boolean
}
