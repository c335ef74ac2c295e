import { namingRuns } from '../judge/naming-runs.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import { namingBoth } from './naming-both.ts'
import type { Placed } from './placed.ts'

const ANY = observation('any')
const [STATUS, STATUS_OF_KIND] = [naming('status'), namingBoth('status of')]
const METRIC_ENDS = naming('metric ends')
const [RUN_BEGINS, RUN_ENDS] = [namingRuns('metric begins'), namingRuns('metric ends')]
const HEAD_AND_STATUS = namingBoth('metric and status')
const [COUNTED, DIGITS_OF_KIND] = [naming('counts'), namingBoth('digits of')]
const HAN_END = /\p{Script=Han}$/u

/** What a figure measures, and how great it is. */
export function observeMeasure({ figure, kind, metric, head }: Placed, observed: Observation[]): void {
  const { unit, value, status } = figure
  const { length } = metric
  observed.push(
    ANY,
    STATUS(status),
    STATUS_OF_KIND(kind, status),
    METRIC_ENDS(head),
    HEAD_AND_STATUS(status, head),
    DIGITS_OF_KIND(kind, Math.floor(Math.log10(Math.max(1, value)))),
  )
  if (HAN_END.test(metric))
    observed.push(
      RUN_BEGINS(metric, 0, Math.min(2, length)),
      RUN_ENDS(metric, Math.max(0, length - 3), length),
      RUN_ENDS(metric, length - 1, length),
    )
  if (kind === 'count') observed.push(COUNTED(unit))
}
