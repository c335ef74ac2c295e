import { naming, type Observation, observation } from '../judge/observation.ts'
import { namingBoth } from './naming-both.ts'
import type { Placed } from './placed.ts'
import { inSentence, type Survey } from './survey.ts'
import { factOf, type Told } from './told.ts'

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
    const greater = (greatest.get(unit) ?? []).filter((other) => other > value)
    observed.push(RANK_OF_KIND(placed.kind, greater.length))
  }
  observed.push((told.heads.has(placed.head) ? LATER_OF_METRIC : FIRST_OF_METRIC)(placed.head))
  if ((metrics.get(inSentence(placed)) ?? 0) > 1) observed.push(METRIC_TWICE)
  if (told.facts.has(factOf(placed))) observed.push(TOLD_BEFORE)
}
