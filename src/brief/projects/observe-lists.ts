import { naming, type Observation } from '../judge/observation.ts'
import type { NameCandidate } from './candidate.ts'
import { rankIn } from './rank-in.ts'

const [LISTED, BESIDE] = [naming('name listed with'), naming('name beside one')]
const COUNTS = [0, 1, 2, 4]
/** Where a road begins and ends may stand behind its name: 青石路（一环-二环）、白溪路. */
const JOINT = /^(?:（[^（）]{1,20}）)?(?:[、；和与及]|，?以及)$/
const FARTHEST = 24

/** For each of the phrases of a sentence, in order: with how many it is listed, and how its neighbours were found. */
export function observeLists(candidates: readonly NameCandidate[], sentence: string): Observation[][] {
  const observed: Observation[][] = candidates.map(() => [])
  let from = 0
  for (const [at, candidate] of candidates.entries()) {
    const next = candidates[at + 1]
    const joined = next !== undefined && isJoined(candidate, next, sentence)
    if (joined) {
      observed[at]?.push(...next.signs.map(({ name }) => BESIDE(name)))
      observed[at + 1]?.push(...candidate.signs.map(({ name }) => BESIDE(name)))
      continue
    }
    const others = LISTED(rankIn(COUNTS, at - from))
    for (; from <= at; from++) observed[from]?.push(others)
  }
  return observed
}

function isJoined(left: NameCandidate, right: NameCandidate, sentence: string): boolean {
  return right.start - left.end <= FARTHEST && JOINT.test(sentence.slice(left.end, right.start))
}
