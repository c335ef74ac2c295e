import { matchesOf } from '../matches.ts'
import { lastAction, metricStart } from './lexicon.ts'
import type { Mention } from './mentions.ts'

const RESPECTIVELY = /分别|依次|按照?$/g
const JOINT = /[和及与]/g
/** What comes before the names: 完成率排名前三的镇为清溪镇、…. */
const BEFORE_NAMES =
  /^.*(?:[，：:；。）]|其中|镇为|分别为|依次[为是]|为(?=[^，]{2,}、)|(?<!自)由|围绕|聚焦|瞄准|依托|[对向](?=[^，]{2,}、)|按(?=[^，]*、))/
/** 一季度高技术产业增加值和投资分别增长: when it was is no part of the first name. */
const TIME_BEFORE =
  /^(?:20\d\d年|[今去]年)?(?:[第前]?[一二三四]季度|[上下]半年|全年|前?\d{1,2}(?:[-—至~]\d{1,2})?个?月份?)(?=[^、和及与])(?=.{3})/
const SUM_OF_NAMES = /[两二三四五六七八九十\d](?:条|大|个|家|方|类|项|种|者)|共同|联合|双方/
const LONGEST = 80
/** Other figures, and times: 一、二季度完成投资分别为. */
const NO_NAME = /\d|^[第前]?[一二三四]?季度|月份|半年/

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
  const nth = index - first
  const last = names.at(-1) as string
  if (shared === '') return { name: names[nth] as string, last, shared }
  const name = names[nth] as string
  return { name: name === last ? name.slice(0, -shared.length) : name, last, shared }
}

