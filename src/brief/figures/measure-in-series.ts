import { bracketPlace, measureInBrackets, ofPlaceBefore, rowWith } from './bracket-row.ts'
import { isNamed, metricStart } from './lexicon.ts'
import type { Measure } from './measure.ts'
import { measureChinese } from './measure-chinese.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { splitPhrase } from './phrase.ts'
import { measureOfWhole } from './rate-in-brackets.ts'
import type { Reading } from './reading.ts'
import { type SeriesName, seriesBack, seriesNames } from './series.ts'
import { measureInRow } from './table-row.ts'
import { tidyMetric } from './tidy-metric.ts'

/** The measure of a mention; one of a table, of a row of brackets or of a list after 分别 is told by its place. */
export function measureInSeries(read: ReadSentence, index: number, reading: Reading): Measure {
  const { mentions } = read
  const meant = meantBack(mentions, index)
  const back = meant ?? seriesBack(mentions, index)
  const amount = back === null ? undefined : reading.measures[index - back]
  if (amount) reading.memory.last = amount
  const written = mentions[index] as Mention
  const mention = meant !== null && amount ? withoutPronoun(written) : written
  const place = bracketPlace(read, mention)
  const asBefore = measureInBrackets(place, mention, reading.bracketRow)
  const own =
    measureInRow(reading.header, read, mention) ??
    asBefore ??
    measureOfWhole(mention, reading.measures.at(-1) ?? null) ??
    measureOfList(read, index, { mention, amount, back }, reading)
  const measure = place ? ofPlaceBefore(place, own) : own
  if (place && asBefore === null) reading.bracketRow = rowWith(place, mention, measure, reading.bracketRow)
  reading.measures.push(measure)
  return measure
}

interface Listed {
  readonly mention: Mention
  /** The measure of the amount before whose growth or share this is, and how far back it stands. */
  readonly amount: Measure | undefined
  readonly back: number | null
}

function measureOfList(
  { mentions }: ReadSentence,
  index: number,
  { mention, amount, back }: Listed,
  reading: Reading,
): Measure {
  const name = seriesNames(mentions, index)
  const before = reading.memory.byKind.get(mention.quantity.kind) ?? null
  const own = measureChinese(
    (amount || (name && isToldAnew(mentions, index))) && mention.listed
      ? asHeadOfList(mention, mentions, index)
      : mention,
    reading.memory,
  )
  const measured = name ? asNamed(own, name, before) : amount && back !== null ? asOf(amount, own, back) : own
  if (name && measured.base === before?.base) reading.memory.byKind.set(mention.quantity.kind, measured)
  const metric = tidyMetric(measured.metric)
  return metric === measured.metric ? measured : { ...measured, metric }
}

const FORMER = /^[，、；]?(?:其中)?前者/
const LATTER = /^[，、；]?(?:而|其中)?后者/

/** 对欧盟、美国分别出口5亿元和4亿元，前者增长2%，后者下降7%: how far back the one of two stands that a pronoun means. */
function meantBack(mentions: readonly Mention[], index: number): number | null {
  const left = mentions[index]?.left ?? ''
  if (!left.includes('者')) return null
  if (FORMER.test(left)) return index >= 2 ? 2 : null
  if (!LATTER.test(left)) return null
  return FORMER.test(mentions[index - 1]?.left ?? '') && index >= 3 ? 2 : 1
}

function withoutPronoun(mention: Mention): Mention {
  const bare = (words: string) => words.replace(FORMER, '').replace(LATTER, '')
  return { ...mention, left: bare(mention.left), timedLeft: bare(mention.timedLeft) }
}

/** 产量分别为3.6亿块和2.1万辆, 分别增长3.9倍、2.3倍: by its own unit the second would be told anew, or without the growth. */
function isToldAnew(mentions: readonly Mention[], index: number): boolean {
  const { unit, kind } = mentions[index]?.quantity ?? {}
  return kind === 'times' || mentions[index - 1]?.quantity.unit !== unit
}

