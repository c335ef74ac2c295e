import { hasHan } from '../../script/characters.ts'
import type { Anchor } from '../anchor.ts'
import type { Sentence } from '../sentences.ts'
import { chinesePeriods } from './chinese-periods.ts'
import { englishPeriods } from './english-periods.ts'
import type { PeriodSpan } from './period-span.ts'

/** The times a sentence names, in order, none overlapping; relative ones are read against the anchor. */
export function findPeriods(sentence: Sentence, anchor: Anchor | null): PeriodSpan[] {
  const text = sentence.folded
  const spans = hasHan(text) ? chinesePeriods(text, anchor) : englishPeriods(text, anchor)
  const offset = sentence.start
  return spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }))
}
