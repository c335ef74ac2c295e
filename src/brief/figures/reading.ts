import type { Figure } from '../../domain/brief.ts'
import type { Judge } from '../judge/judge.ts'
import type { BracketRow } from './bracket-row.ts'
import type { EnglishReading } from './english/tell-english.ts'
import type { Governor } from './governors.ts'
import type { Measure, Memory } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { SubjectState } from './subject/subject-state.ts'
import type { Header } from './table-row.ts'
import type { TimeState } from './time-state.ts'
import type { WorkState } from './work-state.ts'

/** What the reading of an article carries from one sentence to the next. */
export interface Reading {
  readonly subjects: SubjectState
  readonly time: TimeState
  readonly memory: Memory
  readonly english: EnglishReading
  readonly judge: Judge
  /** What kind of news the article is. */
  readonly genre: string
  /** Where sentences start that tell somebody to act. */
  readonly instructing: ReadonlySet<number>
  readonly works: WorkState
  /** The words that govern the figures of this sentence and of those that ；joins to it. */
  governors: readonly Governor[]
  /** The columns of the table whose rows the sentences are. */
  header: Header | null
  /** The figures in the last brackets behind a name. */
  bracketRow: BracketRow | null
  /** The measures of this sentence so far. */
  measures: Measure[]
  /** Of the figure before, in this sentence or one that ；joins to it. */
  status: Figure['status'] | null
  /** The paragraph of the last sentence, when that described a work. */
  described: number | null
  /** Of the last figure in each unit, in this sentence or one that ；joins to it. */
  readonly likes: Map<string, Figure['status']>
}

/** What the rules of a language find out about a mention. */
export type Found = Pick<Figure, 'subject' | 'project' | 'status' | 'period'> & { readonly measured: Measure }

/** A figure from what was found; whether it is a key figure is decided later. */
export function figureOf({ quantity, sentence }: Mention, found: Found): Figure {
  const { start, end, text, value, unit, bound } = quantity
  const { measured, subject, project, period, status } = found
  const { metric, change } = measured
  const { text: evidence, start: evidenceStart } = sentence
  // biome-ignore format: what is measured, what is said of it, where it stands
  return {
    text, start, end, value, unit, bound,
    metric, subject: subject || null, project, period, status, change, key: false,
    evidence, evidenceStart,
  }
}

/** 其中，产业类53个: goes on from what the sentence before says of the whole, as behind a ；. */
export function goesOn({ lead, normal }: ReadSentence): boolean {
  return lead !== null || normal.startsWith('其中')
}
