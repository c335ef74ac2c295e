import { matchesOf } from '../matches.ts'
import { metricStart } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { namesListed, namesOfEach } from './series-names.ts'

const RESPECTIVELY = /分别|依次|按照?$/g
const LONGEST = 80

/**
 * For figures listed after 分别 or 依次, the name that each belongs to: 路基、桥梁、隧道工程分别完成98.2%、96.5%和99.1%.
 * Null when the sentence has no such list, or the numbers do not match.
 */
export function seriesNames(mentions: readonly Mention[], index: number): SeriesName | null {
  const first = firstOfList(mentions, index)
  const count = lengthOfList(mentions, first)
  const head = mentions[first]
  if (!head || count < 2) return null
  const before = head.before.slice(-LONGEST)
  const at = matchesOf(RESPECTIVELY, before).at(-1)?.index
  if (at === undefined) return null
  const led = before.slice(0, at).replace(/，$/, '')
  const listed = namesOfEach(led, count) ?? namesListed(led, count)
  if (!listed) return null
  const names = listed.map((_, each) => withSharedParts(listed, each))
  const shared = sharedMeasure(names)
  const last = names.at(-1) as string
  const name = names[index - first] as string
  const holdsShared = shared !== '' && name === last
  return { name: holdsShared ? name.slice(0, -shared.length) : name, last, shared }
}

/** The name of one of a list, and the measure that stands behind the last name and goes for each. */
export interface SeriesName {
  readonly name: string
  readonly last: string
  readonly shared: string
}

/** 软件业、物流业营业额分别增长: of the names only the last has a measure. */
function sharedMeasure(names: readonly string[]): string {
  const last = names.at(-1) as string
  const place = /^[省市县区州镇乡旗]$/.exec(names[0]?.at(-1) ?? '')?.[0]
  if (place && names.slice(0, -1).every((name) => name.endsWith(place))) {
    const rest = last.slice(last.indexOf(place, 1) + 1)
    if (rest !== last && rest.length >= 2 && metricStart(rest) < rest.length) return rest
  }
  const own = last.replace(CHANGE, '')
  const at = metricStart(own)
  const isShared =
    at >= 2 && at < own.length && names.slice(0, -1).every((name) => metricStart(name) === name.length)
  return isShared ? last.slice(at) : ''
}

const CHANGE = /(?:增长|成长|衰退|下降|增加|减少|上升|回落|增速|增幅|降幅)$/

/** How far back the amount stands that a listed change belongs to: 收入628亿元、利润71亿元，分别增长18.6%和12.3%. */
export function seriesBack(mentions: readonly Mention[], index: number): number | null {
  const first = firstOfList(mentions, index)
  const count = lengthOfList(mentions, first)
  const left = mentions[first]?.left.trim()
  if (left === undefined || count < 2 || first < count) return null
  return CHANGED_EACH.test(left) || (CHANGED.test(left) && isSeries(mentions, first - count, count))
    ? count
    : null
}

/** 同比分别增长, 增速依次为. */
const CHANGED_EACH =
  /^[，、]?(?:同比|环比|比上年|较上年|同期|可比|按|价格?|增[速幅]|降幅|涨幅|增长率)*(?:分别|依次)[^占]*$/
/** 两县分别完成15亿元、11亿元，增幅为9.6%和4.1%. */
const CHANGED = /^，(?:同比|环比|比上年|较上年|同期)*(?:增[速幅]|降幅|涨幅|增长率?|下降)[为是达]?$/

/** Whether a list of so many figures after 分别 or 依次 starts at a mention. */
function isSeries(mentions: readonly Mention[], first: number, count: number): boolean {
  const head = mentions[first]
  return (
    head !== undefined &&
    firstOfList(mentions, first) === first &&
    lengthOfList(mentions, first) === count &&
    /分别|依次/.test(head.clause)
  )
}

/** 第一、二、三产业增加值: each name has the first one's 第 and the last one's 产业增加值. */
function withSharedParts(names: readonly string[], at: number): string {
  const name = names[at] as string
  const last = names.at(-1) as string
  if (!/^第?[一二三]$/.test(name))
    return /^第[一二三]$/.test(names[0] as string) ? name.replace(/^(?=[一二三])/, '第') : name
  const shared = last.replace(/^第?[一二三]/, '')
  return `第${name.replace('第', '')}${shared}`
}

function firstOfList(mentions: readonly Mention[], index: number): number {
  let first = index
  while (first > 0 && isNext(mentions[first])) first--
  return first
}

function lengthOfList(mentions: readonly Mention[], first: number): number {
  let count = 1
  while (isNext(mentions[first + count])) count++
  return count
}

/** 增长3.2%、10.9%和下降12.6%: one of a list may turn round. */
const TURNED = /^[、和及与](?:同比)?(?:增长|上升|提高|下降|减少|回落|降低|持平)(?:了|近|约|超)?$/

function isNext(mention: Mention | undefined): boolean {
  return mention !== undefined && (mention.listed || TURNED.test(mention.left))
}
