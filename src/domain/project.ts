import type { Figure } from './brief.ts'

/** A named undertaking, followed across articles under all its names. */
export interface Project {
  readonly id: number
  readonly name: string
  readonly aliases: readonly string[]
  readonly place: string | null
}

/** A figure of a project that a later article gives differently. */
export interface ProjectChange {
  readonly project: string
  readonly before: ChangedFigure
  readonly after: ChangedFigure
}

export interface ChangedFigure {
  readonly figure: Figure
  readonly url: string | null
  readonly seenAt: string
}
