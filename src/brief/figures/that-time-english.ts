import type { Period } from '../../domain/brief.ts'
import { hasHan } from '../../script/characters.ts'
import { yearPeriod } from '../period/calendar.ts'
import { isWhole, wholeBehind } from './english/part-of-whole.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { NearPeriods } from './near-period.ts'
import type { TimeState } from './time-state.ts'

/** during the period, in the quarter, over the year, in the six months: a time that was told before. */
const THAT_TIME =
  /\b(?:in|during|over|for|throughout|within) (?:the|that) (?:same )?(?:(two|three|four|five|six|seven|eight|nine|ten|eleven) months|(period|quarter|half|half-year|year))(?= (?:while|and|as|but)\b|[,.;:]|$)/
/** Between a figure and that time no other clause begins. */
const OTHER_CLAUSE = /[,;:()—]|\d| (?:and|but|while|as|which|who) /
const LONGEST = 60
const MONTHS = 'two|three|four|five|six|seven|eight|nine|ten|eleven'.split('|')

/** The time told before that such words behind an English figure, or at the start of its sentence, mean; null without. */
export function thatTimeInEnglish(
  mention: Mention,
  read: ReadSentence,
  near: NearPeriods,
  state: TimeState,
): Period | null {
  if (hasHan(read.normal)) return null
  return toldBefore(mention, read, near, state) ?? ofFullYear(mention, near, state)
}

/** keep full-year growth above 8 percent: of this year, or in a review of the last. */
function ofFullYear(
  { before, quantity }: Mention,
  { inClause }: NearPeriods,
  { anchor }: TimeState,
): Period | null {
  const own = before.slice(-NEAR)
  if (!anchor || !own.includes('ull-year ')) return null
  const words = FULL_YEAR.exec(own)?.[0]
  // full-year sales of 2023, last year's full-year sales
  if (words === undefined || (inClause && inClause.end > quantity.start - words.length - OWNS)) return null
  return yearPeriod(AHEAD.test(before.slice(-2 * NEAR)) ? anchor.year : anchor.reportYear)
}

const OWNS = 4
const NEAR = 72
const FULL_YEAR = /\b[Ff]ull-year (?![^.;]*\d(?![\d.]*(?:-| ?(?:to|and) ))[^.;]*,)[^.;]*$/
const AHEAD =
  /\b(?:will|would|expects?|expected|aims?|targets?|keep|must|should|strive|sure|forecasts?|goals?|outlook|guidance|plans?)\b/

function toldBefore(
  { before, after, ownStart, quantity }: Mention,
  { lead }: ReadSentence,
  { frame }: NearPeriods,
  { previous, paragraph, last, title, mostTold, year }: TimeState,
): Period | null {
  if (quantity.kind === 'duration') return null
  if (isWhole(before)) return null
  const rest = after.slice(wholeBehind(after), LONGEST)
  const behind = THAT_TIME.exec(rest)
  const words =
    behind && !OTHER_CLAUSE.test(rest.slice(0, behind.index))
      ? behind
      : lead === null && OPENS.test(before)
        ? THAT_TIME.exec(before.slice(ownStart).replace(/^[A-Z]/, (letter) => letter.toLowerCase()))
        : null
  if (!words) return null
  const told = [frame?.period, previous?.period, paragraph, last, title, mostTold, year]
  return told.find((period) => period && isSuch(period, words[1], words[2])) ?? null
}

const OPENS = /^(?:In|During|Over|For|Throughout|Within) (?:the|that) (?:same )?[a-z]+/

function isSuch(period: Period, months: string | undefined, unit: string | undefined): boolean {
  switch (unit) {
    case 'year':
      return period.length === 4
    case 'quarter':
      return period[5] === 'Q'
    case 'half':
    case 'half-year':
      return period[5] === 'H'
    case 'period':
      return period.length > 10 || period[5] === 'Q' || period[5] === 'H' || period.length === 4
    default:
      return isSoLong(period, MONTHS.indexOf(months ?? '') + 2)
  }
}

function isSoLong(period: Period, months: number): boolean {
  if (period[5] === 'H') return months === 6
  if (period[5] === 'Q') return months === 3
  const [from, to] = period.split('/')
  if (to?.length !== 7) return false
  const [first, last] = [from, to].map((month) => Number(month?.slice(0, 4)) * 12 + Number(month?.slice(5)))
  return (last as number) - (first as number) + 1 === months
}