/** Of the amounts before, each of the list has its own. */
function asOf({ subject, isPlaced }: Measure, own: Measure, growthOf: number): Measure {
  return isPlaced ? { ...own, subject, isPlaced, growthOf } : { ...own, subject, growthOf }
}

/** 开工数、竣工数分别增长: a name may be the metric itself. */
function asNamed(own: Measure, { name, last, shared }: SeriesName, before: Measure | null): Measure {
  if (before && before.change !== 'yoy' && isListOfNames(own, last)) return { ...before, ...placed(name) }
  if (shared !== '') return { ...own, ...sharedBy(own, shared), ...placed(name) }
  // 总投资和占地分别为: the names are the measures
  if (own.change === null && metricStart(name) === 0 && metricStart(last) === 0)
    return { ...own, metric: name, base: name, subject: '', isTopic: false }
  // 入园率、开工率分别达到: each names its own rate
  if (own.change === null && ((isRate(name) && isRate(last)) || isOnlyDone(own, name))) {
    const { metric, subject } = splitPhrase(name)
    return { ...own, metric, base: metric, subject, isTopic: false }
  }
  if (own.change === null || own.change === 'progress' || metricStart(name) === name.length)
    return { ...own, metric: withoutNames(own, last), ...placed(withoutMeasure(name, own)) }
  return { ...own, metric: name + own.metric.slice(own.base.length), base: name, subject: '' }
}

/** 三港货物吞吐量分别完成: what is shared is the measure, also where a verb stands behind it. */
function sharedBy({ metric, base }: Measure, shared: string): Pick<Measure, 'metric' | 'base'> {
  const at = metric.indexOf(shared)
  const behind = at < 0 ? metric : metric.slice(at + shared.length)
  return ONLY_DONE.test(behind) ? { metric: shared, base: shared } : { metric: from(metric, at), base }
}

const ONLY_DONE = /^(?:分别|依次|各自?)?(?:完成|实现|达成?|达到|录得)$/

/** 九组、十一组分别只有41.2%和38.5%: nothing but names stands before the numbers. */
function isListOfNames({ metric, base, change }: Measure, last: string): boolean {
  return (
    change === null &&
    metric === base &&
    /[、和及与]/.test(metric) &&
    metric.endsWith(last) &&
    metricStart(metric) === metric.length
  )
}

/** 产销分别完成286万辆和282万辆: each name is the measure. */
function isOnlyDone({ metric }: Measure, name: string): boolean {
  return metric.endsWith('完成') && metricStart(metric) === metric.length && metricStart(name) < name.length
}

function isRate(name: string): boolean {
  return name.endsWith('率') && metricStart(name) < name.length
}

function placed(subject: string): Pick<Measure, 'subject' | 'isTopic' | 'isPlaced'> {
  return { subject, isTopic: false, isPlaced: true }
}

/** 路基、桥梁、隧道工程完成率 of each is 完成率. */
function withoutNames({ metric }: Measure, last: string): string {
  const at = metric.indexOf(last)
  return at > 0 && /[、和及与]/.test(metric.slice(0, at)) ? from(metric, at + last.length) : metric
}

/** 第一产业增加值 is the 增加值 of 第一产业; 工资性收入 is a name of its own. */
function withoutMeasure(name: string, { metric }: Measure): string {
  const owner = name.endsWith(metric) ? name.slice(0, -metric.length) : ''
  return owner !== '' && isNamed(owner) ? owner : name
}

function from(metric: string, at: number): string {
  return at > 0 && metric.length - at >= 2 ? metric.slice(at) : metric
}

/** The words of the first of a list go for each: 分别增长, 分别为, 分别比去年多. */
function asHeadOfList(mention: Mention, mentions: readonly Mention[], index: number): Mention {
  let first = index
  while (mentions[first]?.listed) first--
  const { left = '', timedLeft = '' } = mentions[first] ?? {}
  return { ...mention, left, timedLeft, listed: false }
}
