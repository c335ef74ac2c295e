import { naming, observation } from '../judge/observation.ts'
import { yearOf, yearPeriod } from '../period/calendar.ts'
import type { ReadSentence } from './mentions.ts'
import type { Add } from './then-candidates.ts'
import type { TimeState } from './time-state.ts'

const PREVIOUS = naming('previous')
/** What the article has told so far, in this order. */
const STANDING = (
  [
    ['paragraph', 'paragraph'],
    ['last', 'last'],
    ['first', 'first'],
    ['mostTold', 'most told'],
    ['title', 'title'],
    ['sinceJanuary', 'since January'],
    ['event', 'event'],
    ['day', 'day'],
    ['year', 'year named'],
  ] as const
).map(([key, name]) => [key, observation(name)] as const)
const DUE = naming('due')
const [SAME_DAY, SAME_MONTH] = [observation('that day'), observation('that month')]
const LAST_MONTH = observation('last month of standing')
const [END_OF_FIVE_YEARS, HEADING] = [observation('end of five years'), observation('heading')]
const [FIVE_YEARS, YEAR_OF_STANDING] = [observation('five years'), observation('year of standing')]
const [THIS_YEAR, REPORTED_YEAR] = [observation('this year'), observation('reported year')]

/** Times that stand from what the article has told so far. */
export function addStanding({ sentence, periods }: ReadSentence, state: TimeState, add: Add): void {
  const { previous } = state
  if (previous) {
    const near =
      previous.sentence === sentence.start
        ? 'same sentence'
        : previous.paragraph === sentence.paragraph
          ? 'same paragraph'
          : 'before'
    if (previous.period !== null) add(previous.period, PREVIOUS(near))
  }
  for (const [key, origin] of STANDING) {
    const period = state[key]
    if (period !== null) add(period, origin)
  }
  const standing = state.paragraph ?? state.last ?? state.title
  const lastMonth = standing && standing.length > 6 ? /\d{4}-\d\d$/.exec(standing)?.[0] : undefined
  if (lastMonth) add(lastMonth, LAST_MONTH)
  // 当天, 当月: of which the sentences before tell
  const named = periods.find(({ kind, period }) => period === null && kind !== 'now' && kind !== 'reference')
  if (named?.kind === 'day' && state.day !== null) add(state.day, SAME_DAY)
  if (named?.kind === 'span' && lastMonth) add(lastMonth, SAME_MONTH)
  if (state.years !== null) {
    add(state.years, FIVE_YEARS)
    add(state.years.slice(5), END_OF_FIVE_YEARS)
  }
  if (state.heading !== null) add(state.heading, HEADING)
  if (state.deadline !== null) {
    const lines = sentence.paragraph - state.deadline.paragraph
    add(state.deadline.period, DUE(lines < 2 ? lines : 'before'))
  }
  if (standing) add(yearPeriod(yearOf(standing)), YEAR_OF_STANDING)
  const { anchor } = state
  if (!anchor) return
  add(yearPeriod(anchor.year), THIS_YEAR)
  if (anchor.reportYear !== anchor.year) add(yearPeriod(anchor.reportYear), REPORTED_YEAR)
}
