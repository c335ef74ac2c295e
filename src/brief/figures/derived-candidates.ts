import { naming, type Observation } from '../judge/observation.ts'
import { shiftYears, yearOf, yearPeriod } from '../period/calendar.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { ReadSentence } from './mentions.ts'
import type { Add } from './then-candidates.ts'
import type { TimeState } from './time-state.ts'

const YEAR_OF = naming('year of')
const FROM_JANUARY = naming('from January of')
const [END_OF, START_OF] = [naming('end of'), naming('start of')]

/** The year, the end and the start of a time, and what it means in this article: 今年以来 is 1-8月 there. */
export function addDerived(
  { period, kind }: PeriodSpan,
  state: TimeState,
  add: Add,
  place: 'clause' | 'sentence',
): void {
  if (period === null) return
  if (period.length !== 4) add(yearPeriod(yearOf(period)), YEAR_OF(place))
  const { sinceJanuary, title } = state
  if (kind === 'since' && title?.startsWith(`${period}-01/`)) add(title, FROM_JANUARY(place))
  if (sinceJanuary?.startsWith(period)) add(sinceJanuary, FROM_JANUARY(place))
  if (period.length === 9) {
    add(period.slice(5), END_OF(place))
    add(period.slice(0, 4), START_OF(place))
  }
}

/** 一季度 after 明年 or in a paragraph on 2026 is that year's. */
export function addInNamedYear(
  { period, start, end }: PeriodSpan,
  { sentence, periods }: ReadSentence,
  { year }: TimeState,
  add: Add,
  inYearOf: (whose: 'sentence' | 'article') => Observation,
): void {
  if (period === null || HAS_YEAR.test(sentence.folded.slice(start - sentence.start, end - sentence.start)))
    return
  const inSentence = periods.findLast(
    (other) => other.start < start && /^\d{4}$/.test(other.period ?? ''),
  )?.period
  const named = inSentence ?? year
  if (named && yearOf(named) !== yearOf(period))
    add(shiftYears(period, yearOf(named) - yearOf(period)), inYearOf(inSentence ? 'sentence' : 'article'))
}

const HAS_YEAR = /\d{4}|[今明去前本上来次翌隔]年|年度|last|next|this/
