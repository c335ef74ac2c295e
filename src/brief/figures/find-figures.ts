import type { Figure } from '../../domain/brief.ts'
import type { Document } from '../document.ts'
import { fittedJudge } from '../judge/fitted-judge.ts'
import type { Judge } from '../judge/judge.ts'
import { chooseKeyFigures } from '../key-figures.ts'
import type { LocatedProject } from '../projects/find-projects.ts'
import type { Span } from '../span.ts'
import { describe } from './describe.ts'
import { newEnglish } from './english/tell-english.ts'
import { genreOf } from './genre.ts'
import { type Measured, measureSentence } from './measure-sentence.ts'
import { type Mention, type ReadSentence, readSentences } from './mentions.ts'
import { observeSentence, type Seen } from './observe-sentence.ts'
import { inOwnScript } from './own-script.ts'
import { figureOf, type Reading } from './reading.ts'
import { newSubjects } from './subject/subject-state.ts'
import { type Told, tellTopics } from './tell-topics.ts'
import { newTime } from './time-state.ts'
import { newWorks } from './work-state.ts'

/**
 * The figures of an article, in order, each with what it measures, when, and its evidence; `instructing` says where
 * the sentences start that tell somebody to act.
 */
export function findFigures(
  document: Document,
  projects: readonly LocatedProject[],
  instructing: ReadonlySet<number>,
  judge: Judge = fittedJudge(),
): Figure[] {
  const reading = newReading(document, projects, instructing, judge)
  const figures: Figure[] = []
  for (const reads of inBatches(readSentences(document, namesIn(projects))))
    for (const figure of figuresOf(reads, reading, document)) figures.push(figure)
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
    memory: { last: null, before: null, byKind: new Map(), whole: null, label: null, atParagraph: -1 },
    english: newEnglish(document),
    judge,
    instructing,
    genre: genreOf(document),
    works: newWorks(document),
    governors: [],
    header: null,
    bracketRow: null,
    measures: [],
    status: null,
    likes: new Map(),
    described: null,
  }
}

/** So many sentences hold most articles, and little of the memory. */
const BATCH = 32

function* inBatches(sentences: Iterable<ReadSentence>): Generator<ReadSentence[]> {
  let batch: ReadSentence[] = []
  for (const sentence of sentences) {
    if (batch.push(sentence) < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

/**
 * One step for all sentences after the other, rather than all steps for each: they are some megabytes of code, of which
 * the processor's caches would keep little until the next sentence.
 */
function figuresOf(reads: readonly ReadSentence[], reading: Reading, document: Document): Figure[] {
  const measures = reads.map((read) => measureSentence(read, document, reading))
  const told = reads.map((read, at) => tellTopics(read, measures[at] as Measured[], reading))
  const seen = reads.map((read, at) => observeSentence(read, told[at] as Told[], reading))
  return reads.flatMap((read, at) =>
    describe(read, seen[at] as Seen[], reading).map((found, index) =>
      asWritten(figureOf(read.mentions[index] as Mention, found), document),
    ),
  )
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
