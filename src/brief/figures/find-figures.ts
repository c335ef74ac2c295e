import type { Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { chooseKeyFigures } from '../key-figures.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { Span } from '../span.ts'
import { describeChinese } from './describe-chinese.ts'
import { describeEnglish } from './english/describe-english.ts'
import { type ReadSentence, readSentences } from './mentions.ts'
import { inOwnScript } from './own-script.ts'
import { figureOf, type Reading } from './reading.ts'
import { advanceTime, enterParagraph, newTime } from './time-state.ts'
import { enterSentence, newTopic } from './topic.ts'

const HAN = /\p{Script=Han}/u

/** The figures of an article, in order, each with what it measures, when, and its evidence. */
export function findFigures(document: Document, projects: readonly LocatedProject[]): Figure[] {
  const reading = newReading(document, projects)
  const figures = readSentences(document, namesIn(projects)).flatMap((read) =>
    figuresOf(read, reading, document),
  )
  return chooseKeyFigures(figures, document)
}

function namesIn(projects: readonly LocatedProject[]): Span[] {
  return projects.flatMap(({ occurrences }) => occurrences)
}

function newReading(document: Document, projects: readonly LocatedProject[]): Reading {
  return {
    topic: newTopic(document, projects),
    time: newTime(document),
    memory: { last: null, byKind: new Map() },
    measures: [],
    status: null,
    whole: null,
  }
}

function figuresOf(read: ReadSentence, reading: Reading, document: Document): Figure[] {
  if (enterParagraph(read.sentence.paragraph, reading.time)) reading.memory.byKind.clear()
  enterSentence(reading.topic, read)
  reading.measures = []
  if (read.lead === null) {
    reading.memory.last = null
    reading.status = null
  }
  const describe = HAN.test(read.normal) ? describeChinese : describeEnglish
  const figures = read.mentions.map((mention, index) =>
    asWritten(figureOf(mention, describe(read, index, reading)), document),
  )
  const facts = figures.filter(({ status }) => status === 'actual').map(({ period }) => period)
  advanceTime(read, facts, reading.time)
  return figures
}

/** The figure with its words in the article's own script. */
function asWritten(figure: Figure, document: Document): Figure {
  if (document.text === document.simplified) return figure

  const metric = inOwnScript(figure.metric, document, figure.start)
  const subject =
    figure.subject === null || figure.subject === figure.project
      ? figure.subject
      : inOwnScript(figure.subject, document, figure.start)
  return { ...figure, metric, subject }
}
