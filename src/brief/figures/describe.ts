import type { FigureStatus } from '../../domain/brief.ts'
import type { Observed } from '../judge/linear.ts'
import { lastMonthOf } from '../period/calendar.ts'
import { certainPeriod, openStatuses } from './certain.ts'
import { describes } from './described.ts'
import { governorAt, governorBehind, governorsIn } from './governors.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { isAhead, isPast, type NearPeriods, nearPeriods, relativeTime } from './near-period.ts'
import { observePeriods } from './observe-periods.ts'
import { lastCue, observeStatus } from './observe-status.ts'
import { periodCandidates } from './period-candidates.ts'
import type { Found, Reading } from './reading.ts'
import { respectivePeriod } from './respective.ts'
import type { Told } from './tell-topics.ts'
import { advanceTime, enterParagraph, noteDated } from './time-state.ts'
import { topicOf } from './topic-of.ts'

const HAPPENED: readonly FigureStatus[] = ['actual']
/** From so many on, a count of projects is what the article is about. */
const MANY = 5

/** What is found out about the mentions of a sentence, of which is known what they measure; moves the reading on. */
export function describe(read: ReadSentence, told: readonly Told[], reading: Reading): Found[] {
  enterTime(read, reading)
  const found = told.map((each, index) => inTime(read, index, each, reading))
  reading.said = { cue: lastCue(read.normal), paragraph: read.sentence.paragraph }
  advanceTime(read, reading.time)
  return found
}

/** 其中，产业类53个: goes on from what the sentence before says of the whole. */
const PART = /^其中/

function enterTime(read: ReadSentence, reading: Reading): void {
  const { sentence, lead, normal } = read
  enterParagraph(sentence.paragraph, reading.time)
  const goesOn = lead !== null || PART.test(normal)
  const own = governorsIn(normal).map(({ mood, start }) => ({ mood, start: sentence.start + start }))
  reading.governors = goesOn ? [...reading.governors, ...own] : own
  reading.described = describes(read, reading.described) ? sentence.paragraph : null
  if (goesOn) return
  reading.status = null
  reading.likes.clear()
}

/** Adds to what a mention measures, and on what, whether and when it is so. */
function inTime(read: ReadSentence, index: number, told: Told, reading: Reading): Found {
  const mention = read.mentions[index] as Mention
  const { measured, topic } = told
  const near = nearPeriods(read, index)
  const instructed = reading.instructing.has(read.sentence.start)
  const inProject = topic.project !== null
  const figure = { metric: measured.metric, change: measured.change, inProject }
  const { time, genre } = reading
  const context = { mention, read, state: time, figure, genre, instructed }
  const candidates = (ifSo: FigureStatus) =>
    periodCandidates(mention, read, time, topicOf(mention, read, time, ifSo))
  const { status, period: judged } = reading.judge.standing({
    statuses: happened(mention, near, reading) ? HAPPENED : openStatuses(mention, measured, read),
    observed: observedStatus(read, mention, told, near, instructed, reading),
    periods: observePeriods(candidates, context),
  })
  if (measured.isTopic && mention.quantity.kind === 'count' && mention.quantity.value >= MANY)
    reading.whole ??= status
  const open = respectivePeriod(read, index) ?? certainPeriod(mention, near, time) ?? judged
  const period = measured.change === 'mom' ? lastMonthOf(open) : open
  // what was measured a year before says nothing about the figures that follow
  if (!near.reference) {
    const { sentence, clauseStart, isBefore } = mention
    const place = { sentence: sentence.start, paragraph: sentence.paragraph, clauseStart }
    noteDated({ period, status, inProject, metric: measured.metric, isBefore, ...place }, reading.time)
    reading.status = status
    reading.likes.set(mention.quantity.unit, status)
  }
  reading.statusBefore = status
  return { measured, subject: topic.subject, project: topic.project?.name ?? null, status, period }
}

function observedStatus(
  read: ReadSentence,
  mention: Mention,
  { measured, heading, stage, work }: Told,
  near: NearPeriods,
  instructed: boolean,
  reading: Reading,
): Observed {
  const time = near.inClause ?? near.frame
  const { anchor } = reading.time
  return observeStatus(mention, {
    metric: measured.metric,
    change: measured.change,
    stage,
    genre: reading.genre,
    opening: reading.opening,
    instructed,
    clauseTime: near.inClause?.kind ?? null,
    sentenceTime: near.frame?.kind ?? null,
    timeAfter: read.periods.find(({ start }) => start >= mention.quantity.end)?.kind ?? null,
    heading,
    saidBefore: reading.said?.paragraph === mention.sentence.paragraph ? reading.said.cue : null,
    ahead: isAhead(time, anchor),
    past: isPast(time, anchor),
    previous: reading.status,
    before: reading.statusBefore,
    like: reading.likes.get(mention.quantity.unit) ?? null,
    whole: reading.whole,
    described: reading.described === mention.sentence.paragraph,
    work,
    governor: governorAt(reading.governors, mention),
    governorBehind: governorBehind(reading.governors, mention),
    relativeTime: relativeTime(time, anchor),
  })
}

/** 去年同期收购27万吨: what another year is told against has happened; 比年初6.5%的目标低 is told against a goal. */
function happened({ before, clause }: Mention, { reference }: NearPeriods, { time }: Reading): boolean {
  return (
    reference !== null &&
    !isAhead(reference, time.anchor) &&
    !/目标|计划|任务|预[期算]|拟/.test(before.slice(-40) + clause)
  )
}
