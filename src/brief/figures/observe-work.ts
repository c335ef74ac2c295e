import { naming, type Observation, observation } from '../judge/observation.ts'
import type { FigureStage } from './figure-stage.ts'
import type { GoverningMood, Mood } from './governors.ts'
import type { PhaseStage } from './phase.ts'

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

/** A stage that nothing tells is named as well: `work null`. */
const WORK = naming('work')
const PHASE = { first: naming('phase first'), later: naming('phase later'), whole: naming('phase whole') }
const NO_PHASES = observation('phase none')
const [GOVERNOR, GOVERNOR_BEHIND] = [naming('governor'), naming('governor behind')]
const DESCRIBED = naming('described')
const NEXT = naming('work next')
const [NEWS, OTHER_THAN_NEWS] = [naming('news work'), naming('news work other')]

/** How far the work is; it is told of figures that nothing else governs in a description above all. */
export function addWork({ work, governor, governorBehind, described }: WorkContext, to: Observation[]): void {
  to.push(WORK(work.reached), ofPhase(work.phase), GOVERNOR(governor))
  if (work.next !== null && (governor === 'none' || governor.startsWith('fact'))) to.push(NEXT(work.next))
  if (governor !== 'none') return
  to.push(GOVERNOR_BEHIND(governorBehind))
  if (described) to.push(DESCRIBED(work.reached), (work.isOfNews ? NEWS : OTHER_THAN_NEWS)(work.news))
}

function ofPhase(phase: PhaseStage | null): Observation {
  return phase === null ? NO_PHASES : PHASE[phase.which](phase.stage)
}
