import type { FigureStatus, Period } from '../../../domain/brief.ts'
import type { PeriodSpan } from '../../period/period-span.ts'
import type { Mention, ReadSentence } from '../mentions.ts'

/** In English the time may follow its figure: the nearest in the clause, else the first that opens the sentence. */
export function periodEnglish(
  mention: Mention,
  read: ReadSentence,
  status: FigureStatus,
  metric: string,
  carried: Period | null,
): Period | null {
  const own = read.periods.filter(({ kind }) => kind !== 'now' && kind !== 'day')
  const inClause = own.filter((period) => sameClause(period, mention, read))
  const measuredThen = /(?:against|compared with|versus|from) (?:about |some |around )?$/.test(mention.before)
  const reference =
    measuredThen &&
    inClause.find(
      ({ kind, start }) =>
        kind === 'reference' && start >= mention.quantity.end && start - mention.quantity.end < 12,
    )
  if (reference) return reference.period
  const dated = inClause.filter(({ kind }) => kind !== 'reference')
  const opening = own.find(({ start, kind }) => kind !== 'reference' && start - read.sentence.start < 4)
  const chosen = dated.at(0) ?? opening ?? null
  if (status === 'planned')
    return chosen &&
      chosen.kind === 'span' &&
      !/investment|cost|length|area/.test(metric) &&
      chosen.start < mention.quantity.start
      ? chosen.period
      : null
  if (status === 'target') return (chosen ?? own[0])?.period ?? null
  if (chosen) return chosen.period
  const before = own.findLast(
    ({ start, kind }) => kind !== 'reference' && kind !== 'deadline' && start < mention.quantity.start,
  )
  return before ? before.period : own.length === 0 ? carried : null
}

function sameClause(period: PeriodSpan, { quantity }: Mention, { normal, sentence }: ReadSentence): boolean {
  const from = Math.min(period.end, quantity.end) - sentence.start
  const to = Math.max(period.start, quantity.start) - sentence.start
  return from >= to || !/[,;]|\band\b|\bwhile\b/.test(normal.slice(from, to))
}
