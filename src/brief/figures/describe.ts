import type { FigureStatus } from '../../domain/brief.ts'
import { hasHan } from '../../script/characters.ts'
import type { Observed } from '../judge/linear.ts'
import { lastMonthOf } from '../period/calendar.ts'
import { certainPeriod, openStatuses } from './certain.ts'
import { tellEnglish } from './english/tell-english.ts'
import { governorAt, governorBehind } from './governors.ts'
import type { Measure } from './measure.ts'
import { measureInSeries } from './measure-in-series.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { isAhead, isPast, type NearPeriods, nearPeriods, relativeTime } from './near-period.ts'
import { observePeriods } from './observe-periods.ts'
import { observeStatus, type ProjectStage } from './observe-status.ts'
import { periodCandidates } from './period-candidates.ts'
import type { Found, Reading } from './reading.ts'
import { respectivePeriod } from './respective.ts'
import { subjectOf, type Topic } from './subject/subject-of.ts'
import { noteDated } from './time-state.ts'
import { topicOf } from './topic-of.ts'
import { stageAt } from './work-state.ts'

const HAPPENED: readonly FigureStatus[] = ['actual']
/** From so many on, a count of projects is what the article is about. */
const MANY = 5

/**
 * What is found out about the mentions of a sentence, in their order; moves the reading on. All are measured before any
 * is dated: one thing done over and over costs less than all in turn, each of which is new to the processor.
 */
export function describe(read: ReadSentence, reading: Reading): Found[] {
  const told = (hasHan(read.normal) ? inChinese : inEnglish)(read, reading)
  return told.map((each, index) => inTime(read, index, each, reading))
}

interface Told {
  readonly measured: Measure
  readonly topic: Topic
}

function inChinese(read: ReadSentence, reading: Reading): Told[] {
  const { mentions } = read
  const measures = mentions.map((_, index) => measureInSeries(read, index, reading))
  return measures.map((measured, index) => ({
    measured,
    topic: subjectOf(reading.subjects, mentions[index] as Mention, measured, reading.judge),
  }))
}

function inEnglish(read: ReadSentence, reading: Reading): Told[] {
  return read.mentions.map((mention, index) => {
    const { measured, subject } = tellEnglish(index, reading.english)
    const topic = subjectOf(reading.subjects, mention, measured, reading.judge)
    return { measured, topic: { ...topic, subject: subject || (topic.project?.name ?? '') } }
  })
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
  { measured, topic }: Told,
  near: NearPeriods,
  instructed: boolean,
  reading: Reading,
): Observed {
  const time = near.inClause ?? near.frame
  const { anchor } = reading.time
  return observeStatus(mention, {
    metric: measured.metric,
    change: measured.change,
    stage: projectStageOf(topic, reading),
    genre: reading.genre,
    opening: reading.opening,
    instructed,
    clauseTime: near.inClause?.kind ?? null,
    sentenceTime: near.frame?.kind ?? null,
    timeAfter: read.periods.find(({ start }) => start >= mention.quantity.end)?.kind ?? null,
    heading: reading.subjects.heading,
    saidBefore: reading.said?.paragraph === mention.sentence.paragraph ? reading.said.cue : null,
    ahead: isAhead(time, anchor),
    past: isPast(time, anchor),
    previous: reading.status,
    before: reading.statusBefore,
    like: reading.likes.get(mention.quantity.unit) ?? null,
    whole: reading.whole,
    described: reading.described === mention.sentence.paragraph,
    work: stageAt(reading.works, mention, topic.project),
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

/** How far its project is; null when it belongs to none. */
function projectStageOf({ project }: Topic, { works }: Reading): ProjectStage | null {
  if (project === null) return null
  return works.projects.get(project) === 'in use' ? 'in use' : 'planned'
}
