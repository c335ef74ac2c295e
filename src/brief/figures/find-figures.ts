import type { Figure, Period } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { chooseKeyFigures } from '../key-figures.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import { advanceTime, enterParagraph, periodOf, type TimeState } from './figure-period.ts'
import { type Measure, measure } from './measure.ts'
import { type Mention, type ReadSentence, readSentences } from './mentions.ts'
import { statusOf } from './status.ts'
import { newTopic, type TopicState, topicOf } from './topic.ts'

/** What the reading carries from one sentence to the next. */
interface Reading {
  readonly projects: readonly LocatedProject[]
  readonly topic: TopicState
  readonly time: TimeState
}

/** The figures of an article, in order, each with what it measures, when, and its evidence. */
export function findFigures(document: Document, projects: readonly LocatedProject[]): Figure[] {
  const reading: Reading = { projects, topic: newTopic(document, projects), time: newTime(document) }
  const figures: Figure[] = []
  for (const read of readSentences(document)) {
    enterParagraph(read.sentence.paragraph, reading.time)
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

function newTime(document: Document): TimeState {
  return {
    year: document.anchor?.year ?? null,
    report: titlePeriod(document),
    span: null,
    day: null,
    atParagraph: -1,
  }
}

/** The months, quarter or half-year that the title names: what a report is about. */
function titlePeriod(document: Document): Period | null {
  const { title, anchor } = document
  const sentence = { start: 0, end: title.length, text: title, simplified: title, paragraph: 0 }
  return (
    findPeriods(sentence, anchor).find(
      ({ kind, period }) => kind === 'span' && period !== null && /[/HQ]/.test(period),
    )?.period ?? null
  )
}

function figuresOf(read: ReadSentence, reading: Reading): Figure[] {
  let previous: Measure | null = null
  let previousStatus: Figure['status'] | null = null
  return read.mentions.map((mention) => {
    const measured = measure(mention, previous)
    const figure = describe(mention, measured, read, reading, previousStatus)
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
  previous: Figure['status'] | null,
): Figure {
  const { quantity, sentence } = mention
  const { subject, project } = topicOf(reading.topic, mention, measured, reading.projects)
  const inProject = project !== null
  const { metric, change } = measured
  const status = statusOf(mention, { metric, change, inProject, previous })
  const period = periodOf(mention, read, { metric, status, change, inProject }, reading.time)
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
