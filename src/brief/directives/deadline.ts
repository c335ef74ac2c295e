import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Sentence } from '../sentences.ts'
import { type Named, RANK, rankOf } from './deadline-rank.ts'
import { endMonthOf, isOver } from './is-gone.ts'

/**
 * The period by which a directive is to be done: the first that is a limit (…前, 到…, by …) or that a goal is set
 * for, else the time of the act; null when the sentence only describes something with it.
 */
export function findDeadline(
  sentence: Sentence,
  periods: readonly PeriodSpan[],
  anchor: Anchor | null,
): Period | null {
  const words = sentence.simplified
  let best: Period | null = null
  let bestRank: number = RANK.none
  let first: Period | null = null
  for (const span of periods) {
    const named = { kind: span.kind, start: span.start - sentence.start, end: span.end - sentence.start }
    const told = words.slice(named.start, named.end)
    if (span.period === null || looksBack(words, named) || isOver(span, anchor, told)) continue
    const rank = rankOf(words, named)
    // 四季度，…: a topic only frames what follows
    if (rank > RANK.none && (!/[，,]/.test(words[named.end] ?? '') || PROMISED.test(words.slice(named.end))))
      first ??= asDeadline(told, span.period, anchor)
    if (rank <= bestRank) continue
    best = asDeadline(told, span.period, anchor)
    bestRank = rank
  }
  return best !== null && isPartOf(first, best) ? first : best
}

/** 四季度，市文旅局将再投放1500万元: what is promised for the frame is measured. */
const PROMISED = /^，[^，；。]{0,16}将[^，；。]*\d/

/** 三季度组织12场，确保全年…: of two deadlines the first counts, also when it lies within the other. */
function isPartOf(first: Period | null, year: Period): boolean {
  return first !== null && year.length === 4 && first.startsWith(`${year}-`)
}

const BACKWARD: ReadonlySet<PeriodSpan['kind']> = new Set(['reference', 'now', 'since'])
/** 截至10月底 looks back. */
const UP_TO_NOW = /截[至止]|^..上(?:个?月|季|周|半月)(?!度?[末底]?前)/

/** A time up to now or compared with; 年内 has the form of one but means the rest of the year. */
function looksBack(sentence: string, { kind, start, end }: Named): boolean {
  if (UP_TO_NOW.test(sentence.slice(Math.max(0, start - 2), end))) return true
  if (/(?:目标|底线|军令状)$/.test(sentence.slice(Math.max(0, start - 3), start))) return false
  return BACKWARD.has(kind) && !sentence.slice(start, end).endsWith('年内')
}

/** A span ends at its end; a month or quarter long past, and written without a year, is the next year's. */
function asDeadline(words: string, period: Period, anchor: Anchor | null): Period {
  const last = period.split('/').at(-1) as string
  const month = endMonthOf(last)
  const told =
    /\d{4}|[今明后去本]年|year/.test(words) || !anchor?.month || !last.startsWith(`${anchor.year}-`)
  if (told || !month || month >= anchor.month - 2) return last
  return `${anchor.year + 1}${last.slice(4)}`
}
