import type { Anchor } from '../anchor.ts'
import type { Builder } from './english-dates.ts'

/** 17 had been bought by the end of January: how things stood then. */
export const HAD =
  /\b(?:had|has|have)(?: (?:already|since|now|also))? (?:been )?[a-z]+(?:ed|t|n|ld|ut)\b(?![^.;]*\b(?:will|would|must|shall|should|to|due|expected|plans?|aims?)\b)[^.;]*$/

/** The year of a time that names none: in December, told in February, was that of last year; in December 2024 will …, that of this one. */
export function impliedYear(build: Builder, before: string, { year, month }: Anchor): number {
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
export function isReport(before: string): boolean {
  return TOLD.test(before) && !SET.test(before)
}

/** reached 2.8 gigawatts by the end of December: how things stood. */
const TOLD = /\b(?:reached|stood|rose|fell|grew|totall?ed|amounted|hit|had|was|were|came)\b(?:[^.;]|\.\d)*$/
const SET =
  /\b(?:will|would|shall|must|should|due|planned|expected|scheduled|set|next|(?<!(?:rose|fell|grew|amounted|came)[^.;]{0,20})to)\b[^.;]*$/i
const AHEAD =
  /\b(?:will|would|shall|must|should|to|by|until|before|due|plans?|planned|expected|scheduled|set|targets?|aims?|goal|next)\b[^.;]*$/i
