import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import { type Anchor, BEFORE_MINGUO } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import type { PeriodSpan } from './period-span.ts'

const YEAR =
  /(?:(\d{2,4}) ?年度?|(今年度?|(?<!成)本年度?|当年)|(去年度?|上年度?|上一年)|(前年)|(明年|来年|[次翌隔]年))的?/y
const mayBegin = characterSet(firstCharacters(YEAR))
/** 112年 in a text that counts so: no age of a firm or town. */
const BARE_MINGUO = /^(?:9\d|1[0-4]\d)$/

/** A year that is named, by its number or from the article's own. */
export interface YearAt {
  readonly end: number
  readonly value: number | null
  readonly relative: boolean
}

/** 2024年, 今年, 去年度, 民国112年; null where none begins at `at`. */
export function readYear(
  text: string,
  at: number,
  anchor: Anchor | null,
  before: readonly PeriodSpan[],
): YearAt | null {
  const found = mayBegin(text, at) ? matchAt(YEAR, text, at) : null
  if (!found) return null
  const end = at + found[0].length
  if (found[1]) {
    const value = commonYear(found[1], text, at, anchor)
    return value === null ? null : { end, value, relative: false }
  }
  const offset = found[2] ? 0 : found[3] ? -1 : found[4] ? -2 : 1
  const base = OF_YEAR_SAID.test(found[0]) ? yearSaidBefore(before, anchor) : (anchor?.year ?? null)
  return { end, value: base === null ? null : base + offset, relative: true }
}

/** 民国112年 is 2023, and so is 112年 where years are counted so; two or three digits are no year otherwise. */
function commonYear(digits: string, text: string, at: number, anchor: Anchor | null): number | null {
  const value = Number(digits)
  if (digits.length === 4) return value >= 1900 && value <= 2100 ? value : null
  const named = text[at - 1] === '国' && text[at - 2] === '民'
  return named || (anchor?.minguo && BARE_MINGUO.test(digits)) ? value + BEFORE_MINGUO : null
}

/** 当年 is the year just spoken of, 次年 the one after it. */
const OF_YEAR_SAID = /^[当次翌隔]/

function yearSaidBefore(before: readonly PeriodSpan[], anchor: Anchor | null): number | null {
  const said = before.at(-1)?.period
  return said ? Number(said.slice(0, 4)) : (anchor?.year ?? null)
}
