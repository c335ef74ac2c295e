import type { Observation } from '../judge/observation.ts'
import type { ListedName } from './listed-names.ts'

/** A phrase that may name a project, as offsets into the Simplified text it was found in. */
export interface NameCandidate extends ListedName {
  /** How it was found. */
  readonly signs: readonly Observation[]
}
