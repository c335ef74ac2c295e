import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** The times named before a figure in its sentence. */
export interface NearPeriods {
  /** In its own clause, the nearest. */
  readonly inClause: PeriodSpan | null
  /** The time that frames the sentence up to there, own clause included. */
  readonly frame: PeriodSpan | null
  /** What the quantity itself is from: 上年同期为155.63亿元, 比去年的148亿元. */
  readonly reference: PeriodSpan | null
}

export function nearPeriods(mention: Mention, read: ReadSentence): NearPeriods {
  const offset = read.sentence.start
  const before = read.periods.filter(({ end }) => end <= mention.quantity.start)
  const own = before.filter(({ kind }) => kind !== 'reference')
  const last = before.at(-1)
  return {
    inClause: own.findLast(({ start }) => start - offset >= mention.clauseStart) ?? null,
    frame: own.findLast((period) => read.frames.has(period)) ?? read.lead?.frame ?? null,
    reference: last?.kind === 'reference' && isMeasuredThen(last, mention) ? last : null,
  }
}

function isMeasuredThen(reference: PeriodSpan, { quantity, left }: Mention): boolean {
  if (quantity.kind === 'times') return false
  return (
    quantity.start - reference.end <= 6 &&
    /^(?:分别)?(?:为|的|是|只有|仅[为有]?|完成率为)?$/.test(left.trim())
  )
}

/** Whether a time lies after the article. */
export function isAhead(near: PeriodSpan | null, anchor: Anchor | null): boolean {
  if (!near || !anchor || near.kind === 'now' || near.kind === 'day' || near.kind === 'since') return false
  if (near.kind === 'deadline') return true
  if (near.period === null) return false
  const last = near.period.slice(near.period.indexOf('/') + 1)
  return monthsTo(last) > anchor.year * 12 + (anchor.month ?? 12)
}

/** Whether a stretch of time was over when the article was written. */
export function isPast(near: PeriodSpan | null, anchor: Anchor | null): boolean {
  const stretch = near?.kind === 'span' || near?.kind === 'as_of'
  return stretch && near.period !== null && !isAhead(near, anchor) && !isThisYear(near, anchor)
}

/** Whether a time is the whole year of the article. */
function isThisYear(near: PeriodSpan | null, anchor: Anchor | null): boolean {
  return near?.kind === 'span' && anchor !== null && near.period === String(anchor.year)
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
