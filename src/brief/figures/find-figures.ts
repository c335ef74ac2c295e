import type { Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { chooseKeyFigures } from '../key-figures.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import { advanceTime, periodOf, type TimeState } from './figure-period.ts'
import { type Measure, measure } from './measure.ts'
import { type Mention, type ReadSentence, readSentences } from './mentions.ts'
import { statusOf } from './status.ts'
import { newTopic, subjectOf, type TopicState } from './topic.ts'

/** What the reading carries from one sentence to the next. */
interface Reading {
  readonly document: Document
  readonly projects: readonly LocatedProject[]
  readonly topic: TopicState
  readonly time: TimeState
}

/** The figures of an article, in order, each with what it measures, when, and its evidence. */
export function findFigures(document: Document, projects: readonly LocatedProject[]): Figure[] {
  const reading: Reading = { document, projects, topic: newTopic(document), time: { span: null, day: null } }
  const figures: Figure[] = []
  for (const read of readSentences(document)) {
    figures.push(...figuresOf(read, reading))
    advanceTime(read, reading.time)
  }
  return chooseKeyFigures(figures, document)
}

function figuresOf(read: ReadSentence, reading: Reading): Figure[] {
  let previous: Measure | null = null
  let previousStatus: Figure['status'] | null = null
  return read.mentions.map((mention) => {
    const measured = measure(mention, previous)
    const figure = describe(
      mention,
      measured,
      read,
      reading,
      measured.change === 'yoy' ? previousStatus : null,
    )
    previous = measured
    previousStatus = figure.status
    return figure
  })
}

function describe(
  mention: Mention,
  measured: Measure,
  read: ReadSentence,
  reading: Reading,
  sameStatus: Figure['status'] | null,
): Figure {
  const { quantity, sentence } = mention
  const { topic, time, projects } = reading
  const subject = subjectOf(topic, mention, measured.subject, projects)
  const inProject = topic.project !== null
  const { metric, change } = measured
  const status = sameStatus ?? statusOf(mention, metric, { inProject, done: false, future: false })
  const period = periodOf(mention, read, { metric, status, change, inProject }, time)
  const { start, end, text, value, unit, bound } = quantity
  return {
    text,
    start,
    end,
    value,
    unit,
    bound,
    metric,
    subject: subject || null,
    project: topic.project?.name ?? null,
    period,
    status,
    change,
    key: false,
    evidence: sentence.text,
    evidenceStart: sentence.start,
  }
}
