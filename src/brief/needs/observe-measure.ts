import { metricHead } from '../figures/lexicon.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import { namingBoth } from './naming-both.ts'
import type { Placed } from './placed.ts'

const ANY = observation('any')
const [STATUS, STATUS_OF_KIND] = [naming('status'), namingBoth('status of')]
const CHANGE_OF_KIND = namingBoth('change of')
const [METRIC, METRIC_HEAD] = [naming('metric'), naming('metric head')]
const [METRIC_BEGINS, METRIC_ENDS] = [naming('metric begins'), naming('metric ends')]
const [HEAD_AND_CHANGE, HEAD_AND_STATUS] = [namingBoth('metric changed'), namingBoth('metric and status')]
const [COUNTED, DIGITS_OF_KIND] = [naming('counts'), namingBoth('digits of')]
const HAN_END = /\p{Script=Han}$/u

/** What a figure measures, and how great it is. */
export function observeMeasure({ figure, kind, metric, head }: Placed, observed: Observation[]): void {
  const { unit, value, change, status } = figure
  observed.push(
    ANY,
    STATUS(status),
    STATUS_OF_KIND(kind, status),
    CHANGE_OF_KIND(kind, change),
    METRIC(metric),
    METRIC_ENDS(head),
    HEAD_AND_CHANGE(change, head),
    HEAD_AND_STATUS(status, head),
    DIGITS_OF_KIND(kind, Math.floor(Math.log10(Math.max(1, value)))),
  )
  if (HAN_END.test(metric))
    observed.push(
      METRIC_BEGINS(metric.slice(0, 2)),
      METRIC_ENDS(metric.slice(-3)),
      METRIC_ENDS(metric.slice(-1)),
    )
  const known = metricHead(metric)
  if (known) observed.push(METRIC_HEAD(known))
  if (kind === 'count') observed.push(COUNTED(unit))
}
