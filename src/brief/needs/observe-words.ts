import { isLatinAt } from '../../script/characters.ts'
import { namingRuns } from '../judge/naming-runs.ts'
import { naming, type Observation, observation } from '../judge/observation.ts'
import type { Placed } from './placed.ts'

const [BEFORE, BEHIND] = [naming('before it'), naming('behind it')]
const [RUN_BEFORE, RUN_BEHIND] = [namingRuns('before it'), namingRuns('behind it')]
const [AFTER_OF_WHICH, RIGHT_AFTER_OF_WHICH] = [observation('after 其中'), observation('right after 其中')]
const [ONE_OF_SERIES, IN_BRACKETS] = [observation('one of a series'), observation('in brackets')]
const [STARTS_FROM, ENDS_AT] = [observation('from'), observation('from another')]
const [DONE_OF_IT, DONE_OF_ANOTHER] = [observation('its done part follows'), observation('done part')]

const OF_WHICH = /其中|of which/
const RIGHT_AFTER = /其中[^，]*$/
const SERIES = /分别|依次|respectively/
const [FROM, UP_FROM] = [/[由从][^，]*$/, /[由从][^，]*[到至为][^，]*$/]
/** 计划新开工63项，截至10月底已开工 in front of 47项. */
const DONE = /已|实际|仅/
/** The longest run of characters beside a number that is looked at. */
const RUN = 3

/** What the words around a figure say of it. */
export function observeWords(
  placed: Placed,
  previous: Placed | undefined,
  next: Placed | undefined,
  observed: Observation[],
): void {
  const { before, behind } = placed
  observeNeighbours(before, behind, observed)
  if (OF_WHICH.test(before)) observed.push(RIGHT_AFTER.test(before) ? RIGHT_AFTER_OF_WHICH : AFTER_OF_WHICH)
  if (SERIES.test(before.slice(-40))) observed.push(ONE_OF_SERIES)
  if (before.lastIndexOf('（') > before.lastIndexOf('）')) observed.push(IN_BRACKETS)
  if (FROM.test(before)) observed.push(UP_FROM.test(before) ? ENDS_AT : STARTS_FROM)
  if (isDoneOf(placed, previous)) observed.push(DONE_OF_ANOTHER)
  if (next && isDoneOf(next, placed)) observed.push(DONE_OF_IT)
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

/** Of a number of things, how many are done says more than how many there are. */
function isDoneOf({ figure, before }: Placed, whole: Placed | undefined): boolean {
  return (
    whole !== undefined &&
    whole.figure.evidenceStart === figure.evidenceStart &&
    whole.figure.unit === figure.unit &&
    whole.figure.value > figure.value &&
    DONE.test(before.slice(-12))
  )
}
