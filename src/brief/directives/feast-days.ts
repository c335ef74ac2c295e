import type { Period } from '../../domain/brief.ts'
import type { Anchor } from '../anchor.ts'
import { matchesOf } from '../matches.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Sentence } from '../sentences.ts'

/** Feasts with a day of their own in the calendar, by which things are to be done. */
const DAYS: Readonly<Record<string, string>> = {
  元旦: '01-01',
  五一: '05-01',
  七一: '07-01',
  八一: '08-01',
  十一: '10-01',
  国庆: '10-01',
}
const FEAST =
  /(?:(?<year>20\d\d)年|(?<next>明年|来年)|今年)?[“"]?(?<feast>元旦|五一|七一|八一|十一|国庆)(?![月个家项条台套座万亿届])[”"]?(?:国际劳动节|劳动节|建党节|建军节|国庆节|节)?(?:小?长假|假期|期间)?(?:、(?:春节|元宵|清明|端午|中秋|国庆)节?)?(?:来临)?(?:之前|以前|前(?!期|夕))/g
const FIRST_MONTH = /元月(?<day>[\d０-９]{1,2})日(?:之|以)?前/g

/** Deadlines that a feast sets, 五一前 · 国庆节前, and those of 元月; without a year they lie ahead of the anchor. */
export function findFeastDays({ simplified, start }: Sentence, anchor: Anchor | null): PeriodSpan[] {
  if (!anchor || !/[一庆旦]|元月/.test(simplified)) return []
  const feasts = matchesOf(FEAST, simplified).map(({ 0: words, index, groups }) => {
    const day = DAYS[groups?.['feast'] ?? ''] as string
    const year = Number(groups?.['year']) || (groups?.['next'] ? anchor.year + 1 : yearAhead(day, anchor))
    return spanOf(`${year}-${day}`, start + index, words)
  })
  const days = matchesOf(FIRST_MONTH, simplified).map(({ 0: words, index, groups }) => {
    const day = `01-${(groups?.['day'] ?? '').normalize('NFKC').padStart(2, '0')}`
    return spanOf(`${yearAhead(day, anchor)}-${day}`, start + index, words)
  })
  return [...feasts, ...days]
}

function spanOf(period: Period, start: number, words: string): PeriodSpan {
  return { start, end: start + words.length, period, kind: 'deadline' }
}

function yearAhead(monthAndDay: string, { year, month, day }: Anchor): number {
  if (month === null) return year
  const today = `${String(month).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`
  return monthAndDay < today ? year + 1 : year
}
