import { naming, type Observation, observation } from '../judge/observation.ts'
import { namingBoth } from './naming-both.ts'
import type { Placed } from './placed.ts'
import type { Survey } from './survey.ts'
import type { Told } from './told.ts'

const RANK_OF_KIND = namingBoth('rank among')
const [FIRST_OF_METRIC, LATER_OF_METRIC] = [naming('first told of'), naming('told again of')]
const [METRIC_TWICE, TOLD_BEFORE] = [observation('metric twice in sentence'), observation('told before')]

/** How a figure stands among those of its unit and of its measure. */
export function observeRank(
  placed: Placed,
  { greatest, metrics }: Survey,
  told: Told,
  observed: Observation[],
): void {
  const { unit, value, change } = placed.figure
  if (change === null) {
    observed.push(RANK_OF_KIND(placed.kind, rankOf(value, greatest.get(unit))))
  }
  observed.push((told.heads.has(placed.head) ? LATER_OF_METRIC : FIRST_OF_METRIC)(placed.head))
  if ((metrics.get(placed.metricHere) ?? 0) > 1) observed.push(METRIC_TWICE)
  if (told.facts.has(placed.fact)) observed.push(TOLD_BEFORE)
}

/** How many are greater. */
function rankOf(value: number, greatest: readonly number[] = []): number {
  let rank = 0
  while (rank < greatest.length && (greatest[rank] as number) > value) rank++
  return rank
}
