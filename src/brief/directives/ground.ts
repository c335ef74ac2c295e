import type { Sentence } from '../sentences.ts'
import type { Force } from '../speech/attribution.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import type { Timing } from './compose-directive.ts'
import { isGone } from './is-gone.ts'
import type { Paper } from './paper.ts'
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

/** The ground of a sentence whose words and times are known. */
export function groundOf(
  spoken: SpokenSentence,
  paper: Paper | null,
  { periods, anchor }: Timing,
  around: Pick<Ground, 'section' | 'follows' | 'listed' | 'quantified'>,
): Ground {
  return {
    section: around.section,
    follows: around.follows,
    listed: around.listed,
    quantified: around.quantified,
    point: spoken.sentence.simplified.startsWith('，') && spoken.content.start === 0,
    reach: isClause(spoken, paper) ? 'paper' : spoken.reach,
    written: paper !== null || GRANTING.test(spoken.speaker?.name ?? ''),
    document: spoken.speaker?.kind === 'document',
    force: spoken.force,
    dated: periods.length > 0,
    coming: periods.some((span) => span.kind !== 'reference' && !isGone(span, anchor)),
    due: periods.some(
      (span) =>
        // 9月20日前1号线出丝: a number behind 前 hides the limit
        (span.kind === 'deadline' || (span.kind === 'day' && before(spoken.sentence, span.end))) &&
        !isGone(span, anchor),
    ),
  }
}

/** Papers that mostly grant. */
const GRANTING = /(?:政策|措施|办法|细则|意见|通知|规定|条|辦法|細則|意見|規定|條|》)$/

/** A sentence of the paper itself, not of somebody whom it quotes. */
function isClause({ reach }: SpokenSentence, paper: Paper | null): boolean {
  return paper !== null && reach !== 'named' && reach !== 'paragraph'
}

function before({ simplified, start }: Sentence, end: number): boolean {
  return simplified[end - start] === '前'
}
