import { isLatinAt } from '../../script/characters.ts'
import { namingRuns } from '../judge/naming-runs.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import type { Placed } from './placed.ts'

const [BEFORE, BEHIND] = [naming('before it'), naming('behind it')]
const [RUN_BEFORE, RUN_BEHIND] = [namingRuns('before it'), namingRuns('behind it')]
const [AFTER_OF_WHICH, RIGHT_AFTER_OF_WHICH] = [observation('after 其中'), observation('right after 其中')]
const [STARTS_FROM, ENDS_AT] = [observation('from'), observation('from another')]

const OF_WHICH = /其中|of which/
const RIGHT_AFTER = /其中[^，]*$/
const [FROM, UP_FROM] = [/[由从][^，]*$/, /[由从][^，]*[到至为][^，]*$/]
/** The longest run of characters beside a number that is looked at. */
const RUN = 3

/** What the words around a figure say of it. */
export function observeWords({ before, behind }: Placed, observed: Observation[]): void {
  observeNeighbours(before, behind, observed)
  if (OF_WHICH.test(before)) observed.push(RIGHT_AFTER.test(before) ? RIGHT_AFTER_OF_WHICH : AFTER_OF_WHICH)
  if (FROM.test(before)) observed.push(UP_FROM.test(before) ? ENDS_AT : STARTS_FROM)
}

/** Up to three characters on either side; words where there are letters. */
function observeNeighbours(before: string, behind: string, observed: Observation[]): void {
  const last = isLatinAt(before, before.length - 2) && /[a-z]+ ?$/i.exec(before.slice(-16))
  const next = isLatinAt(behind, 1) && /^ ?[a-z]+/i.exec(behind.slice(0, 16))
  if (last) observed.push(BEFORE(last[0].trim()))
  if (next) observed.push(BEHIND(next[0].trim()))
  for (let length = 1; length <= RUN; length++) {
    if (!last && before.length >= length)
      observed.push(RUN_BEFORE(before, before.length - length, before.length))
    if (!next && behind.length >= length) observed.push(RUN_BEHIND(behind, 0, length))
  }
}
