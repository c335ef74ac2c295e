import type { FigureStatus, Period } from '../../domain/brief.ts'
import type { JudgedPeriod } from '../judge/judge.ts'
import { addAll, naming, type Observation, observation } from '../judge/observation.ts'
import type { ReadSentence } from './mentions.ts'
import { type DatingContext, isPart, joinOf } from './observe-in-time.ts'
import type { PeriodCandidate } from './period-candidates.ts'
import { formOf, type Relation, relationOf } from './period-form.ts'
import type { DatedFigure, TimeState } from './time-state.ts'

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

/** With the phrases around a figure is observed no more of a candidate than where the text tells it: there are many of them. */
const TOLD: Readonly<Record<PeriodCandidate['told'], readonly Observation[]>> = {
  nowhere: [observation('told nowhere')],
  'in the sentence': [observation('told in the sentence')],
  before: [observation('told before')],
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
  /** The phrases around the figure that say something. */
  readonly phrases: readonly Observation[]
}

/** What is observed about each candidate, as `periodCandidates` gives them, of one figure. */
export function observePeriods(
  candidates: readonly PeriodCandidate[],
  context: PeriodContext,
): readonly JudgedPeriod[] {
  const about = aboutOf(context)
  const aboutIf: Partial<Record<FigureStatus, readonly Observation[]>> = {}
  return candidates.map(({ period, origins, told }) => {
    const form = formOf(period)
    const formed = form.slice()
    addAll(origins, formed)
    const alone = formed.slice()
    addAsPrevious(period, context, alone)
    return {
      period,
      observed: {
        alone,
        together: [
          [formed, about],
          [origins, form],
          [TOLD[told], context.phrases],
        ],
      },
      ifSo: (status) => {
        aboutIf[status] ??= aboutIfSo(status, context)
        return { alone: ifSo(period, status, context), together: [[formed, aboutIf[status]]] }
      },
    }
  })
}

/** What speaks for the period of the figure before, and for that of the last figure of this metric. */
function addAsPrevious(
  period: Period | null,
  { mention, read, state, figure }: PeriodContext,
  observed: Observation[],
): void {
  const { previous } = state
  if (previous && period === previous.period && isPart(mention)) observed.push(AS_PREVIOUS_PART)
  if (state.ofMetric.get(figure.metric) === period) observed.push(OF_METRIC)
  if (!previous || period !== previous.period) return
  const near = nearOf(previous, read)
  observed.push(JOINED_AS_PREVIOUS(joinOf(mention, read)), AS_PREVIOUS(near))
  if (previous.metric === figure.metric) observed.push(AS_PREVIOUS_SAME_METRIC)
  if (figure.change !== null) observed.push(AS_PREVIOUS_FOR_CHANGE, CHANGE_AS_PREVIOUS[near](figure.change))
}

/** What a period speaks for if the figure has a status. */
function ifSo(
  period: Period | null,
  status: FigureStatus,
  { mention, read, state, figure }: PeriodContext,
): Observation[] {
  const { previous, anchor } = state
  const observed: Observation[] = []
  if (anchor && period) observed.push(RELATIONS[relationOf(period, anchor.year, anchor.month)](status))
  if (state.ofMetric.get(figure.metric) === period) observed.push(OF_METRIC_AND(status))
  if (!previous || period !== previous.period) return observed
  const near = nearOf(previous, read)
  const same = previous.status === status ? 'same status' : 'other status'
  observed.push(AS_PREVIOUS_BUT[near](same))
  if (previous.clauseStart === mention.clauseStart && near === 'same sentence')
    observed.push(IN_CLAUSE_AS_PREVIOUS(same))
  return observed
}

function nearOf(previous: DatedFigure, { sentence }: ReadSentence): 'same sentence' | 'other sentence' {
  return previous.sentence === sentence.start ? 'same sentence' : 'other sentence'
}

/** What was told before makes of a figure. */
function aboutOf({ read, state, ofTime }: PeriodContext): Observation[] {
  const about = ofTime.slice()
  about.push(PARAGRAPH[paragraphOf(read, state)])
  if (state.isProblem) about.push(PROBLEMS)
  return about
}

/** What its status makes of it. */
function aboutIfSo(
  status: FigureStatus,
  { mention, read, figure, state, instructed }: PeriodContext,
): Observation[] {
  const ofKind = mention.quantity.kind === 'count' ? COUNT_OF : AMOUNT_OF
  const about = [
    IS(status),
    ofKind[figure.inProject ? 'project' : 'none'](status),
    SAID[paragraphOf(read, state)][read.periods.length === 0 ? 'silent' : 'timed'](status),
  ]
  if (instructed) about.push(INSTRUCTED_AND(status))
  return about
}

/** Whether the figure before stands in the same paragraph. */
function paragraphOf({ sentence }: ReadSentence, { previous }: TimeState): InParagraph {
  return previous?.paragraph === sentence.paragraph ? 'paragraph' : 'new paragraph'
}
