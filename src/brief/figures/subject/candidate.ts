import type { Observation } from '../../judge/observation.ts'
import type { LocatedProject } from '../../projects/find-projects.ts'

/** What a figure may be measured on, and where the words come from. */
export interface SubjectCandidate {
  readonly words: string
  /** The project it names, if it names one. */
  readonly project: LocatedProject | null
  readonly origins: readonly Observation[]
}

/** Notes words that a figure may be measured on, with where they come from; empty words are none. */
export type Add = (words: string, origin: Observation, project?: LocatedProject | null) => void
