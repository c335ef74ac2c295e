import { matchesOf } from '../matches.ts'
import type { Mention } from './mentions.ts'

const RESPECTIVELY = /分别|依次|按照?$/
const JOINT = /[和及与]/g
/** What comes before the names: 完成率排名前三的镇为清溪镇、…. */
const BEFORE_NAMES = /^.*(?:[，：:]|其中|镇为|分别为|为(?=[^，]{2,}、)|由|按(?=[^，]*、))/
const SUM_OF_NAMES = /[两二三四五六七八九十\d](?:条|大|个|家|方|类|项|种|者)|共同|联合|双方/
const LONGEST = 80

/**
 * For figures listed after 分别 or 依次, the name that each belongs to: 路基、桥梁、隧道工程分别完成98.2%、96.5%和99.1%.
 * Null when the sentence has no such list, or the numbers do not match.
 */
export function seriesNames(mentions: readonly Mention[], index: number): string | null {
  const first = firstOfList(mentions, index)
  const count = lengthOfList(mentions, first)
  const head = mentions[first]
  if (!head || count < 2) return null
  const before = head.before.slice(-LONGEST)
  const at = before.search(RESPECTIVELY)
  if (at < 0) return null
  const led = before.slice(0, at).replace(/，$/, '')
  const names = namesIn(led, count) ?? namesOfSum(led, count)
  return names && !names.some((name) => /\d/.test(name)) ? withSharedParts(names, index - first) : null
}

/** 甲公司、乙集团两方出资，持股比例分别为: the names stand in the clause before, and their sum behind them. */
function namesOfSum(led: string, count: number): string[] | null {
  const clause = led.split('，').at(-2) ?? ''
  const end = clause.search(SUM_OF_NAMES)
  return end < 0 ? null : namesIn(clause.slice(0, end), count)
}

/** How far back the amount stands that a listed change belongs to: 收入628亿元、利润71亿元，分别增长18.6%和12.3%. */
export function seriesBack(mentions: readonly Mention[], index: number): number | null {
  const first = firstOfList(mentions, index)
  const count = lengthOfList(mentions, first)
  const head = mentions[first]
  return head &&
    count > 1 &&
    first >= count &&
    /^[，、]?(?:同比|环比|比上年|较上年)?分别[^占]*$/.test(head.left.trim())
    ? count
    : null
}

function namesIn(words: string, count: number): string[] | null {
  const names = words.replace(BEFORE_NAMES, '').split('、')
  const last = names.pop() ?? ''
  const joint = names.length + 1 < count ? matchesOf(JOINT, last).at(-1)?.index : undefined
  if (joint === undefined) names.push(last)
  else names.push(last.slice(0, joint), last.slice(joint + 1))
  return names.length === count
    ? names.map((name) => name.replace(/(?:均|都|已|将|也|同比|环比|较上年|比上年).*$/, '').trim())
    : null
}

/** 第一、二、三产业增加值: each name has the first one's 第 and the last one's 产业增加值. */
function withSharedParts(names: readonly string[], at: number): string {
  const name = names[at] as string
  const last = names.at(-1) as string
  if (!/^第?[一二三]$/.test(name)) return name
  const shared = last.replace(/^第?[一二三]/, '')
  return `第${name.replace('第', '')}${shared}`
}

function firstOfList(mentions: readonly Mention[], index: number): number {
  let first = index
  while (first > 0 && mentions[first]?.listed) first--
  return first
}

function lengthOfList(mentions: readonly Mention[], first: number): number {
  let count = 1
  while (mentions[first + count]?.listed) count++
  return count
}
