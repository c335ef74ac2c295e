import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import { monthPeriod, sameIn } from '../period/calendar.ts'
import { inChange } from './in-change.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { NearPeriods } from './near-period.ts'
import { stretchOf } from './stretch-of.ts'
import { thatTimeInEnglish } from './that-time-english.ts'
import type { TimeState } from './time-state.ts'

/** The period that the words around a figure settle; null when they leave it open. */
export function certainPeriod(
  mention: Mention,
  read: ReadSentence,
  near: NearPeriods,
  state: TimeState,
): Period | null {
  return (
    thenPeriod(near, state) ??
    ofWhole(mention, near, state) ??
    near.reached?.period ??
    (near.ofClause && stretchOf(near.ofClause, state.anchor)) ??
    thatTimeInEnglish(mention, read, near, state) ??
    ofSameTime(mention, near, state) ??
    inChange(mention, near, state)
  )
}

/** 同期，全区完成投资36亿元; 期内营业额为16亿元, 同季: the time that was just told, whatever is done in it. */
const SAME_TIME =
  /(?:^|[。；，])(?:(?:期内|同季)(?:度)?|同期(?!推进|启动|开工|实施|建设|相比|对比|水平|数据|的|增长|下降|[，]?(?:增长|下降)))[^。；]*$/

function ofSameTime({ before }: Mention, { frame, inClause }: NearPeriods, state: TimeState): Period | null {
  if (inClause !== null || !/[同期][期内季]/.test(before) || !SAME_TIME.test(before)) return null
  const { previous, paragraph, last, atParagraph } = state
  const told = previous?.status === 'actual' && previous.paragraph === atParagraph ? previous.period : null
  return frame?.period ?? told ?? paragraph ?? last
}

/** 上半年完成67亿吨。其中，沿海港口44亿吨: parts are of the time of the whole, and one of a list of that of the one before. */
function ofWhole(
  { quantity, sentence, clauseStart, listed }: Mention,
  { frame, inClause, ofClause, reached }: NearPeriods,
  { previous, atParagraph }: TimeState,
): Period | null {
  if (!previous?.period || previous.paragraph !== atParagraph || previous.isBefore) return null
  const isSame = previous.sentence === sentence.start && previous.clauseStart === clauseStart
  if (listed && isSame && quantity.kind === 'percent') return previous.period
  const opens =
    OPENS_PARTS.test(sentence.normal) && previous.status === 'actual' && FLOW.test(previous.metric)
  return opens && !frame && !inClause && !ofClause && !reached ? previous.period : null
}

const OPENS_PARTS = /^其中[，：]?/
/** What is told of a stretch of time; what is signed on a day is not. */
const FLOW = /(?:产值|增加值|收入|营收|零售额|[进出]口额?|吞吐量|产量|销量|税收|利润)(?:增长|下降)$/

/** What was measured at the time that a comparison names: 上年同期为79亿元. */
function thenPeriod({ frame, reference }: NearPeriods, state: TimeState): Period | null {
  if (!reference) return null
  const { previous } = state
  const before =
    previous?.status === 'actual' && previous.paragraph === state.atParagraph ? previous.period : null
  const now = before ?? frame?.period ?? state.paragraph ?? state.last ?? state.title ?? monthOf(state.anchor)
  return reference.period ?? (now && sameIn(now, reference.year))
}

function monthOf(anchor: Anchor | null): Period | null {
  return anchor?.month ? monthPeriod(anchor.year, anchor.month) : null
}
