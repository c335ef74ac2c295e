import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  monthsEndingIn,
  monthsPeriod,
  quarterPeriod,
  yearPeriod,
} from './calendar.ts'
import { type Found, readRelative, readYearEnd } from './english-relative.ts'
import type { PeriodKind, PeriodSpan } from './period-span.ts'

const MONTH_NAMES = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
/** A full stop belongs to a short name alone: in Sept. 2022, in September. */
const MONTH = `(${MONTH_NAMES})(?:(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)(?![a-z])|t?\\.?)`
const LEAD =
  /(?:(by|before|until|no later than) )?(?:the )?(?:(?:year-)?(end of|start of|middle of|beginning of|early|mid-|mid|late) ?)?(?:the )?/iy
const AS_OF = /(?:as of|up to|at|through) (?:the )?(?:end of )?(?:the )?/iy
/** Not that of a date in digits: 2022-03-06. */
const YEAR =
  /(?:fiscal (?:year )?|FY ?)?((?:19|20)\d\d)(?![\d,]*\d|[-/.]\d\d?[-/.]\d)|(this|last|next|full|whole|the current|the previous|the following) (?:fiscal )?year(?!s| of )/iy
const YEARS = /(?:from |between )?((?:19|20)\d\d)(?: to |-|–| and | through | until )((?:19|20)\d\d)(?!\d)/iy
const OF_YEAR =
  /(?: period)?,? (?:of |in )?(?:((?:19|20)\d\d)(?!\d)|(this|last|next|the same|the previous) year|(the year)(?!s| (?:of|to|ended|ending|before|after)\b))/iy
const RANGE = new RegExp(
  `(?:[Ff]rom )?${MONTH}(?: to |-|–| through )${MONTH}( quarter)?|(?<![Bb]etween )${MONTH} and ${MONTH}|[Bb]etween ${MONTH} and ${MONTH}`,
  'y',
)
/** the nine months to 30 September, the quarter ended June 30 */
const MONTHS_UNTIL = new RegExp(
  `(?:the )?(?:(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) months|quarter|half|half-year|year) (?:to|ended|ending)(?: on)?(?: the end of)? (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?`,
  'y',
)
const FIRST_MONTHS = /(?:the )?first (two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months/iy
const FIRST_QUARTERS = /(?:the )?first (two|three) quarters/iy
const QUARTER =
  /(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|final|last)[ -]quarter(?!s)|Q([1-4])(?!\d)|([1-4])Q/iy
const HALF = /(?:the )?(first|second)[ -]half(?! of the (?:plant|project|work))|H([12])\b|([12])H\b/iy
const DAY_MONTH = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\b`, 'y')
const MONTH_DAY = new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d-])`, 'y')
const BARE_MONTH = new RegExp(`${MONTH}(?![a-z])`, 'y')
const AGO =
  /a year (?:ago|earlier|before)|(?:from )?the same (?:period|quarter|month|half|time|(?:three|six|nine|two|four|five|seven|eight|ten|eleven) months)(?: (?:of |in )?(?:last year|the previous year|a year earlier|(20\d\d)))?/iy
const SINCE = /(?:so far )this year|year to date|since (?:the start of|the beginning of) (?:this|the) year/iy
const NOW = /(?:currently|at present|now|so far)\b/iy
/** since January, since 2019: from then until now. */
const SINCE_WHEN = /since (?=[JFMASOND12]|last [JFMASOND])/y
/** next March, last December: the one nearest to the article. */
const NEAR_MONTH = new RegExp(`(last|next) ${MONTH}(?![a-z]| \\d)`, 'y')
/** Behind these no word begins. */
const goesOn = characterSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789$£€.,')

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  final: 4,
  last: 4,
}

/** The times named in English; offsets are the text's own. */
export function englishPeriods(text: string, anchor: Anchor | null): PeriodSpan[] {
  const spans: PeriodSpan[] = []
  for (let at = 0; at < text.length; at++) {
    if (goesOn(text, at - 1)) continue
    if (!mayBegin(text, at)) continue
    const found = readPeriod(text, at, anchor)
    if (!found) continue
    if (!isFounding(text, at, found.end)) spans.push({ start: at, ...found })
    at = found.end - 1
  }
  return spans
}

/** The park, opened in 1996, houses 63 factories: when it began says nothing of what it has. */
function isFounding(text: string, start: number, end: number): boolean {
  return (
    FOUNDING_ENDS.test(text.slice(end, end + 6)) && FOUNDED.test(text.slice(Math.max(0, start - 32), start))
  )
}

const FOUNDING_ENDS = /^(?:,| (?:on|at|and|with) )/
const FOUNDED =
  /, (?:which )?(?:was )?(?:first )?(?:opened|approved|announced|established|founded|launched|built|formed|created|set up|acquired|completed|incorporated) (?:in|on) $/

/** The words that a time may begin with; one look for each word spares the many that follow. */
const OPENING =
  /\d|[A-Z]|(?:a|as|at|before|beginning|between|by|current|currently|early|end|fiscal|final|first|following|fourth|from|last|late|mid|middle|next|no|now|on|ongoing|previous|same|second|since|so|start|the|third|this|through|until|up|year)\b/y

