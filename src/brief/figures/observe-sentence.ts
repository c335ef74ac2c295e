import type { FigureStatus } from '../../domain/brief.ts'
import { addAll, type Observation } from '../judge/observation.ts'
import { describes } from './described.ts'
import { isSetInEnglish } from './done-in-english.ts'
import { governorAt, governorBehind, governorsIn } from './governors.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { isAhead, type NearPeriods, nearPeriods, relativeTime } from './near-period.ts'
import { type DatingContext, observeInTime } from './observe-in-time.ts'
import { observePhrases } from './observe-phrases.ts'
import { observeStatus } from './observe-status.ts'
import { openStatuses } from './open-statuses.ts'
import { goesOn, type Reading } from './reading.ts'
import type { Told } from './tell-topics.ts'
import { timeCues } from './time-cues.ts'

/** What the words around a mention tell of its status and period, whatever was decided of those before it. */
export interface Seen extends Pick<Told, 'measured' | 'topic'> {
  readonly context: DatingContext
  readonly near: NearPeriods
  /** Those that it may have; there is at least one. */
  readonly statuses: readonly FigureStatus[]
  readonly ofStatus: Observation[]
  readonly ofTime: readonly Observation[]
  /** The phrases around it that say something; they are among what is observed of its status as well. */
  readonly phrases: readonly Observation[]
}

/** Observes the mentions of a sentence, in their order; moves on what the reading knows of words that go on for others. */
export function observeSentence(read: ReadSentence, told: readonly Told[], reading: Reading): Seen[] {
  enterWords(read, reading)
  return told.map((each, index) => observe(read, index, each, reading))
}

function enterWords(read: ReadSentence, reading: Reading): void {
  const { sentence, normal } = read
  const own = governorsIn(normal).map(({ mood, start }) => ({ mood, start: sentence.start + start }))
  reading.governors = goesOn(read) ? [...reading.governors, ...own] : own
  reading.described = describes(read, reading.described) ? sentence.paragraph : null
}

const HAPPENED: readonly FigureStatus[] = ['actual']

function observe(read: ReadSentence, index: number, told: Told, reading: Reading): Seen {
  const mention = read.mentions[index] as Mention
  const { measured, topic } = told
  const { metric, change } = measured
  const near = nearPeriods(read, index)
  const instructed = reading.instructing.has(read.sentence.start)
  const figure = { metric, change, inProject: topic.project !== null }
  const context = { mention, read, figure, genre: reading.genre, instructed }
  const ofTime = observeInTime(context)
  addAll(timeCues(mention, metric), ofTime)
  const phrases = observePhrases(mention, metric, reading.judge.phrases)
  const ofStatus = observedStatus(context, told, near, reading)
  addAll(phrases, ofStatus)
  return {
    measured,
    topic,
    context,
    near,
    statuses: happened(mention, near, reading) ? HAPPENED : openStatuses(mention, measured, read),
    ofStatus,
    ofTime,
    phrases,
  }
}

function observedStatus(
  { mention, read, figure, genre, instructed }: DatingContext,
  { stage, work }: Told,
  near: NearPeriods,
  reading: Reading,
): Observation[] {
  return observeStatus(mention, {
    metric: figure.metric,
    stage,
    genre,
    instructed,
    sentenceTime: near.frame?.kind ?? null,
    timeAfter: read.periods.find(({ start }) => start >= mention.quantity.end)?.kind ?? null,
    described: reading.described === mention.sentence.paragraph,
    work,
    governor: governorAt(reading.governors, mention),
    governorBehind: governorBehind(reading.governors, mention),
    relativeTime: relativeTime(near.inClause ?? near.frame, reading.time.anchor),
  })
}

/** 去年同期收购27万吨: what another year is told against has happened; 比年初6.5%的目标低 is told against a goal. */
function happened(
  { before, clause, after }: Mention,
  { reference }: NearPeriods,
  { time }: Reading,
): boolean {
  return (
    reference !== null &&
    !isAhead(reference, time.anchor) &&
    !/目标|计划|任务|预[期算]|拟/.test(before.slice(-40) + clause) &&
    !isSetInEnglish(before.slice(-40), after)
  )
}
