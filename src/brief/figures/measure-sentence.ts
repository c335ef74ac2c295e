import { hasHan } from '../../script/characters.ts'
import type { Document } from '../document.ts'
import { enterEnglish, tellEnglish } from './english/tell-english.ts'
import { labelOf } from './label.ts'
import type { Measure, Memory } from './measure.ts'
import { measureInSeries } from './measure-in-series.ts'
import type { ReadSentence } from './mentions.ts'
import type { Reading } from './reading.ts'
import { headerFor } from './table-row.ts'

/** What a mention measures. */
export interface Measured {
  readonly measured: Measure
  /** On what, as the grammar of an English sentence tells; empty when it does not, null in Chinese. */
  readonly subject: string | null
}

/** What each mention of a sentence measures, in their order; moves on what the reading remembers of measures. */
export function measureSentence(read: ReadSentence, document: Document, reading: Reading): Measured[] {
  enterMeasures(read, reading)
  if (document.language === 'en') enterEnglish(read, reading.english)
  return read.mentions.map((_, index) =>
    hasHan(read.normal)
      ? { measured: measureInSeries(read, index, reading), subject: null }
      : tellEnglish(index, reading.english),
  )
}

function enterMeasures(read: ReadSentence, reading: Reading): void {
  const { memory } = reading
  const { paragraph } = read.sentence
  if (paragraph !== memory.atParagraph && !NEXT_OF_RANKING.test(read.normal)) forget(memory)
  memory.atParagraph = paragraph
  reading.header = headerFor(read, reading.header)
  reading.measures = []
  enterLabel(read, memory)
  if (read.lead !== null) return
  memory.before = memory.last ?? memory.before
  memory.last = null
}

/** A line or sentence that only names a measure: what follows is measured by it. */
function enterLabel({ mentions, sentence, normal }: ReadSentence, memory: Memory): void {
  if (mentions.length > 0 || normal.length > LONGEST_LABEL) return
  const isLine = !/[。：]$/.test(normal)
  // the first line is the title
  const measure = isLine && sentence.paragraph === 0 ? null : labelOf(normal)
  if (measure) memory.label = { measure, isLine }
}

const LONGEST_LABEL = 20

/** 后两名：岭头镇，1.42亿元，15.6%: the other end of the ranking above. */
const NEXT_OF_RANKING = /^(?:排名)?[前后末][\d一二两三四五六七八九十]+[名位]/

/** Another paragraph speaks of something else. */
function forget(memory: Memory): void {
  memory.byKind.clear()
  memory.last = memory.before = null
  memory.label = memory.label?.isLine ? { ...memory.label, isLine: false } : null
}
