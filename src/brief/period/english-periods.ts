import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import { monthPeriod, yearPeriod } from './calendar.ts'
import { type Builder, readSub } from './english-dates.ts'
import { HAD, impliedYear, isReport } from './english-implied-year.ts'
import { MONTH, monthOf } from './english-months.ts'
import { type Found, readRelative, readYearEnd } from './english-relative.ts'
import type { PeriodSpan } from './period-span.ts'

const LEAD =
  /(?:(by|before|until|no later than) )?(?:the )?(?:(?:year-)?(end of|start of|middle of|beginning of|early|mid-|mid|late) ?)?(?:the )?/iy
const AS_OF = /(?:as of|up to|at|through) (?:the )?(?:end of )?(?:the )?/iy
/** Not that of a date in digits: 2022-03-06. */
const YEAR =
  /(?:fiscal (?:year )?|FY ?)?((?:19|20)\d\d)(?![\d,]*\d|[-/.]\d\d?[-/.]\d)|(this|last|next|full|whole|the current|the previous|the following) (?:fiscal )?year(?!s| of )/iy
const YEARS = /(?:from |between )?((?:19|20)\d\d)(?: to |-|–| and | through | until )((?:19|20)\d\d)(?!\d)/iy
const OF_YEAR =
  /(?: period)?,? (?:of |in )?(?:((?:19|20)\d\d)(?!\d)|(this|last|next|the same|the previous) year|(the year)(?!s| (?:of|to|ended|ending|before|after)\b))/iy
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

/** down 4% on 2022, faster than in the first half: what a figure is held against. */
const COMPARED =
  /\b(?:compared (?:with|to)|than(?: in)?|against|versus|(?:up|down|rise|increase|growth|decline|drop|fall|gain|increased|rose|fell|grew)(?: (?:of )?[\d.,]+(?:%| per ?cent| points| percentage points)?)? (?:on|from|over)) (?:that (?:of|in) )?(?:the )?$/i
const LONGEST_COMPARISON = 50

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

function yearFrom(found: RegExpExecArray, anchor: Anchor | null, build: Builder): Period | null {
  if (found[1]) return build(Number(found[1]))
  if (!anchor) return null
  const word = (found[2] as string).toLowerCase()
  return build(anchor.year + (/last|previous/.test(word) ? -1 : /next|following/.test(word) ? 1 : 0))
}
