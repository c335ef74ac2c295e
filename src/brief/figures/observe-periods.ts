import type { FigureStatus, Period } from '../../domain/brief.ts'
import type { JudgedPeriod } from '../judge/judge.ts'
import type { Observed } from '../judge/linear.ts'
import { addAll, naming, type Observation, observation } from '../judge/observation.ts'
import type { ReadSentence } from './mentions.ts'
import { type DatingContext, isPart, joinOf } from './observe-in-time.ts'
import type { PeriodCandidate } from './period-candidates.ts'
import { formOf, type Relation, relationOf } from './period-form.ts'
import type { TimeState } from './time-state.ts'

const IS = naming('is')
const COUNT_OF = { project: naming('count of project'), none: naming('count of none') }
const AMOUNT_OF = { project: naming('amount of project'), none: naming('amount of none') }
const INSTRUCTED_AND = naming('instructed')
const SAID = {
  paragraph: { silent: naming('paragraph silent'), timed: naming('paragraph timed') },
  'new paragraph': { silent: naming('new paragraph silent'), timed: naming('new paragraph timed') },
}
const AS_PREVIOUS = naming('as previous')
const AS_PREVIOUS_BUT = {
  'same sentence': naming('as previous same sentence'),
  'other sentence': naming('as previous other sentence'),
}
const CHANGE_AS_PREVIOUS = {
  'same sentence': naming('as previous same sentence for'),
  'other sentence': naming('as previous other sentence for'),
}
const JOINED_AS_PREVIOUS = naming('as previous joined by')
const IN_CLAUSE_AS_PREVIOUS = naming('as previous same clause')
const [OF_METRIC, OF_METRIC_AND] = [observation('as same metric'), naming('as same metric, now')]
const AS_PREVIOUS_PART = observation('as previous part')
const AS_PREVIOUS_SAME_METRIC = observation('as previous same metric')
const AS_PREVIOUS_FOR_CHANGE = observation('as previous for change')
const RELATIONS: Readonly<Record<Relation, ReturnType<typeof naming>>> = {
  'past year': naming('past year'),
  'this year': naming('this year'),
  'later year': naming('later year'),
  'past month': naming('past month'),
  'later month': naming('later month'),
}

type InParagraph = 'paragraph' | 'new paragraph'
const PARAGRAPH: Readonly<Record<InParagraph, Observation>> = {
  paragraph: observation('paragraph'),
  'new paragraph': observation('new paragraph'),
}
const PROBLEMS = observation('problems told')

/** A figure as its period is judged. */
export interface PeriodContext extends Omit<DatingContext, 'genre'> {
  readonly state: TimeState
  /** What is observed of it whatever the times told before. */
  readonly ofTime: readonly Observation[]
}

/** What is observed about each candidate, as `periodCandidates` gives them, of one figure if it has a status. */
export function observePeriods(
  candidates: (status: FigureStatus) => readonly PeriodCandidate[],
  context: PeriodContext,
): (status: FigureStatus) => readonly JudgedPeriod[] {
  return (status) => {
    const about = context.ofTime.slice()
    addAbout(status, context, about)
    return candidates(status).map((candidate) => ({
      period: candidate.period,
      observed: observe(candidate, about, status, context),
    }))
  }
}

function observe(
  candidate: PeriodCandidate,
  about: readonly Observation[],
  status: FigureStatus,
  context: PeriodContext,
): Observed {
  const { state } = context
  const { period, origins } = candidate
  const form = formOf(period)
  const formed = form.slice()
  addAll(origins, formed)
  const alone = formed.slice()
  addAsPrevious(period, status, context, alone)
  const { anchor } = state
  if (anchor && period) alone.push(RELATIONS[relationOf(period, anchor.year, anchor.month)](status))
  return {
    alone,
    together: [
      [formed, about],
      [origins, form],
    ],
  }
}

/** What speaks for the period of the figure before. */
function addAsPrevious(
  period: Period | null,
  status: FigureStatus,
  { mention, read, state, figure }: PeriodContext,
  observed: Observation[],
): void {
  const { previous } = state
  if (previous && period === previous.period && isPart(mention)) observed.push(AS_PREVIOUS_PART)
  if (state.ofMetric.get(figure.metric) === period) observed.push(OF_METRIC, OF_METRIC_AND(status))
  if (!previous || period !== previous.period) return
  const near = previous.sentence === read.sentence.start ? 'same sentence' : 'other sentence'
  const same = previous.status === status ? 'same status' : 'other status'
  observed.push(JOINED_AS_PREVIOUS(joinOf(mention, read)))
  observed.push(AS_PREVIOUS(near), AS_PREVIOUS_BUT[near](same))
  if (previous.metric === figure.metric) observed.push(AS_PREVIOUS_SAME_METRIC)
  if (figure.change !== null) observed.push(AS_PREVIOUS_FOR_CHANGE, CHANGE_AS_PREVIOUS[near](figure.change))
  if (previous.clauseStart === mention.clauseStart && near === 'same sentence')
    observed.push(IN_CLAUSE_AS_PREVIOUS(same))
}

/** What its status makes of a figure, and what was told before. */
function addAbout(
  status: FigureStatus,
  { mention, read, figure, state, instructed }: PeriodContext,
  about: Observation[],
): void {
  const paragraph = paragraphOf(read, state)
  about.push(PARAGRAPH[paragraph])
  if (state.topic.isProblem) about.push(PROBLEMS)
  const ofKind = mention.quantity.kind === 'count' ? COUNT_OF : AMOUNT_OF
  about.push(
    IS(status),
    ofKind[figure.inProject ? 'project' : 'none'](status),
    SAID[paragraph][read.periods.length === 0 ? 'silent' : 'timed'](status),
  )
  if (instructed) about.push(INSTRUCTED_AND(status))
}

/** Whether the figure before stands in the same paragraph. */
function paragraphOf({ sentence }: ReadSentence, { previous }: TimeState): InParagraph {
  return previous?.paragraph === sentence.paragraph ? 'paragraph' : 'new paragraph'
}
