import type { Force } from '../speech/attribution-zh.ts'
import type { Section } from './sections.ts'

/** The ground a Chinese sentence stands on when it is asked whether it tells somebody to act. */
export interface Ground {
  /** Whose words: named in this sentence, earlier in the paragraph or before it; `paper`: an official paper; null: nobody's. */
  readonly reach: 'named' | 'paragraph' | 'earlier' | 'paper' | null
  readonly force: Force
  /** The speaker is a paper: it may grant as well as demand. */
  readonly written: boolean
  /** A document speaks, a plan or a report: what it states that is neither past nor a fact, it sets. */
  readonly document: boolean
  readonly section: Section
  /** One of several numbered points. */
  readonly point: boolean
  /** The sentence before it, in the same paragraph, is a directive. */
  readonly follows: boolean
  /** … and that directive ends with a semicolon. */
  readonly listed: boolean
  /** The sentence names a period. */
  readonly dated: boolean
  /** The sentence names a time that is not over. */
  readonly coming: boolean
  /** The sentence names a date by which. */
  readonly due: boolean
  /** The sentence names a quantity. */
  readonly quantified: boolean
}
