import { periodOf } from './figure-period.ts'
import { metricStart } from './lexicon.ts'
import type { Measure } from './measure.ts'
import { measureChinese } from './measure-chinese.ts'
import type { ReadSentence } from './mentions.ts'
import { isAhead, isPast, nearPeriods } from './near-period.ts'
import type { Found, Reading } from './reading.ts'
import { seriesBack, seriesNames } from './series.ts'
import { statusOf } from './status.ts'
import { topicOf } from './topic.ts'

/** From so many on, a count of projects is what the article is about. */
const MANY = 5

/** What the Chinese rules find out about the mention at `index` of a sentence; moves the reading on. */
export function describeChinese(read: ReadSentence, index: number, reading: Reading): Found {
  const mention = read.mentions[index] as ReadSentence['mentions'][number]
  const measured = measureInSeries(read, index, reading)
  const { subject, project } = topicOf(reading.topic, mention, measured)
  const { metric, change } = measured
  const inProject = project !== null
  const inUse = project !== null && reading.topic.inUse.has(project)
  const near = nearPeriods(mention, read)
  const time = near.inClause ?? near.frame
  const status = statusOf(mention, {
    ...{
      metric,
      change,
      inUse,
      inPlannedProject: inProject && !inUse,
      previous: reading.status,
      whole: reading.whole,
    },
    deadline: time?.kind === 'deadline',
    ahead: isAhead(time, reading.time.anchor),
    past: isPast(time, reading.time.anchor),
  })
  if (measured.isTopic && mention.quantity.kind === 'count' && mention.quantity.value >= MANY)
    reading.whole ??= status
  const period = periodOf(mention, near, { metric, status, change, inProject }, reading.time)
  if (!near.reference) reading.status = status
  return { measured, subject, project: project?.name ?? null, status, period }
}

/** The measure of a mention; one of a list after 分别 gets its own name or its own base. */
function measureInSeries({ mentions }: ReadSentence, index: number, reading: Reading): Measure {
  const back = seriesBack(mentions, index)
  const amount = back === null ? undefined : reading.measures[index - back]
  if (amount) reading.memory.last = amount
  const mention = mentions[index] as (typeof mentions)[number]
  const own = measureChinese(
    amount && mention.listed
      ? { ...mention, left: '增长', timedLeft: changeWords(mentions, index) }
      : mention,
    reading.memory,
  )
  const name = seriesNames(mentions, index)
  const measured = name ? named(own, name) : amount ? { ...own, subject: amount.subject } : own
  reading.measures.push(measured)
  return measured
}

/** 开工数、竣工数分别增长: a name may be the metric itself. */
function named(own: Measure, name: string): Measure {
  if (own.change === null || own.change === 'progress' || metricStart(name) === name.length)
    return { ...own, subject: name, isTopic: false }
  return { ...own, metric: name + own.metric.slice(own.base.length), base: name, subject: '' }
}

/** The words of the first of a list: 分别增长. */
function changeWords(mentions: ReadSentence['mentions'], index: number): string {
  let first = index
  while (mentions[first]?.listed) first--
  return mentions[first]?.timedLeft ?? ''
}
