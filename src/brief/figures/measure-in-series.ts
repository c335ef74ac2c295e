import { metricStart } from './lexicon.ts'
import type { Measure } from './measure.ts'
import { measureChinese } from './measure-chinese.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import type { Reading } from './reading.ts'
import { seriesBack, seriesNames } from './series.ts'
import { measureInRow } from './table-row.ts'
import { tidyMetric } from './tidy-metric.ts'

/** The measure of a mention; one of a list after 分别 gets its own name or its own base. */
export function measureInSeries(read: ReadSentence, index: number, reading: Reading): Measure {
  const { mentions } = read
  const back = seriesBack(mentions, index)
  const amount = back === null ? undefined : reading.measures[index - back]
  if (amount) reading.memory.last = amount
  const mention = mentions[index] as (typeof mentions)[number]
  const cell = measureInRow(reading.header, read, mention)
  if (cell) return cell
  const own = measureChinese(
    amount && mention.listed ? asHeadOfList(mention, mentions, index) : mention,
    reading.memory,
  )
  const name = seriesNames(mentions, index)
  const measured = name ? named(own, name) : amount ? { ...own, subject: amount.subject } : own
  const metric = tidyMetric(measured.metric)
  const told = metric === measured.metric ? measured : { ...measured, metric }
  reading.measures.push(told)
  return told
}

/** 开工数、竣工数分别增长: a name may be the metric itself. */
function named(own: Measure, name: string): Measure {
  if (own.change === null || own.change === 'progress' || metricStart(name) === name.length)
    return { ...own, subject: name, isTopic: false }
  return { ...own, metric: name + own.metric.slice(own.base.length), base: name, subject: '' }
}

/** The words of the first of a list go for each: 分别增长, 分别为, 分别比去年多. */
function asHeadOfList(mention: Mention, mentions: readonly Mention[], index: number): Mention {
  let first = index
  while (mentions[first]?.listed) first--
  const { left = '', timedLeft = '' } = mentions[first] ?? {}
  return { ...mention, left, timedLeft, listed: false }
}
