import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { listHead } from './respective.ts'
import { isCompared, isRatioTo, opensClause } from './then-candidates.ts'
import { glossBehind, timeOfClause } from './time-of-clause.ts'

/** The times named before a figure in its sentence. */
export interface NearPeriods {
  /** In its own clause, the nearest. */
  readonly inClause: PeriodSpan | null
  /** The time that frames the sentence up to there, own clause included. */
  readonly frame: PeriodSpan | null
  /** What the quantity itself is from: 上年同期为155.63亿元, 比去年的148亿元. */
  readonly reference: PeriodSpan | null
  /** The time right behind the new state after a change: to 24,300 yuan in 2022. */
  readonly reached: PeriodSpan | null
  /** The time behind it that says when its English clause happens. */
  readonly ofClause: PeriodSpan | null
}

export function nearPeriods(read: ReadSentence, index: number): NearPeriods {
  const mention = read.mentions[index] as Mention
  const offset = read.sentence.start
  let inClause: PeriodSpan | null = null
  let frame = read.lead?.frame ?? null
  let last: PeriodSpan | null = null
  for (const period of read.periods) {
    if (period.end > mention.quantity.start) continue
    last = period
    if (period.kind === 'reference') continue
    if (period.start - offset >= mention.clauseStart) inClause = period
    if (read.frames.has(period)) frame = period
  }
  const head = read.mentions[listHead(read.mentions, index)] as Mention
  return {
    inClause,
    frame,
    reference:
      last?.kind === 'reference' && (isMeasuredThen(last, head, read) || opensThen(last, read))
        ? last
        : (timeBehind(mention, read, AGAINST_EN) ?? timeBehind(mention, read, THAN_EN, OF_THEN_EN)),
    reached: timeBehind(mention, read, TO_EN),
    ofClause: timeOfClause(mention, read),
  }
}

function isMeasuredThen(reference: PeriodSpan, { quantity }: Mention, read: ReadSentence): boolean {
  const { start } = read.sentence
  const { end } = reference
  if (quantity.start - end > LONGEST_LINK || isRatioTo(reference, quantity, read)) return false
  return LINK.test(read.normal.slice(end - start, quantity.start - start).trim())
}

/** 去年同期，全市完成…，完成率…: all that follows is of then. */
function opensThen(reference: PeriodSpan, read: ReadSentence): boolean {
  if (reference.period !== null || !opensClause(reference, read) || isCompared(reference, read)) return false
  const { start } = read.sentence
  return read.normal.slice(reference.start - start, reference.end - start).includes('年')
}

const LONGEST_LINK = 6
const LINK = /^(?:分别|大?约|近|仅|只|有|为|的|是|达到?|完成率|：){0,3}$/

/** against $2.1 billion last year, from 30 a year earlier: the time of a figure that another is held against. */
const AGAINST_EN =
  /\b(?:from|against|versus|(?:compared|close) (?:with|to)) (?:the )?(?:(?:a )?[a-z]+ of )?(?:(?:about|just|only|nearly|some|around) )?$/i
/** more than double the $284 million of a year ago, than the $17 million that it collected in 2024 */
const THAN_EN = /\b(?:double|triple|twice|half|above|below|than|times|from|against|with) the $/
const OF_THEN_EN = /^ (?:(?:that |which )?(?:it|they|the) [a-z ]{3,40} |[a-z]+ed )?(?:of|in|for) $/
const TO_EN = /\bto (?:(?:about|just|only|nearly|some|around) )?$/i
const BEFORE_TIME_EN = /^ (?:(?:in|for|at|during) )?(?:the )?(?:whole of |(?<=for )all of )?$/

/** The time right behind a figure that stands after such words. */
function timeBehind(
  { before, quantity }: Mention,
  { normal, periods, sentence }: ReadSentence,
  after: RegExp,
  joint = BEFORE_TIME_EN,
): PeriodSpan | null {
  if (!before.endsWith(' ') || !after.test(before)) return null
  const next = periods.find(({ start }) => start >= quantity.end)
  if (!next) return null
  const end = quantity.end - sentence.start
  const between = normal.slice(end + glossBehind(normal, end), next.start - sentence.start)
  return joint.test(between) ? next : null
}

/** Whether a time lies after the article. */
export function isAhead(near: PeriodSpan | null, anchor: Anchor | null): boolean {
  if (!near || !anchor || near.kind === 'now' || near.kind === 'day' || near.kind === 'since') return false
  if (near.kind === 'deadline') return true
  if (near.period === null) return false
  const last = near.period.slice(near.period.indexOf('/') + 1)
  return monthsTo(last) > anchor.year * 12 + (anchor.month ?? 12)
}

/** Months since the year 0 up to the end of a period; a year counts up to its first month, for it may be this one. */
function monthsTo(period: Period): number {
  const year = period.slice(0, 4)
  const part = period.length > 4 ? period.slice(5, 7) : '01'
  const months = part.startsWith('Q')
    ? 3 * Number(part[1])
    : part.startsWith('H')
      ? 6 * Number(part[1])
      : Number(part)
  return Number(year) * 12 + months
}

/** The year of a time as seen from the article, whether it is a whole year, and how far the year of the article is. */
export function relativeTime(near: PeriodSpan | null, anchor: Anchor | null): string {
  if (anchor === null) return 'undated'
  if (near === null || near.period === null) return 'none'
  const last = near.period.slice(near.period.indexOf('/') + 1)
  const years = Math.max(-2, Math.min(2, Number(last.slice(0, 4)) - anchor.year))
  return `${near.kind} ${years} ${last.length > 4 ? 'part' : 'whole'} ${partOfYear(anchor.month)}`
}

/** In the first months the year before is reviewed, in the last the next is planned. */
function partOfYear(month: number | null): string {
  if (month === null) return ''
  return month <= 3 ? 'early' : month >= 11 ? 'late' : 'mid'
}
