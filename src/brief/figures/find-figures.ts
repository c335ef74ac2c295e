import type { Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { chooseKeyFigures } from '../key-figures.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import { measureEnglish } from './english/measure-english.ts'
import { periodEnglish } from './english/period-english.ts'
import { statusEnglish } from './english/status-english.ts'
import { periodOf } from './figure-period.ts'
import { type Measure, type Memory, measure } from './measure.ts'
import { type Mention, type ReadSentence, readSentences } from './mentions.ts'
import { isAhead, isThisYear, nearPeriods } from './near-period.ts'
import { seriesNames } from './series.ts'
import { statusOf } from './status.ts'
import { advanceTime, enterParagraph, newTime, type TimeState } from './time-state.ts'
import { enterSentence, newTopic, type TopicState, topicOf } from './topic.ts'

/** What the reading carries from one sentence to the next. */
interface Reading {
  readonly topic: TopicState
  readonly time: TimeState
  readonly memory: Memory
  /** Of the figure before, in this sentence or one that ; joins to it. */
  status: Figure['status'] | null
  /** Of the first count of projects in the article. */
  whole: Figure['status'] | null
}

const HAN = /\p{Script=Han}/u

/** The figures of an article, in order, each with what it measures, when, and its evidence. */
export function findFigures(document: Document, projects: readonly LocatedProject[]): Figure[] {
  const reading: Reading = {
    topic: newTopic(document, projects),
    time: newTime(document),
    memory: { last: null, byKind: new Map() },
    status: null,
    whole: null,
  }
  const figures: Figure[] = []
  for (const read of readSentences(document)) {
    if (enterParagraph(read.sentence.paragraph, reading.time)) reading.memory.byKind.clear()
    enterSentence(reading.topic, read)
    const found = figuresOf(read, reading)
    advanceTime(
      read,
      found.filter(({ status }) => status === 'actual').map(({ period }) => period),
      reading.time,
    )
    figures.push(...found)
  }
  return chooseKeyFigures(figures, document)
}

function figuresOf(read: ReadSentence, reading: Reading): Figure[] {
  if (read.lead === null) {
    reading.memory.last = null
    reading.status = null
  }
  const english = !HAN.test(read.normal)
  return read.mentions.map((mention, index) => {
    const figure = english
      ? describeEnglish(mention, read, reading)
      : describe(mention, read, reading, seriesNames(read.mentions, index))
    if (english || !nearPeriods(mention, read).reference) reading.status = figure.status
    return figure
  })
}

function describe(mention: Mention, read: ReadSentence, reading: Reading, name: string | null): Figure {
  const read1 = measure(mention, reading.memory)
  const measured = name ? { ...read1, subject: name, isTopic: false } : read1
  const { subject, project } = topicOf(reading.topic, mention, measured)
  const inProject = project !== null
  const inPlannedProject = project !== null && !reading.topic.inUse.has(project)
  const { metric, change } = measured
  const { quantity } = mention
  const near = nearPeriods(mention, read)
  const status = statusOf(mention, {
    ...{ metric, change, inPlannedProject, previous: reading.status, whole: reading.whole },
    annual: isThisYear(near.inClause ?? near.frame, reading.time.anchor),
    deadline: (near.inClause ?? near.frame)?.kind === 'deadline',
    ahead: isAhead(near.inClause ?? near.frame, reading.time.anchor),
  })
  if (measured.isTopic && quantity.kind === 'count' && quantity.value >= 5) reading.whole ??= status
  const period = periodOf(mention, near, { metric, status, change, inProject }, reading.time)
  return figureOf(mention, measured, { subject, project: project?.name ?? null, status, period })
}

function describeEnglish(mention: Mention, read: ReadSentence, reading: Reading): Figure {
  const measured = measureEnglish(mention, reading.memory.last)
  reading.memory.last = measured
  const { subject, project } = topicOf(reading.topic, mention, measured)
  const status = statusEnglish(mention, measured, project !== null, reading.status)
  const period = periodEnglish(mention, read, status, measured.metric, reading.time.span)
  return figureOf(mention, measured, { subject, project: project?.name ?? null, status, period })
}

function figureOf(
  { quantity, sentence }: Mention,
  { metric, change }: Measure,
  found: Pick<Figure, 'subject' | 'project' | 'status' | 'period'>,
): Figure {
  const { start, end, text, value, unit, bound } = quantity
  return {
    ...{
      text,
      start,
      end,
      value,
      unit,
      bound,
      metric,
      subject: found.subject || null,
      project: found.project,
    },
    ...{ period: found.period, status: found.status, change, key: false },
    ...{ evidence: sentence.text, evidenceStart: sentence.start },
  }
}
