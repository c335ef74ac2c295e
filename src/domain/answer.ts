import type { Directive, Figure } from './brief.ts'
import type { Citation } from './citation.ts'
import type { ProjectChange } from './project.ts'
import type { FigureChange } from './revision.ts'

/** What Kaigong knows about some words, newest first, each with its source. */
export interface Answer {
  readonly query: string
  /** The project the words name, when they name one. */
  readonly project: {
    readonly id: number
    readonly name: string
    readonly aliases: readonly string[]
    readonly changes: readonly ProjectChange[]
  } | null
  readonly hits: readonly AnswerHit[]
  /** How many articles match in all. */
  readonly total: number
}

export interface AnswerHit {
  readonly cite: Citation
  /** ISO instant at which it became news. */
  readonly newsAt: string
  readonly headline: string
  /** The figures that answer, each with its evidence. */
  readonly figures: readonly Figure[]
  readonly directives: readonly Directive[]
  /** What its site corrected in it last; absent when nothing was. */
  readonly correction?: { readonly noticedAt: string; readonly changes: readonly FigureChange[] }
}
