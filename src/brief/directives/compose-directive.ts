import type { Directive } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { Document } from '../document.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Sentence } from '../sentences.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import { shortenAction } from './action.ts'
import { findDeadline } from './deadline.ts'

/** An article as directives are looked for in it. */
export interface Setting {
  readonly document: Document
  /** Tells whether a sentence names an amount. */
  readonly isQuantified: (sentence: Sentence) => boolean
}

/** Who gives a directive. */
export interface Issuer {
  readonly name: string | null
  readonly role: string | null
}

/** A sentence's times, and what they were read against. */
export interface Timing {
  readonly periods: readonly PeriodSpan[]
  readonly anchor: Anchor | null
}

/** 报告明确了2020年的奋斗目标：… what follows is meant for the year in front of it. */
const YEAR_OF_GOALS = /^的?[^，。：]{0,6}(?:目标|任务)：$/

/** The directive that a sentence was found to hold; the sentence is its evidence. */
export function composeDirective(
  { sentence, content }: SpokenSentence,
  issuer: Issuer,
  { periods, anchor }: Timing,
  { document }: Setting,
): Omit<Directive, 'key' | 'target'> {
  const words = sentence.text.slice(content.start, content.end)
  // 9月4日，县长…要求: the day of the speech is no deadline
  const isSaid = ({ end }: PeriodSpan): boolean =>
    end > sentence.start + content.start ||
    YEAR_OF_GOALS.test(sentence.simplified.slice(end - sentence.start, content.start))
  return {
    issuer: issuer.name,
    role: issuer.role,
    action: shortenAction(words, document.language === 'en' ? 'en' : 'zh'),
    deadline: findDeadline(sentence, periods.filter(isSaid), anchor),
    evidence: sentence.text,
    evidenceStart: sentence.start,
  }
}
