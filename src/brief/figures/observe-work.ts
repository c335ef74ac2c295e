import { naming, type Observation } from '../judge/observation.ts'
import type { GoverningMood, Mood } from './governors.ts'
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
}

const [WORK, PHASE] = [naming('work'), naming('phase')]
const [GOVERNOR, GOVERNOR_BEHIND] = [naming('governor'), naming('governor behind')]
const DESCRIBED = naming('described')
const [NEXT, NEWS] = [naming('work next'), naming('news work')]

/** How far the work is; it is told of figures that nothing else governs in a description above all. */
export function addWork({ work, governor, governorBehind, described }: WorkContext, to: Observation[]): void {
  to.push(WORK(work.reached), PHASE(work.phase), GOVERNOR(governor))
  if (work.next !== null && (governor === 'none' || governor.startsWith('fact'))) to.push(NEXT(work.next))
  if (governor !== 'none') return
  to.push(GOVERNOR_BEHIND(governorBehind))
  if (described) to.push(DESCRIBED(work.reached), NEWS(work.news))
}