function namesListed(led: string, count: number): string[] | null {
  const listed =
    namesIn(led, count) ??
    namesByCommas(led, count) ??
    namesMeant(led, count) ??
    namesOfSum(led, count) ??
    namesPraised(led, count)
  return listed?.some((name) => NO_NAME.test(name)) ? null : listed
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

/** 东湖大桥，滨江快速路，西站枢纽分别完成: names may be parted by commas, when nothing else stands in their clauses. */
function namesByCommas(led: string, count: number): string[] | null {
  const clauses = led.split('，').slice(-count)
  if (clauses.length < count) return null
  const names = clauses.map((clause, at) => withoutSum(at === 0 ? clause.replace(BEFORE_NAMES, '') : clause))
  const others = names.slice(0, -1)
  const last = names.at(-1) as string
  const own = last.slice(0, metricStart(last))
  const alike = count > 2 || others.every((name) => name.at(-1) === own.at(-1))
  return alike && others.every(isOnlyName) && isOnlyName(own || last) ? names : null
}

/** A noun and nothing that is done or said of it. */
function isOnlyName(words: string): boolean {
  const own = words.replace(/股份$/, '')
  return ONLY_NAME.test(words) && !lastAction(`${words}。`) && metricStart(own) === own.length
}

const ONLY_NAME =
  /^(?!受|随着|在|对|为|将|因|据|按|以(?!岭)|其中|同时|目前|今年|去年|截至|全[省市县区]|项目|企业|公司)[^，。：；、\d的了是有把被让并]{2,14}(?<!增加|减少|增长|下降|提升|带动|影响|平稳|良好|向好|开工|竣工|投产|启动|推进|加快|明显|突出|来看?)$/

/** 新建医院、学校、养老院各1个，分别投资: each of what was counted alike, also a clause further on. */
function namesOfEach(led: string, count: number): string[] | null {
  for (const clause of led.split('，').reverse()) {
    const counted = OF_EACH.exec(clause)
    if (!counted) continue
    const named = counted[1] as string
    const verb = lastAction(named)
    const names = named
      .slice(verb?.end ?? 0)
      .replace(/^.*(?:[：；]|规划(?!区|馆|院))/, '')
      .split('、')
    const last = names.pop() as string
    const joint = names.length + 1 < count ? matchesOf(JOINT, last).at(-1)?.index : undefined
    names.push(...(joint === undefined ? [last] : [last.slice(0, joint), last.slice(joint + 1)]))
    return names.length === count && names.every((name) => name.length >= 2) ? names : null
  }
  return null
}

const OF_EACH =
  /^(.{4,60}?)各[\d一二两三四五六七八九十]+(?:个|座|条|所|家|处|项|栋|幢|台|套|艘|辆|列|期|块|片|间|支|口|组)/

/** 高端装备三大产业, 鹭港股份三家企业上半年营收: how many they are, and when, is no part of the last name. */
function withoutSum(name: string): string {
  return name.replace(SUM_BEHIND, '').replace(TIME_WITHIN, '')
}

const SUM_BEHIND =
  /(?<=.{2})等?[两三四五六七八九]+(?:大|个|家|条|座|类|项|种)?(?:支柱|主导|重点|特色|优势)*(?:产业集群|产业|集群|行业|企业|公司|项目|工程|园区|领域|[县区市镇乡地港])(?![\p{Script=Han}]*(?:产业|企业|项目|[县区市])$)/u
const TIME_WITHIN =
  /(?<=.{2})(?:今年|去年|本年|当年|全年|[上下]半年|[一二三四]季度|前[一二三]季度|前?\d{1,2}(?:[-—至~]\d{1,2})?月份?)(?=.{2})/

/** 前三大伙伴依次为甲、乙、丙，对其出口分别为: the names stand in the clause before. */
function namesMeant(led: string, count: number): string[] | null {
  const [names, own] = led.split('，').slice(-2)
  return names && own && /^对?(?:其|[上前]述|[这该]|[两三四五六七八九十]者)/.test(own)
    ? namesIn(names, count)
    : null
}

/** 甲公司、乙集团两方出资，持股比例分别为: the names stand in the clause before, and their sum behind them. */
function namesOfSum(led: string, count: number): string[] | null {
  const clause = led.split('，').at(-2) ?? ''
  const end = clause.search(SUM_OF_NAMES)
  return end < 0 ? null : namesIn(clause.slice(0, end).replace(/[为是]?前?$/, ''), count)
}

/** 甲业、乙业等行业投资增长较快，同比分别增长: the names stand in the clause before, which tells no number. */
function namesPraised(led: string, count: number): string[] | null {
  const [names, own] = led.split('，').slice(-2)
  if (!names || own === undefined || !ONLY_COMPARES.test(own) || /\d/.test(names)) return null
  const listed = names.indexOf('等', 4)
  return listed < 0 ? null : namesIn(names.slice(0, listed), count)
}

const ONLY_COMPARES = /^(?:同比|环比|比上年(?:同期)?|较上年(?:同期)?|增速|增幅|降幅)*$/

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

/** 汽车产销分别, 存贷款余额分别: one word holds two measures. */
const PAIR = /^(.*?)(产销|购销|收支|存贷款)(余额)?$/
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  产销: ['产量', '销量'],
  购销: ['收购量', '销量'],
  收支: ['收入', '支出'],
  存贷款: ['存款', '贷款'],
}

function namesIn(words: string, count: number): string[] | null {
  const [, whose = '', pair = '', end = ''] =
    count === 2 ? (PAIR.exec(words.replace(BEFORE_NAMES, '')) ?? []) : []
  if (pair !== '') return (PAIRS[pair] ?? []).map((measure) => whose + measure + end)
  const names = words.replace(BEFORE_NAMES, '').replace(TIME_BEFORE, '').split('、')
  const last = names.pop() ?? ''
  const joint = names.length + 1 < count ? matchesOf(JOINT, last).at(-1)?.index : undefined
  if (joint === undefined) names.push(withoutSum(last))
  else names.push(last.slice(0, joint), withoutSum(last.slice(joint + 1)))
  if (names.length > count) names.splice(0, names.length, ...industriesOf(names))
  return names.length === count ? names.map((name) => name.replace(SAID_OF_ALL, '').trim()) : null
}

/** 甲县、乙县均已: what is said of all behind the last name; 人均收入 and 首都 are words of names. */
const SAID_OF_ALL = /(?:(?<![人户亩年月日平])均|(?<!首)都(?!市)|已|将|也|同比|环比|较上年|比上年).*$/

/** 航空、航天器及设备制造业 is one industry, whose name goes up to 业. */
function industriesOf(parts: readonly string[]): string[] {
  const names: string[] = []
  let open = ''
  for (const part of parts) {
    open = open === '' ? part : `${open}、${part}`
    if (!part.endsWith('业')) continue
    names.push(open)
    open = ''
  }
  return open === '' ? names : [...names, open]
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
