import { naming, type Observation, observation } from '../../judge/observation.ts'
import { mayBeSubject } from '../lexicon.ts'
import { classesOf } from './noun-classes.ts'

const [THING, WHOLE_AREA] = [observation('a thing'), observation('whole area')]
const [THE_AREA, OF_THE_AREA] = [observation('the area'), observation('of the area')]
const [WITH_DIGITS, WITH_LIST] = [observation('with digits'), observation('with list')]
const HARDLY = observation('hardly a subject')
const [WRITTEN, IN_TITLE] = [naming('written'), observation('in the title')]
/** More often counts alike. */
const MOST_TIMES = 4

/** What an article has told of words that may be a subject; worked out once an article for the same words. */
export interface KnownSubject {
  /** What they are by themselves. */
  readonly kinds: readonly Observation[]
  /** What the title and the opening of the text say of them. */
  readonly written: readonly Observation[]
  /** Of how many figures they were the subject. */
  times: number
}

/** What of an article is looked at, and what is known already. */
interface Telling {
  readonly known: Map<string, KnownSubject>
  readonly area: string
  readonly title: string
  readonly opening: string
}

/** What is known of words so far. */
export function knownOf(words: string, state: Telling): KnownSubject {
  const before = state.known.get(words)
  if (before !== undefined) return before
  const known = { kinds: readKinds(words, state), written: readWritten(words, state), times: 0 }
  state.known.set(words, known)
  return known
}

/** Where and how often the article writes it. */
function readWritten(words: string, { title, opening }: Telling): Observation[] {
  let times = 0
  for (let at = opening.indexOf(words); at >= 0 && times < MOST_TIMES; at = opening.indexOf(words, at + 1))
    times++
  return title.includes(words) ? [WRITTEN(times), IN_TITLE] : [WRITTEN(times)]
}

function readKinds(words: string, { area }: Telling): Observation[] {
  const kinds = classesOf(words)
  if (kinds.length === 0) kinds.push(THING)
  if (words === area) kinds.push(THE_AREA)
  else if (area !== '' && words.startsWith(area)) kinds.push(OF_THE_AREA)
  if (words.length === 2 && /^(?:全|我)[省市县区镇州国]$/.test(words)) kinds.push(WHOLE_AREA)
  if (/\d/.test(words)) kinds.push(WITH_DIGITS)
  if (words.includes('、')) kinds.push(WITH_LIST)
  if (!mayBeSubject(words)) kinds.push(HARDLY)
  return kinds
}
