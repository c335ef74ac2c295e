import type { Period } from '../../domain/brief.ts'
import type { Observed } from '../judge/linear.ts'
import { addAll } from '../judge/observation.ts'
import { lastMonthOf } from '../period/calendar.ts'
import { certainPeriod } from './certain-period.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { type NearPeriods, nearPeriods } from './near-period.ts'
import { isOfNoTimeInEnglish } from './no-time-in-english.ts'
import { observePeriods } from './observe-periods.ts'
import type { Seen } from './observe-sentence.ts'
import { observeBefore } from './observe-status.ts'
import { periodCandidates } from './period-candidates.ts'
import { type Found, goesOn, type Reading } from './reading.ts'
import { respectivePeriod } from './respective.ts'
import { isNewState } from './then-candidates.ts'
import { advanceTime, enterParagraph, noteDated, type TimeState } from './time-state.ts'

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
  const open =
    measured.toldPeriod ??
    respectivePeriod(read, index) ??
    withItsChange(index, read, near, time) ??
    certainPeriod(mention, read, near, time) ??
    judged
  const period = measured.change === 'mom' ? lastMonthOf(open) : open
  // what was measured a year before says nothing about the figures that follow
  if (!near.reference) {
    const { clauseStart, isBefore } = mention
    const { start: sentence, paragraph } = mention.sentence
    const { metric, inProject } = figure
    noteDated({ period, status, inProject, metric, isBefore, sentence, paragraph, clauseStart }, time)
    reading.status = status
    reading.likes.set(mention.quantity.unit, status)
  }
  // what follows the size of a thing is of the time that its clause tells of
  const own = isOfNoTimeInEnglish(mention, read) ? null : period
  return { measured, subject: topic.subject, project: topic.project?.name ?? null, status, period: own }
}

/** up 12% from a year earlier to $3.2 billion in August: what grew and its growth are of one time. */
function withItsChange(index: number, read: ReadSentence, near: NearPeriods, time: TimeState): Period | null {
  const { previous } = time
  const mention = read.mentions[index] as Mention
  if (isNewState(mention, read))
    return near.reached === null && previous?.sentence === read.sentence.start ? previous.period : null
  const next = read.mentions[index + 1]
  if (!next) return null
  if (isNewState(next, read)) return nearPeriods(read, index + 1).reached?.period ?? null
  if (mention.quantity.kind !== 'percent' || near.inClause || !LEADS_TO_LEVEL.test(mention.after)) return null
  if (FROM.test(mention.before.slice(-24))) return null
  const { reached, ofClause } = nearPeriods(read, index + 1)
  return (reached ?? ofClause)?.period ?? null
}

/** from 11 per cent to 25 per cent by 2030: the one end is of another time. */
const FROM = /\bfrom (?:[a-z]+ ){0,2}$/i
/** fell 6.8 percent to 1.2 million tons in 2024 */
const LEADS_TO_LEVEL =
  /^,? (?:(?:year[ -]on[ -]year|on the year|yoy),? )?to (?:[a-z]+ ){0,2}(?:[A-Z]{0,3}[$£€¥] ?)?\d/i

function observedStatus({ context: { mention }, ofStatus }: Seen, reading: Reading): Observed {
  const alone = observeBefore(mention, {
    previous: reading.status,
    like: reading.likes.get(mention.quantity.unit) ?? null,
  })
  addAll(ofStatus, alone)
  return { alone, together: NOTHING_TOGETHER }
}