function mayBegin(text: string, at: number): boolean {
  OPENING.lastIndex = at
  return OPENING.test(text)
}

function readPeriod(text: string, at: number, anchor: Anchor | null): Found | null {
  const ago = matchAt(AGO, text, at)
  if (ago)
    return {
      end: at + ago[0].length,
      period: null,
      kind: 'reference',
      ...(ago[1] && { year: Number(ago[1]) }),
    }
  const since = matchAt(SINCE, text, at)
  if (since) return { end: at + since[0].length, period: anchor && yearPeriod(anchor.year), kind: 'since' }
  const start = matchAt(SINCE_WHEN, text, at)
  const then = start && readDate(text, at + start[0].length, anchor)
  if (then?.kind === 'span') return { ...then, kind: 'since' }
  const now = matchAt(NOW, text, at)
  if (now) return { end: at + now[0].length, period: null, kind: 'now' }
  const yearEnd = readYearEnd(text, at, anchor)
  if (yearEnd) return yearEnd
  const asOf = matchAt(AS_OF, text, at)
  const lead = asOf ? null : matchAt(LEAD, text, at)
  const from = at + (asOf?.[0].length ?? lead?.[0].length ?? 0)
  const date = readDate(text, from, anchor) ?? readRelative(text, from, anchor)
  if (!date) return null
  if (COMPARED.test(text.slice(Math.max(0, at - LONGEST_COMPARISON), at)))
    return { ...date, kind: 'reference' }
  const before = text.slice(Math.max(0, at - 60), at)
  const deadline =
    lead?.[1] !== undefined && !/until/i.test(lead[1]) && !HAD.test(before) && !isReport(before)
  if (!deadline && lead?.[1]?.toLowerCase() === 'by') return { ...date, kind: 'as_of' }
  return { ...date, kind: deadline ? 'deadline' : asOf ? 'as_of' : date.kind }
}

/** 17 had been bought by the end of January: how things stood then. */
const HAD =
  /\b(?:had|has|have)(?: (?:already|since|now|also))? (?:been )?[a-z]+(?:ed|t|n|ld|ut)\b(?![^.;]*\b(?:will|would|must|shall|should|to|due|expected|plans?|aims?)\b)[^.;]*$/
/** down 4% on 2022, faster than in the first half: what a figure is held against. */
const COMPARED =
  /\b(?:compared (?:with|to)|than(?: in)?|against|versus|(?:up|down|rise|increase|growth|decline|drop|fall|gain|increased|rose|fell|grew)(?: (?:of )?[\d.,]+(?:%| per ?cent| points| percentage points)?)? (?:on|from|over)) (?:that (?:of|in) )?(?:the )?$/i
const LONGEST_COMPARISON = 50

type Builder = (year: number) => Period | null

function readDate(text: string, at: number, anchor: Anchor | null): Found | null {
  const years = matchAt(YEARS, text, at)
  if (years && Number(years[1]) < Number(years[2]))
    return { end: at + years[0].length, period: `${years[1]}/${years[2]}`, kind: 'span' }
  const year = matchAt(YEAR, text, at)
  if (year) return { end: at + year[0].length, period: yearFrom(year, anchor, yearPeriod), kind: 'span' }
  const near = matchAt(NEAR_MONTH, text, at)
  if (near)
    return {
      end: at + near[0].length,
      period: nearMonth(monthOf(near[2]), near[1] === 'next', anchor),
      kind: 'span',
    }
  const sub = readSub(text, at)
  if (!sub) return null
  const ofYear = matchAt(OF_YEAR, text, sub.end)
  const end = sub.end + (ofYear?.[0].length ?? 0)
  // the first half of the year: whichever is meant without those words
  if (ofYear && !ofYear[3]) return { end, period: yearFrom(ofYear, anchor, sub.build), kind: sub.kind }
  return {
    end,
    period: anchor && sub.build(impliedYear(sub.build, text.slice(Math.max(0, at - 80), at), anchor)),
    kind: sub.kind,
  }
}

function nearMonth(month: number, isNext: boolean, anchor: Anchor | null): Period | null {
  if (!anchor?.month) return null
  const { year } = anchor
  if (isNext) return monthPeriod(month > anchor.month ? year : year + 1, month)
  return monthPeriod(month < anchor.month ? year : year - 1, month)
}

/** in December, told in February, was that of last year; in December 2024 will …, that of this one. */
function impliedYear(build: Builder, before: string, { year, month }: Anchor): number {
  const [, last = '', day] = /^\d{4}-(\d\d)(-\d\d)?$/.exec(build(year) ?? '') ?? []
  const isNext =
    month !== null &&
    last !== '' &&
    !day &&
    Number(last) < month - GONE &&
    DUE.test(before) &&
    !HAD.test(before)
  if (isNext) return year + 1
  const isPast =
    month !== null &&
    last !== '' &&
    Number(last) >= month + LONG_AHEAD &&
    (!AHEAD.test(before) || isReport(before))
  return isPast ? year - 1 : year
}

