import { namingRuns } from '../judge/naming-runs.ts'
import { naming, type Observation } from '../judge/observation.ts'
import type { NameCandidate } from './candidate.ts'
import { rankIn } from './rank-in.ts'
import { countSpecific, countTelling } from './specificity.ts'
import { toldBehind } from './told-behind.ts'

const [HAS, ENDS, OPENS] = [namingRuns('name has'), namingRuns('name ends'), namingRuns('name opens')]
const [BEFORE, BEHIND] = [namingRuns('before the name'), namingRuns('behind the name')]
const [NEAR_BEFORE, NEAR_BEHIND] = [namingRuns('near before the name'), namingRuns('near behind the name')]
const [LENGTH, SPECIFIC, TELLING] = [
  naming('name of length'),
  naming('name specific'),
  naming('name telling'),
]

/** Lengths of names, specific and telling characters up to which they are told apart. */
const LENGTHS = [3, 4, 5, 6, 8, 10, 13, 17, 22]
const SPECIFICS = [0, 1, 2, 3, 4]
const TELLINGS = [1, 3, 5]
const LONGEST_END = 3
const LONGEST_OPENING = 2
/** How far around a name pairs of characters are looked at. */
const [FAR_BEFORE, FAR_BEHIND] = [8, 12]

/** What is observed about a phrase of a Chinese sentence that may name a project: its characters and its neighbours. */
export function observeName(sentence: string, { start, end, name, signs }: NameCandidate): Observation[] {
  const observed = [
    ...signs,
    ...toldBehind(sentence, end),
    LENGTH(rankIn(LENGTHS, name.length)),
    SPECIFIC(rankIn(SPECIFICS, countSpecific(name))),
    TELLING(rankIn(TELLINGS, countTelling(name))),
  ]
  for (let at = start; at < end; at++) {
    observed.push(HAS(sentence, at, at + 1))
    if (at + 1 < end) observed.push(HAS(sentence, at, at + 2))
  }
  for (let length = 1; length <= LONGEST_END; length++)
    if (end - length >= start) observed.push(ENDS(sentence, end - length, end))
  for (let length = 1; length <= LONGEST_OPENING; length++)
    if (start + length <= end) observed.push(OPENS(sentence, start, start + length))
  for (let length = 1; length <= 2; length++) {
    if (start >= length) observed.push(BEFORE(sentence, start - length, start))
    if (end + length <= sentence.length) observed.push(BEHIND(sentence, end, end + length))
  }
  pairsBetween(sentence, Math.max(0, start - FAR_BEFORE), start, NEAR_BEFORE, observed)
  pairsBetween(sentence, end, Math.min(sentence.length, end + FAR_BEHIND), NEAR_BEHIND, observed)
  return observed
}

function pairsBetween(
  text: string,
  from: number,
  to: number,
  named: ReturnType<typeof namingRuns>,
  observed: Observation[],
): void {
  for (let at = from; at + 1 < to; at++) observed.push(named(text, at, at + 2))
}
