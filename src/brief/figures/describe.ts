import type { Observed } from '../judge/linear.ts'
import { addAll } from '../judge/observation.ts'
import type { ReadSentence } from './mentions.ts'
import { observePeriods } from './observe-periods.ts'
import type { Seen } from './observe-sentence.ts'
import { observeBefore } from './observe-status.ts'
import { periodCandidates } from './period-candidates.ts'
import { type Found, goesOn, type Reading } from './reading.ts'
import { settlePeriod } from './settle-period.ts'
import { advanceTime, enterParagraph, noteDated } from './time-state.ts'

/** Of a status pairs were tried, and did no better on articles that nobody had looked at. */
const NOTHING_TOGETHER: Observed['together'] = []

/** What is found out about the mentions of a sentence, by what was observed of them; moves the reading on. */
export function describe(read: ReadSentence, seen: readonly Seen[], reading: Reading): Found[] {
  enterParagraph(read.sentence.paragraph, reading.time)
  if (!goesOn(read)) {
    reading.status = null
    reading.likes.clear()
  }
  const found = seen.map((each, index) => decide(index, each, reading))
  advanceTime(read, reading.time)
  return found
}

/** Whether and when it is so; both are learned from by those that follow. */
function decide(index: number, seen: Seen, reading: Reading): Found {
  const { measured, topic, context, near, statuses, ofTime, phrases } = seen
  const { mention, read, figure, instructed } = context
  const { time } = reading
  const candidates = periodCandidates(mention, read, time)
  const { status, period: judged } = reading.judge.standing({
    statuses,
    observed: observedStatus(seen, reading),
    periods: observePeriods(candidates, { mention, read, figure, instructed, state: time, ofTime, phrases }),
  })
  const { period, ofClause } = settlePeriod(index, seen, time, judged)
  // what was measured a year before says nothing about the figures that follow
  if (!near.reference) {
    const { clauseStart, isBefore } = mention
    const { start: sentence, paragraph } = mention.sentence
    const { metric, inProject } = figure
    noteDated(
      { period: ofClause, status, inProject, metric, isBefore, sentence, paragraph, clauseStart },
      time,
    )
    reading.status = status
    reading.likes.set(mention.quantity.unit, status)
  }
  return { measured, subject: topic.subject, project: topic.project?.name ?? null, status, period }
}

function observedStatus({ context: { mention }, ofStatus }: Seen, reading: Reading): Observed {
  const alone = observeBefore(mention, {
    previous: reading.status,
    like: reading.likes.get(mention.quantity.unit) ?? null,
  })
  addAll(ofStatus, alone)
  return { alone, together: NOTHING_TOGETHER }
}