/** by the end of January, told in October. */
const DUE =
  /\b(?:by|before|no later than) (?:the )?(?:(?:end|start|middle) of |early |mid-|late )?(?:the )?$/i
const GONE = 2
/** So many months ahead of the news nothing is told of but plans, and those are told as such. */
const LONG_AHEAD = 5
/** What the last verb before a time tells has happened. */
function isReport(before: string): boolean {
  return TOLD.test(before) && !SET.test(before)
}

/** reached 2.8 gigawatts by the end of December: how things stood. */
const TOLD = /\b(?:reached|stood|rose|fell|grew|totall?ed|amounted|hit|had|was|were|came)\b(?:[^.;]|\.\d)*$/
const SET =
  /\b(?:will|would|shall|must|should|due|planned|expected|scheduled|set|next|(?<!(?:rose|fell|grew|amounted|came)[^.;]{0,20})to)\b[^.;]*$/i
const AHEAD =
  /\b(?:will|would|shall|must|should|to|by|until|before|due|plans?|planned|expected|scheduled|set|targets?|aims?|goal|next)\b[^.;]*$/i

function yearFrom(found: RegExpExecArray, anchor: Anchor | null, build: Builder): Period | null {
  if (found[1]) return build(Number(found[1]))
  if (!anchor) return null
  const word = (found[2] as string).toLowerCase()
  return build(anchor.year + (/last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0))
}

function readSub(text: string, at: number): { end: number; build: Builder; kind: PeriodKind } | null {
  const range = matchAt(RANGE, text, at)
  if (range) {
    const [from, to] = [monthOf(range[1] ?? range[4] ?? range[6]), monthOf(range[2] ?? range[5] ?? range[7])]
    return span(at, range, (y) =>
      range[3] && to % 3 === 0 && to - from === 2
        ? quarterPeriod(y, to / 3)
        : from === 1 && /[-–]/.test(range[0])
          ? firstMonths(y, to)
          : monthsPeriod(y, from, to),
    )
  }
  const until = matchAt(MONTHS_UNTIL, text, at)
  if (until) return span(at, until, (y) => monthsUntil(y, until[1] ?? until[0], monthOf(until[2])))
  const months = matchAt(FIRST_MONTHS, text, at)
  if (months) return span(at, months, (y) => firstMonths(y, numberOf(months[1])))
  const quarters = matchAt(FIRST_QUARTERS, text, at)
  if (quarters) return span(at, quarters, (y) => monthsPeriod(y, 1, 3 * numberOf(quarters[1])))
  const quarter = matchAt(QUARTER, text, at)
  if (quarter)
    return span(at, quarter, (y) => quarterPeriod(y, ordinalOf(quarter[1] ?? quarter[2] ?? quarter[3])))
  const half = matchAt(HALF, text, at)
  if (half)
    return span(at, half, (y) => halfPeriod(y, ordinalOf(half[1] ?? half[2] ?? half[3]) === 2 ? 2 : 1))
  const day = matchAt(DAY_MONTH, text, at)
  if (day) return { ...span(at, day, (y) => dayPeriod(y, monthOf(day[2]), Number(day[1]))), kind: 'day' }
  const date = matchAt(MONTH_DAY, text, at)
  if (date) return { ...span(at, date, (y) => dayPeriod(y, monthOf(date[1]), Number(date[2]))), kind: 'day' }
  const month = matchAt(BARE_MONTH, text, at)
  if (
    !month ||
    (month[0].startsWith('May') &&
      !/(?:in|by|of|end of|since|until) $/i.test(text.slice(Math.max(0, at - 8), at)))
  )
    return null
  if (
    month[0].length < 3 ||
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.)$/.test(
      month[0],
    )
  )
    return null
  return span(at, month, (y) => monthPeriod(y, monthOf(month[1])))
}

function monthsUntil(year: number, stretch: string, last: number): Period {
  const months = /quarter/.test(stretch)
    ? 3
    : /half/.test(stretch)
      ? 6
      : /year/.test(stretch)
        ? 12
        : numberOf(stretch)
  return monthsEndingIn(year, last, months)
}

/** The first three and six months are a quarter and a half-year. */
function firstMonths(year: number, months: number): Period | null {
  if (months === 3) return quarterPeriod(year, 1)
  return months === 6 ? halfPeriod(year, 1) : monthsPeriod(year, 1, months)
}

function span(
  at: number,
  found: RegExpExecArray,
  build: Builder,
): { end: number; build: Builder; kind: PeriodKind } {
  return { end: at + found[0].length, build, kind: 'span' }
}

function monthOf(name: string | undefined): number {
  return MONTH_NAMES.split('|').indexOf((name ?? '').slice(0, 3)) + 1
}

function numberOf(word: string | undefined): number {
  const index = NUMBERS.indexOf((word ?? '').toLowerCase())
  return index < 0 ? Number(word) : index + 1
}

function ordinalOf(word: string | undefined): number {
  return ORDINALS[(word ?? '').toLowerCase()] ?? Number(word)
}
