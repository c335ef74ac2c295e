import type { Period } from '../../domain/brief.ts'
import { characterSet } from '../../script/character-set.ts'
import { firstCharacters } from '../../script/first-characters.ts'
import type { Anchor } from '../anchor.ts'
import { matchAt } from '../matches.ts'
import { dayBefore, dayPeriod, monthPeriod, quarterPeriod, yearPeriod } from './calendar.ts'
import type { PeriodAt, PeriodKind, PeriodSpan } from './period-span.ts'

const WORDS =
  /(年初(?:至今|以来|到现在)|过去一年|一年来|这一年(?!来)|(?:过去|近|前|这)?五年(?:来|间)|过去五年|五年(?=累计|年均|共|完成|新增|实施)|本月|当月|上月|上个月|下月|月底|(?:[本今下]|(?<![以线])上一?)季度?(?![节票卡风])|今明两年|(?<![\d一二三四五六七八九十两几半])年[底末内初]|全年|[昨今](?:[日天]|[(（]\d{1,2}[)）]日)|近日|日前|(?<!项)目前|当前|眼下|如今|截至目前|同期|(?<![\d一二两三四五六七八九十])一年前|上年|同日|当[日天])(之前|以前|前(?!期|三|两|二))?/y
const mayBegin = characterSet(firstCharacters(WORDS))

/** 年底前, 本月, 昨日, 目前 … */
export function readWord(
  text: string,
  at: number,
  anchor: Anchor | null,
  before: readonly PeriodSpan[],
): PeriodAt | null {
  const found = mayBegin(text, at) ? matchAt(WORDS, text, at) : null
  if (!found) return null
  const end = at + found[0].length
  const word = found[1] as string
  const deadline = found[2] !== undefined
  if (/^(?:近日|日前|目前|当前|眼下|如今|截至目前)$/.test(word)) return { end, period: null, kind: 'now' }
  if (word === '同期' || word === '一年前') return { end, period: null, kind: 'reference' }
  const isAhead = deadline || text[end] === '底' || text[end] === '内'
  const period = anchor && wordPeriod(word, anchor, before, isAhead)
  const kind = deadline ? 'deadline' : wordKind(word)
  return { end, period, kind }
}

function wordKind(word: string): PeriodKind {
  if (/^(?:昨|今|同日|当[日天])/.test(word)) return 'day'
  if (word === '年初' || word === '上年') return 'reference'
  if (/^年初./.test(word)) return 'since'
  if (word === '年末') return 'as_of'
  if (word === '年内') return 'since'
  return word.endsWith('底') ? 'deadline' : 'span'
}

function wordPeriod(
  word: string,
  anchor: Anchor,
  before: readonly PeriodSpan[],
  isAhead: boolean,
): Period | null {
  const { year, month, day } = anchor
  if (word.includes('五年')) return `${lastFull(anchor) - 4}/${lastFull(anchor)}`
  if (word === '过去一年' || word === '一年来')
    return yearPeriod(month !== null && month > 6 ? year : year - 1)
  if (/^(?:年底|年内|年初.+)$/.test(word)) return yearPeriod(year)
  if (/^(?:年末|全年|这一年)$/.test(word)) return yearPeriod(anchor.reportYear ?? year)
  if (word === '上年' || word === '年初') return yearPeriod(year - 1)
  if (word === '同日' || /^当[日天]$/.test(word))
    return before.findLast((span) => span.kind === 'day')?.period ?? null
  if (word === '今明两年') return `${year}/${year + 1}`
  if (month === null) return null
  // 本月底前 in a report on the month before is still to come
  const { reportMonth } = anchor
  if (word === '本月' && reportMonth !== undefined && !isAhead)
    return monthPeriod(reportMonth > month ? year - 1 : year, reportMonth)
  if (/^(?:本月|月底)$/.test(word)) return monthPeriod(year, month)
  // alone it is the month that the sentences before speak of
  if (word === '当月') return LAST_MONTH.exec(before.at(-1)?.period ?? '')?.[0] ?? null
  if (/季度?$/.test(word))
    return quarterAway(year, Math.ceil(month / 3) + (QUARTERS_AWAY[word[0] as string] ?? 0))
  if (word.startsWith('上')) return month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1)
  if (word === '下月') return month === 12 ? monthPeriod(year + 1, 1) : monthPeriod(year, month + 1)
  if (day === null) return null
  return word.startsWith('昨') ? dayBefore(year, month, day) : dayPeriod(year, month, day)
}

const QUARTERS_AWAY: Readonly<Record<string, number>> = { 上: -1, 下: 1 }

function quarterAway(year: number, quarter: number): Period | null {
  if (quarter < 1) return quarterPeriod(year - 1, 4)
  return quarter > 4 ? quarterPeriod(year + 1, 1) : quarterPeriod(year, quarter)
}

const LAST_MONTH = /\d{4}-\d\d(?=$|-\d\d$)/

/** The last year that was over, or as good as over, when the article was written. */
function lastFull({ year, month }: Anchor): number {
  return month !== null && month > 6 ? year : year - 1
}
