import { naming, type Observation, observation } from '../judge/observation.ts'
import type { NameCandidate } from './candidate.ts'
import { rankIn } from './rank-in.ts'

const [LAST, LAST_TWO] = [naming('name ends in'), naming('name ends in both')]
const [CAPITALS, WORDS] = [naming('name with capitals'), naming('name of words')]
const [BEFORE, BEHIND] = [naming('word before the name'), naming('word behind the name')]
const NUMBERED = observation('name with a number')
const NEIGHBOURHOOD = 24
const CAPITAL_COUNTS = [0, 1, 2, 3]
const MOST_WORDS = 8

/** What is observed about a phrase of an English sentence that may name a project. */
export function observeNameEn(sentence: string, { start, end, name, signs }: NameCandidate): Observation[] {
  const words = name.toLowerCase().split(' ')
  const observed = [
    ...signs,
    LAST(words.at(-1)),
    LAST_TWO(words.slice(-2).join(' ')),
    CAPITALS(rankIn(CAPITAL_COUNTS, name.match(/\b[A-Z]/g)?.length ?? 0)),
    WORDS(Math.min(MOST_WORDS, words.length)),
  ]
  if (/\d/.test(name)) observed.push(NUMBERED)
  const before = /[a-z’'-]+(?=[^a-z]*$)/i.exec(sentence.slice(Math.max(0, start - NEIGHBOURHOOD), start))
  const behind = /^[^a-z]*([a-z’'-]+)/i.exec(sentence.slice(end, end + NEIGHBOURHOOD))
  if (before) observed.push(BEFORE(before[0].toLowerCase()))
  if (behind) observed.push(BEHIND(behind[1]?.toLowerCase()))
  return observed
}
