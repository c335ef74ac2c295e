import type { Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { chooseKeyFigures } from '../key-figures.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import { periodOf } from './figure-period.ts'
import { type Measure, type Memory, measure } from './measure.ts'
import { type Mention, type ReadSentence, readSentences } from './mentions.ts'
import { isAhead, nearPeriods } from './near-period.ts'
import { statusOf } from './status.ts'
import { advanceTime, enterParagraph, newTime, type TimeState } from './time-state.ts'
import { newTopic, noteUse, type TopicState, topicOf } from './topic.ts'

/** What the reading carries from one sentence to the next. */
interface Reading {
  readonly projects: readonly LocatedProject[]
  readonly topic: TopicState
  readonly time: TimeState
  readonly memory: Memory
  /** Of the figure before, in this sentence or one that ; joins to it. */
  status: Figure['status'] | null
}

/** The figures of an article, in order, each with what it measures, when, and its evidence. */
export function findFigures(document: Document, projects: readonly LocatedProject[]): Figure[] {
  const reading: Reading = {
    projects,
    topic: newTopic(document, projects),
    time: newTime(document),
    memory: { last: null, byKind: new Map() },
    status: null,
  }
  const figures: Figure[] = []
  for (const read of readSentences(document)) {
    if (enterParagraph(read.sentence.paragraph, reading.time)) reading.memory.byKind.clear()
    noteUse(reading.topic, read, projects)
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
  return read.mentions.map((mention) => {
    const measured = measure(mention, reading.memory)
    const figure = describe(mention, measured, read, reading)
    if (!nearPeriods(mention, read).reference) reading.status = figure.status
    return figure
  })
}

function describe(mention: Mention, measured: Measure, read: ReadSentence, reading: Reading): Figure {
  const { quantity, sentence } = mention
  const { subject, project } = topicOf(reading.topic, mention, measured, reading.projects)
  const inProject = project !== null
  const inPlannedProject = project !== null && !reading.topic.inUse.has(project)
  const { metric, change } = measured
  const near = nearPeriods(mention, read)
  const status = statusOf(mention, {
    ...{ metric, change, inPlannedProject, previous: reading.status },
    ahead: isAhead(near.inClause ?? near.frame, reading.time.anchor),
  })
  const period = periodOf(mention, near, { metric, status, change, inProject }, reading.time)
  const { start, end, text, value, unit, bound } = quantity
  const evidence = { evidence: sentence.text, evidenceStart: sentence.start }
  return {
    ...{
      text,
      start,
      end,
      value,
      unit,
      bound,
      metric,
      subject: subject || null,
      project: project?.name ?? null,
    },
    ...{ period, status, change, key: false, ...evidence },
  }
}
