import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import { upToNow } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'

/** The time that is meant: 2019年9月以来 reaches from then until now. */
export function stretchOf({ kind, period }: PeriodSpan, anchor: Anchor | null): Period | null {
  return kind === 'since' && period && anchor ? upToNow(period, anchor.year, anchor.month) : period
}
