import { matchesOf } from '../matches.ts'
import { lastAction, metricStart } from './lexicon.ts'

/** 一季度高技术产业增加值和投资分别增长: when it was is no part of the first name. */
const TIME_BEFORE =
  /^(?:20\d\d年|[今去]年)?(?:[第前]?[一二三四]季度|[上下]半年|全年|前?\d{1,2}(?:[-—至~]\d{1,2})?个?月份?)(?=[^、和及与])(?=.{3})/
/** What comes before the names: 完成率排名前三的镇为清溪镇、…. */
const BEFORE_NAMES =
  /^.*(?:[，：:；。）]|其中|镇为|分别为|依次[为是]|为(?=[^，]{2,}、)|(?<!自)由|围绕|聚焦|瞄准|依托|[对向](?=[^，]{2,}、)|按(?=[^，]*、))/
const SUM_OF_NAMES = /[两二三四五六七八九十\d](?:条|大|个|家|方|类|项|种|者)|共同|联合|双方/
/** Other figures, and times: 一、二季度完成投资分别为. */
const NO_NAME = /\d|^[第前]?[一二三四]?季度|月份|半年/
const JOINT = /[和及与]/g

/** So many names in the words before 分别: one behind the other, clause by clause, or in the clause before. */
export function namesListed(led: string, count: number): string[] | null {
  const listed =
    namesIn(led, count) ??
    namesByCommas(led, count) ??
    namesMeant(led, count) ??
    namesOfSum(led, count) ??
    namesPraised(led, count)
  return listed?.some((name) => NO_NAME.test(name)) ? null : listed
}

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
export function namesOfEach(led: string, count: number): string[] | null {
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
