import type { Period } from '../../domain/brief.ts'
import { matchAt } from '../matches.ts'
import { monthsEndingIn } from './calendar.ts'

/** 截至6月30日止六个月, 截至3月底止年度: how companies name what they report on. */
const UNTIL = /止(?:的|之)?(?:([三六九369]|十二|12) ?个月|(上)?半年度?|年度|财政年度|财年)/y
const MONTHS: Readonly<Record<string, number>> = { 三: 3, 六: 6, 九: 9, 十二: 12, 3: 3, 6: 6, 9: 9, 12: 12 }

/** The stretch that ends with a day or month, when the text names its length at `at`. */
export function readUntil(text: string, at: number, last: Period): { end: number; period: Period } | null {
  const found = text[at] === '止' ? matchAt(UNTIL, text, at) : null
  const [year, month] = last.split('-').map(Number)
  if (!found || !year || !month) return null
  const months = found[1] ? (MONTHS[found[1]] as number) : found[0].includes('半年') ? 6 : 12
  return { end: at + found[0].length, period: monthsEndingIn(year, month, months) }
}
