import type { Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { fittedJudge } from '../judge/fitted-judge.ts'
import type { Judge } from '../judge/judge.ts'
import { chooseKeyFigures } from '../key-figures.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { Span } from '../span.ts'
import { describe } from './describe.ts'
import { describes } from './described.ts'
import { enterEnglish, newEnglish } from './english/tell-english.ts'
import { genreOf, openingOf } from './genre.ts'
import { governorsIn } from './governors.ts'
import { labelOf } from './label.ts'
import { type Mention, type ReadSentence, readSentences } from './mentions.ts'
import { lastCue } from './observe-status.ts'
import { inOwnScript } from './own-script.ts'
import { figureOf, type Reading } from './reading.ts'
import { enterSentence, newSubjects } from './subject/subject-state.ts'
import { headerFor } from './table-row.ts'
import { advanceTime, enterParagraph, newTime } from './time-state.ts'
import { enterWorks, newWorks, noteStages } from './work-state.ts'

/**
 * The figures of an article, in order, each with what it measures, when, and its evidence; `instructing` says where
 * the sentences start that tell somebody to act.
 */
export function findFigures(
  document: Document,
  projects: readonly LocatedProject[],
  instructing: ReadonlySet<number>,
  judge: Judge = fittedJudge,
): Figure[] {
  const reading = newReading(document, projects, instructing, judge)
  const figures: Figure[] = []
  for (const read of readSentences(document, namesIn(projects)))
    for (const figure of figuresOf(read, reading, document)) figures.push(figure)
  return chooseKeyFigures(figures, document, judge)
}

function namesIn(projects: readonly LocatedProject[]): Span[] {
  return projects.flatMap(({ occurrences }) => occurrences)
}

function newReading(
  document: Document,
  projects: readonly LocatedProject[],
  instructing: ReadonlySet<number>,
  judge: Judge,
): Reading {
  const subjects = newSubjects(document, projects)
  return {
    subjects,
    time: newTime(document),
    memory: { last: null, before: null, byKind: new Map(), whole: null, label: null },
    english: newEnglish(document),
    judge,
    instructing,
    genre: genreOf(document),
    opening: openingOf(document),
    works: newWorks(document, subjects.projects),
    governors: [],
    header: null,
    said: null,
    measures: [],
    status: null,
    statusBefore: null,
    likes: new Map(),
    described: null,
    whole: null,
  }
}

function figuresOf(read: ReadSentence, reading: Reading, document: Document): Figure[] {
  if (enterParagraph(read.sentence.paragraph, reading.time)) forget(reading)
  enterSentence(reading.subjects, read)
  enterWorks(reading.works, read)
  enterGovernors(reading, read)
  reading.described = describes(read, reading.described) ? read.sentence.paragraph : null
  reading.header = headerFor(read, reading.header)
  if (document.language === 'en') enterEnglish(read, reading.english)
  reading.measures = []
  enterLabel(read, reading)
  if (read.lead === null) {
    reading.memory.before = reading.memory.last ?? reading.memory.before
    reading.memory.last = null
    if (!PART.test(read.normal)) {
      reading.status = null
      reading.likes.clear()
    }
  }
  const figures = describe(read, reading).map((found, index) =>
    asWritten(figureOf(read.mentions[index] as Mention, found), document),
  )
  reading.said = { cue: lastCue(read.normal), paragraph: read.sentence.paragraph }
  noteStages(reading.works, read, reading.subjects)
  advanceTime(read, reading.time)
  return figures
}

/** 其中，产业类53个: goes on from what the sentence before says of the whole. */
const PART = /^其中/

function enterGovernors(reading: Reading, { normal, sentence, lead }: ReadSentence): void {
  const own = governorsIn(normal).map(({ mood, start }) => ({ mood, start: sentence.start + start }))
  reading.governors = lead === null && !PART.test(normal) ? own : [...reading.governors, ...own]
}

/** A line or sentence that only names a measure: what follows is measured by it. */
function enterLabel({ mentions, sentence, normal }: ReadSentence, { memory }: Reading): void {
  if (mentions.length > 0 || normal.length > LONGEST_LABEL) return
  const isLine = !/[。：]$/.test(normal)
  // the first line is the title
  const measure = isLine && sentence.paragraph === 0 ? null : labelOf(normal)
  if (measure) memory.label = { measure, isLine }
}

const LONGEST_LABEL = 20

/** Another paragraph speaks of something else. */
function forget({ memory }: Reading): void {
  memory.byKind.clear()
  memory.last = memory.before = null
  memory.label = memory.label?.isLine ? { ...memory.label, isLine: false } : null
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
