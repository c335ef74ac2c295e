import { hasHan } from '../../../script/characters.ts'
import type { JudgedSubject } from '../../judge/judge.ts'
import type { Observed } from '../../judge/linear.ts'
import { addAll, naming, type Observation, observation } from '../../judge/observation.ts'
import type { Phrases, Stretch } from '../../judge/phrases.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import { aboutFigure } from './about-figure.ts'
import type { SubjectCandidate } from './candidate.ts'
import { knownOf } from './known-subject.ts'
import type { SubjectState } from './subject-state.ts'

const [ORIGINS, SUBJECT_BEFORE] = [naming('origins'), naming('subject before')]
const IN_METRIC = observation('in metric')
const [TWO, SHORT, MIDDLE] = [
  observation('length two'),
  observation('length short'),
  observation('length middle'),
]
const [LONG, VERY_LONG] = [observation('length long'), observation('length very long')]

/** What is observed about each candidate for the subject of a figure. */
export function observeSubjects(
  candidates: readonly SubjectCandidate[],
  mention: Mention,
  measured: Measure,
  state: SubjectState,
  phrases: Phrases,
): readonly JudgedSubject[] {
  const { metric } = measured
  const ofMetric: Observation[] = []
  phrases.within('subject of', wordsOf(metric), ofMetric)
  const figure = { metric, ofMetric, about: aboutFigure(mention, measured, state) }
  return candidates.map((candidate) => ({
    words: candidate.words,
    observed: observe(candidate, figure, state, phrases),
  }))
}

/** What is the same for all candidates of a figure. */
interface ObservedFigure {
  readonly metric: string
  /** The phrases of its metric that say something. */
  readonly ofMetric: readonly Observation[]
  /** What else is observed about it. */
  readonly about: readonly Observation[]
}

function observe(
  { words, origins }: SubjectCandidate,
  { metric, ofMetric, about }: ObservedFigure,
  state: SubjectState,
  phrases: Phrases,
): Observed {
  const known = knownOf(words, state)
  const places = origins.slice()
  addAll(known.written, places)
  places.push(SUBJECT_BEFORE(Math.min(known.times, 3)))
  const { kinds } = known
  const told = kinds.slice()
  addAll(places, told)
  const alone = told.slice()
  alone.push(lengthOf(words), ORIGINS(Math.min(origins.length, 4)))
  if (metric.includes(words)) alone.push(IN_METRIC)
  const written = wordsOf(words)
  phrases.opening('subject begins', written, alone)
  phrases.closing('subject ends', written, alone)
  return {
    alone,
    together: [
      [told, about],
      [places, kinds],
      [told, ofMetric],
    ],
  }
}

/** Two to four letters of a metric or a name tell what it is; in English a word or two. */
function wordsOf(text: string): Stretch {
  const inWords = !hasHan(text)
  const [shortest, longest] = inWords ? [1, 2] : [2, 4]
  return { text: inWords ? text.toLowerCase() : text, from: 0, to: text.length, shortest, longest, inWords }
}

function lengthOf({ length }: string): Observation {
  return length <= 2 ? TWO : length <= 4 ? SHORT : length <= 9 ? MIDDLE : length <= 16 ? LONG : VERY_LONG
}
