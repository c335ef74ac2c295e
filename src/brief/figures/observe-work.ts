import { naming, type Observation, observation } from '../judge/observation.ts'
import type { GoverningMood, Mood } from './governors.ts'
import type { Mention } from './mentions.ts'
import type { Section } from './section.ts'
import type { FigureStage } from './work-state.ts'

export interface WorkContext {
  /** How far the work is that it belongs to. */
  readonly work: FigureStage
  /** What the last word that governs it makes of it, and where that stands. */
  readonly governor: GoverningMood
  /** What the first such word behind it would make of it. */
  readonly governorBehind: Mood | null
  /** Its sentence describes a work, or goes on from one that did. */
  readonly described: boolean
  /** What the lines under the last heading tell. */
  readonly section: Section
}

const [WORK, LOOKS_ON] = [naming('work'), observation('looks on')]
const PHASE = naming('phase')
const [OUTLOOK, OWN_OUTLOOK] = [naming('outlook'), naming('own outlook')]
const [GOVERNOR, GOVERNOR_BEHIND] = [naming('governor'), naming('governor behind')]
const SECTION = { review: naming('review'), outlook: naming('outlook section') }
const [DESCRIBED, DESCRIBED_UNIT] = [naming('described'), naming('described, unit')]
const DESCRIBED_OUTLOOK = naming('described, outlook')

/** How far the work is; it is told of figures that nothing else governs in a description above all. */
export function addWork(
  { quantity }: Mention,
  { work, governor, governorBehind, described, section }: WorkContext,
  to: Observation[],
): void {
  to.push(WORK(work.reached), GOVERNOR(governor))
  if (work.looksOn) to.push(LOOKS_ON)
  if (section !== 'none') to.push(SECTION[section](governor))
  to.push(PHASE(work.phase), OUTLOOK(work.outlook), OWN_OUTLOOK(work.ownOutlook))
  if (governor === 'none') to.push(GOVERNOR_BEHIND(governorBehind))
  if (governor !== 'none' || !described) return
  to.push(DESCRIBED(work.reached), DESCRIBED_OUTLOOK(work.ownOutlook ?? work.outlook))
  if (quantity.kind === 'count') to.push(DESCRIBED_UNIT(quantity.unit))
}
