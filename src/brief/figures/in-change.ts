import type { Period } from '../../domain/brief.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isDigit } from '../quantity/numeral.ts'
import type { Mention } from './mentions.ts'
import type { NearPeriods } from './near-period.ts'
import type { TimeState } from './time-state.ts'

/** …由2015年的138亿元增加到2020年的262亿元；财政收入从11亿元提高到20亿元: of the same two years. */
export function inChange(mention: Mention, near: NearPeriods, state: TimeState): Period | null {
  const { inClause, frame } = near
  const { change, atParagraph } = state
  const stretch = betweenYears(frame, mention)
  if (stretch) return endOfChange(mention, stretch, state)
  if (inClause || change?.paragraph !== atParagraph) return null
  // a sentence that names a time of its own tells of that
  if (frame?.period && frame.period !== change.from && frame.period !== change.to) return null
  return endOfChange(mention, change, state)
}

interface Ends {
  readonly from: Period
  readonly to: Period
}

/** The one end for the state before a change, the other for the state after it in the same clause. */
function endOfChange(mention: Mention, { from, to }: Ends, { previous }: TimeState): Period | null {
  if (mention.isBefore) return from
  const { sentence, clauseStart } = mention
  const isAfter =
    previous?.isBefore && previous.sentence === sentence.start && previous.clauseStart === clauseStart
  return isAfter && previous.period === from ? to : null
}

/** 2019年至2021年，营收从1.6亿元增长到5.3亿元; 五年间 names no years, and is told against the one before. */
function betweenYears(frame: PeriodSpan | null, { sentence }: Mention): Ends | null {
  if (frame?.kind !== 'span' || frame.period?.length !== YEARS || frame.start < sentence.start) return null
  if (!isDigit(sentence.normal[frame.start - sentence.start])) return null
  return { from: frame.period.slice(0, 4), to: frame.period.slice(5) }
}

/** 2019/2021 */
const YEARS = 9
