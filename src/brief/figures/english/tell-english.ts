import type { Document } from '../../document.ts'
import type { Measure } from '../measure.ts'
import type { ReadSentence } from '../mentions.ts'
import { attend } from './attend.ts'
import { type Attention, newAttention } from './attention.ts'
import type { Chunk } from './chunk.ts'
import { chunksOf } from './chunks.ts'
import { subjectOf } from './clause.ts'
import { isMeasured } from './lexicon.ts'
import { measureEnglish, type ToldFigure } from './measure-english.ts'
import { type Names, namesOf } from './names.ts'
import { isVerb, nameOf } from './phrase.ts'
import { subjectEnglish } from './subject-english.ts'
import { told as plainTold } from './told.ts'

/** Of this, $125m goes to…: the amounts of the sentence before are meant. */
const OF_BEFORE = /^["“]?(?:Of|Out of|From) (?:this|that|these|which|it|the total|the sum|the money)\b/

/** What the reading of an English article carries from one sentence to the next. */
export interface EnglishReading {
  readonly attention: Attention
  /** The figures of this sentence. */
  figures: readonly ToldFigure[]
  /** What was measured last; empty before the first figure. */
  measure: string
}

export function newEnglish(document: Document): EnglishReading {
  return { attention: newAttention(namesOf(document)), figures: [], measure: '' }
}

/** Begins a sentence: reads its chunks once for all its figures, and notes whom it is about. */
export function enterEnglish(read: ReadSentence, reading: EnglishReading): void {
  const goesOn = read.lead !== null || OF_BEFORE.test(read.normal)
  const lead = goesOn ? reading.figures.map(({ told }) => told) : []
  const chunks = chunksOf(read)
  attend(chunks, read.sentence.paragraph, reading.attention)
  reading.measure = measuredBy(chunks) || reading.measure
  const figures = measureEnglish(read, chunks, lead)
  reading.figures = figures
}

export interface ToldEnglish {
  readonly measured: Measure
  readonly subject: string
}

/** Industrial output, at the start of a sentence, is industrial output; names keep their capital. */
function inSentence(metric: string, { isPart }: Names): string {
  const opening = /(^|share of )([A-Z][a-z]+(?:-[a-z]+)*)(?=$| )/
  return metric.replace(opening, (whole: string, before: string, first: string) =>
    isPart(first) ? whole : before + first.toLowerCase(),
  )
}

/** What the first verb of a sentence is said of, when that is a measure: tax revenues also matter. */
function measuredBy(chunks: readonly Chunk[]): string {
  const verb = chunks.findIndex((chunk) => isVerb(chunk) && chunk.finite)
  const head = verb < 0 ? undefined : subjectOf(chunks, verb)?.head
  return head && !head.pronoun && isMeasured(head.text) && !STANDS_IN.test(head.text) ? nameOf(head.text) : ''
}

/** The figure was 5 billion, last year's total was: words that say nothing of what was measured. */
const STANDS_IN = /^(?:figure|amount|total|sum|reading)$/i

/** They reached 5 billion, the amount stood at 5 billion: what was measured last. */
function meant(metric: string, measure: string): string {
  if (/^(?:amount|reading|figure|sum)(?= growth| decline|$)/i.test(metric) && measure)
    return metric.replace(/^\S+/, measure)
  // last year's total was: what the sentence before measured, and no part of a longer measure
  if (/^total$/i.test(metric) && /^[a-z -]+$/i.test(measure)) return measure
  return /^(?:they|it|this|these|those|that)(?= |$)/i.test(metric)
    ? metric.replace(/^\S+/, measure || 'amount')
    : metric
}

/** 136 "affordable homes": a mark that opens and is not closed is no part of the words. */
function unquoted(metric: string): string {
  return /["“”]/.test(metric) ? metric.replace(/["“”]/g, '').trim() : metric
}

/** What an English mention measures, and on what. */
export function tellEnglish(index: number, reading: EnglishReading): ToldEnglish {
  const figure = reading.figures[index]
  const { metric, base, change } = figure?.told ?? plainTold('amount')
  const subject = figure ? subjectEnglish(figure, reading.attention) : ''
  const words = unquoted(meant(metric, reading.measure)) || 'amount'
  const named = inSentence(words, reading.attention.names)
  if (change === null && !named.includes('share')) reading.measure = meant(base, reading.measure) || named
  return { measured: { metric: named, subject: '', isTopic: false, change, base }, subject }
}
