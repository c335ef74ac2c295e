import type { Anchor } from '../anchor.ts'
import type { Document } from '../document.ts'
import { findPeriods } from '../period/find-periods.ts'
import type { Sentence } from '../sentences.ts'
import type { SpokenSentence } from '../speech/speakers.ts'
import type { Timing } from './compose-directive.ts'
import { findFeastDays } from './feast-days.ts'
import { findNearTimes } from './near-times.ts'
import type { Section } from './sections.ts'

/** The next year, once a directive opens with it: what follows is meant for that year. */
export interface Frame {
  readonly year: number
  /** The paragraph it holds for; null for the rest of the article. */
  readonly paragraph: number | null
}

/** Directives look ahead: 全年 is this year, also in a review of the last one. */
export function timingOf(sentence: Sentence, from: Anchor | null, frame: Frame | null): Timing {
  const framed =
    frame &&
    !/[明来]年/.test(sentence.simplified) &&
    (frame.paragraph === null || frame.paragraph === sentence.paragraph)
  const ahead = from && aheadOf(from, framed ? frame.year : null)
  const tight = tightened(sentence)
  const known = findPeriods(tight, ahead)
  const own = [...findFeastDays(tight, ahead), ...findNearTimes(tight, ahead)]
  if (own.length === 0) return { periods: known, anchor: ahead }
  const apart = known.filter(({ start, end }) => !own.some((day) => start < day.end && day.start < end))
  return { periods: [...apart, ...own].sort((a, b) => a.start - b.start), anchor: ahead }
}

/** 行动计划（2024—2027年）: a plan without a date is read from its first year, not from its last. */
export function fromItsStart(anchor: Anchor, title: string): Anchor {
  const [, first, last] = /(20\d\d)年?\s?[—–～~至-]{1,2}\s?(20\d\d)年?/.exec(title) ?? []
  const isLast = anchor.month === null && Number(last) === anchor.year
  return isLast ? { ...anchor, year: Number(first), reportYear: Number(first) } : anchor
}

/** 4 月 5 日 typeset with spaces: they move to the front of the date, so that offsets hold. */
function tightened(sentence: Sentence): Sentence {
  if (!SPACED.test(sentence.simplified)) return sentence
  const simplified = sentence.simplified.replace(SPACED_DATE, (date) =>
    date.replace(/ /g, '').padStart(date.length),
  )
  return { ...sentence, simplified, folded: simplified }
}

const SPACED = /\d [年月日]/
const SPACED_DATE = /\d{1,4} [年月日](?: ?\d{1,2} ?[月日]){0,2}/g

function aheadOf(anchor: Anchor, year: number | null): Anchor {
  return year === null
    ? { year: anchor.year, month: anchor.month, day: anchor.day, reportYear: anchor.year }
    : { year, month: null, day: null, reportYear: year }
}

/** 三、2019年工作打算: what stands under it is meant for that year. */
export function frameOfHeading(heading: string, section: Section, { anchor }: Document): Frame | null {
  const years = [...new Set(heading.match(/20\d\d(?=年)/g))]
  const year = Number(years.at(-1))
  const next = section === 'ahead' && years.length === 1 && anchor !== null && year === anchor.year + 1
  return next ? { year, paragraph: null } : null
}

/** A review of a year, written at its end, goes on with the next one to its own end. */
export function frameOf(
  { sentence, content }: SpokenSentence,
  { periods }: Timing,
  document: Document,
): Frame | null {
  const { anchor } = document
  const first = periods.find(({ start }) => start >= sentence.start + content.start)
  if (!anchor || first?.period !== String(anchor.year + 1)) return null
  const opening = sentence.simplified.slice(content.start, first.start - sentence.start)
  const named = /^(?:[\d０-９]{4}年|明年)(?![的度底末初前内])/.test(
    sentence.simplified.slice(first.start - sentence.start),
  )
  if (!named || /[^，“]/.test(opening)) return null
  const late = anchor.month === null || anchor.month === 12
  return { year: anchor.year + 1, paragraph: late ? null : sentence.paragraph }
}
