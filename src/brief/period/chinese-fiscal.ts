import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import { monthsEndingIn } from './calendar.ts'
import { numberOf } from './chinese-numbers.ts'
import type { PeriodAt } from './period-span.ts'

/** 2024/25年度, 2024至25财政年度, 本财政年度首三季: the years of Hong Kong's budgets, from April to March. */
const FISCAL =
  /(?:(\d{4})(?:[/-]|至)(\d\d)(?:财政|财)?年度|([本上下])一?个?财政年度)的?(?:[前首]([二两三])个?季度?|(首季度?)|([上下])半年|[前首]([二两三四五六七八九十]|\d{1,2})个?月)?/y
const mayBegin = characterSet('本上下')
const APRIL = 4

/** The fiscal year, or the months of it from April on, that is named at `at`. */
export function readFiscal(text: string, at: number, anchor: Anchor | null): PeriodAt | null {
  if (isDigitAt(text, at) ? !joinsYears(text, at + 4) : !mayBegin(text, at)) return null
  const found = matchAt(FISCAL, text, at)
  const year = found ? firstYear(found, anchor) : null
  if (!found || year === null) return null
  const [, , , , quarters, quarter, half, months] = found
  const end = at + found[0].length
  const length = quarters ? 3 * numberOf(quarters) : quarter ? 3 : half ? 6 : months ? numberOf(months) : 0
  if (length > 12) return null
  if (length === 0) return { end, period: `${year}/${year + 1}`, kind: 'span' }
  const last = APRIL + (half === '下' ? 12 : length) - 1
  const period = monthsEndingIn(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last, length)
  return { end, period, kind: 'span' }
}

const joinsYears = characterSet('/-至')

function firstYear([, from, to, which]: RegExpExecArray, anchor: Anchor | null): number | null {
  if (from !== undefined) return (Number(from) + 1) % 100 === Number(to) ? Number(from) : null
  if (!anchor?.month) return null
  const now = anchor.month < APRIL ? anchor.year - 1 : anchor.year
  return which === '上' ? now - 1 : which === '下' ? now + 1 : now
}
