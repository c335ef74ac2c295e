import type { Period } from '../../domain/brief.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { seriesNames } from './series.ts'

/** Of a year no list of times has more. */
const LONGEST_LIST = 12

/** 去年三、四季度分别完成60亿元、70亿元: the time of the list that a figure of as long a list is of. */
export function respectivePeriod(
  { mentions, normal, periods, sentence }: ReadSentence,
  index: number,
): Period | null {
  if (periods.length === 0) return null
  const first = listHead(mentions, index)
  let length = 1
  while (length <= LONGEST_LIST && mentions[first + length]?.listed) length++
  if (length < 2) return null
  const head = (mentions[first] as Mention).quantity
  const marker = normal.lastIndexOf('分别', head.start - sentence.start)
  const last = periods.findLast(({ end }) => end - sentence.start <= marker)
  if (
    !last ||
    last.kind === 'reference' ||
    mentions.some(({ quantity }) => quantity.start >= last.end && quantity.start < head.start)
  )
    return null
  const listed = listEndingWith(last, { normal, periods, sentence }).map(({ period }) => period)
  // 前三季度，甲区、乙区、丙区分别完成: of as many names each is of the whole time
  if (listed.length < 2 && seriesNames(mentions, index)) return null
  const times = listed.length > 1 ? listed : partsOf(last, normal, sentence.start)
  return times.length === length ? (times[index - first] ?? null) : null
}

/** 一至三季度分别, 1—4月分别: each by itself. */
function partsOf({ start, end, period }: PeriodSpan, normal: string, offset: number): Period[] {
  const range = /^(\d{4})-01\/\d{4}-(\d\d)$/.exec(period ?? '')
  if (!range) return []
  const [year, last] = [range[1] as string, Number(range[2])]
  const byQuarter = normal.slice(start - offset, end - offset).includes('季')
  return byQuarter
    ? Array.from({ length: last / 3 }, (_, index) => `${year}-Q${index + 1}`)
    : Array.from({ length: last }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

/** The first figure of the list 60亿元、70亿元和80亿元 that the one at `index` stands in. */
export function listHead(mentions: readonly Mention[], index: number): number {
  let first = index
  while (first > 0 && index - first <= LONGEST_LIST && mentions[first]?.listed) first--
  return first
}

function listEndingWith(
  last: PeriodSpan,
  { normal, periods, sentence }: Pick<ReadSentence, 'normal' | 'periods' | 'sentence'>,
): PeriodSpan[] {
  const times = [last]
  for (let at = periods.indexOf(last) - 1; at >= 0; at--) {
    const span = periods[at] as PeriodSpan
    const between = normal.slice(span.end - sentence.start, (times[0] as PeriodSpan).start - sentence.start)
    if (!JOINS.test(between) || span.kind !== last.kind) break
    times.unshift(span)
  }
  return times
}

const JOINS = /^(?:[、和及]|以及)$/
