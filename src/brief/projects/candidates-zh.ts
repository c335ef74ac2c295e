import { foldPunctuation } from '../fold-punctuation.ts'
import { nameStart, protectedParticles } from './boundaries.ts'
import { ACTED_HEADS, BUILT_HEADS, PHASE, PLAIN_HEADS } from './lexicon.ts'
import { findListedNames } from './listed-names.ts'
import { countSpecific } from './specificity.ts'

/** A phrase that may name a project, as offsets into the Simplified text it was found in. */
export interface NameCandidate {
  readonly start: number
  readonly end: number
  readonly name: string
  /** How surely it is one, from what it says and what stands around it; see `weigh`. */
  readonly weight: number
}

const HEADS = [...new Set([...PLAIN_HEADS, ...BUILT_HEADS, ...ACTED_HEADS])].sort(
  (a, b) => b.length - a.length,
)
const HEADED = new RegExp(
  `(?<head>${HEADS.join('|')}|(?<=[\\p{Script=Han}A-Za-z])(?=[二三四五]期))(?<phase>${PHASE}*)`,
  'gu',
)
const LONGEST_NAME = 40
/** Enough for a candidate to be a project. */
export const CERTAIN = 3

/** Places and institutions: projects only where something is being built. */
const INSTITUTION =
  /(?:中心|社区|学校|医院|中学|小学|学院|幼儿园|广场|酒店|公园|市场|商城|总部|研究院|实验室|大厦|车站|客运站|火车站|高铁站|机场|港口|码头|公寓|小区|博物馆|图书馆|体育馆|体育场|文化馆|园区|工业园|大学城|大道|通道|枢纽)$/
const NOT_A_PROJECT =
  /(?:服务中心|融媒体中心|指挥中心|管理中心|行政中心|市民中心|会议中心|新闻中心|监测中心|结算中心|政务中心|人才市场|资本市场|国际市场|国内市场|海外市场|目标市场|消费市场|市场|地产公司|希望工程|系统工程|一把手工程|形象工程|面子工程|区域中心|分中心|县级医院|大学|党校|集团总部|我们学校|该项目|本项目|(?<!电)子项目|两个项目|三大工程|产业链项目|小镇青年)$/
const TOLD_ABOUT =
  /^[”’]?(?:现场)?[，,：:]?(?:(?:概算|估算|计划|预计|规划|协议|项目|工程|一期|二期)?(?:总)?(?:投资|库容|仓储面积|占地|用地|建筑面积|规划面积|长度|里程)|位于|坐落|选址|由[^，。]{2,20}(?:投资|建设|承建)|全长|全线|主线|正线|线路全长|年产|设计年|设计|(?:主体|全面|正式|顺利|已|建设|如期|全部|基本|进入|成功|主洞|首|今日|项目)?(?:开工|动工|奠基|竣工|封顶|建成|通车|投产|投用|投运|贯通|合龙|试产|试生产|并网|签约|落户|启动|完工|交付|开建|破土|试运行|达产|落地)|日处理|可(?:容纳|安置|形成)|新建|红线|项目|完成投资|累计完成|[总坝]|已签约|已入驻|(?:要)?确保[^，。]{0,12}(?:通车|竣工|试产|投产|封顶|建成)|[^，。]{0,14}(?:前完成|投用|具备通车|主体结构|主体施工|主体建设|已掘进|已封顶|封顶|合龙|通车|投产|开工))/
const VISITED =
  /(?:通车的|投产的|投用的|封顶的|察看|查看|走访|调研|考察|观摩|督查|视察|督导|来到|走进|深入|听取|检查|探访|参观|到|察看了|集中开工|开工的|签约的|竣工的|新开工|位于[^，。]{2,16}的|其中|推进|建设|实施|投资[^，。]{0,12}|兴建|打造|启动|包括[：:]?|签约项目包括[：:]?|推动|加快|完成|建成|引进|作为)[^。；]{0,60}$/
const HELD = /(?:在|于)[^，。]{0,24}$/
const HOLD = /^[^，。]{0,6}(?:举行|召开|举办|会议室)/

/** Finds phrases that may name projects in a Simplified sentence or title, by head noun and by enumeration. */
export function findNameCandidates(written: string): NameCandidate[] {
  const sentence = foldPunctuation(written)
  const inside = protectedParticles(sentence)
  const found: NameCandidate[] = []
  for (const match of sentence.matchAll(HEADED)) {
    const end = match.index + match[0].length
    const start = nameStart(sentence, { start: match.index, end }, inside)
    const candidate = composed(sentence, start, end, match.groups?.['head'] ?? '')
    if (candidate) found.push(candidate)
  }
  for (const listed of findListedNames(sentence, inside)) found.push({ ...listed, weight: CERTAIN })
  return longestOnly(found)
}

function composed(sentence: string, from: number, to: number, head: string): NameCandidate | null {
  const start = from + junkLength(sentence.slice(from, to))
  const end = to - (UNFINISHED.exec(sentence.slice(start, to))?.[0].length ?? 0)
  const name = sentence.slice(start, end)
  if (name.length <= head.length || name.length > LONGEST_NAME || NOT_A_PROJECT.test(name)) return null
  if (COUNTED.test(name) || DESCRIBED.test(name)) return null
  const specific = countSpecific(properPart(name))
  const weight = weigh(sentence, start, end, specific)
  return weight < 1 ? null : { start, end, name, weight }
}

/** 电站主体工程: the works of a project. */
const UNFINISHED = /(?:主体|配套|土建|桩基)(?:工程)?$/
/** 12个项目, 三大工程: counted, so a class. */
const COUNTED = /(?<![第产])(?:[\d０-９]+|[一二两三四五六七八九十百]+)(?:余|多)?(?:个|项|家|批|类|宗)/
/** 年产10万吨…生产基地 describes, 抓项目 is what people do. */
const DESCRIBED = /^年产|(?:抓|谋)(?:项目|工程)$/
const JUNK =
  /^(?:[”’]|在建|新开工|重点|重大|省级|市级|区级|县级|标志性|龙头|全市|全县|全区|全省|我市|我县|我区|我省|今年|目前|投资|产业|签约|开工|竣工|续建|[0-9０-９.]+(?:亿元|万元|亩)|等)+(?=[^，]{4})/

function junkLength(name: string): number {
  const junk = JUNK.exec(name)?.[0] ?? ''
  return countSpecific(name.slice(junk.length)) >= 2 ? junk.length : 0
}

const PLAIN = /(?:项目|工程)$/

function weigh(sentence: string, start: number, end: number, specific: number): number {
  const name = sentence.slice(start, end)
  const after = sentence.slice(end, end + 40)
  const before = sentence.slice(Math.max(0, start - 70), start)
  if (specific === 0 && PLAIN.test(name)) return 0
  let weight = specific >= 2 ? 2 : 1
  if (TOLD_ABOUT.test(after)) weight += 2
  if (VISITED.test(before)) weight += 1
  if (/(?:项目|工程|基地|产业园|电站|新校区|综合体|[一二三四五]期)$/.test(name) && specific >= 2) weight += 1
  if (/[二三四五]期/.test(name)) weight += 1
  if (INSTITUTION.test(name)) weight -= 1
  if (PLAIN.test(name) && specific < 4 && ABSTRACT.test(after)) weight -= 2
  if (HELD.test(before) && HOLD.test(after)) weight -= 3
  return weight
}

/** 项目建设, 项目招引: work on projects in general. */
const ABSTRACT =
  /^(?:建设|招引|专班|推进会|推进|现场会|攻坚|招商|清单|台账|申报|前期|管理|审批|储备|落地|履约|谋划|争取|质量|进度|资金|用地|服务|投资方|签约|集中|入库|经理|负责|观摩|会战)/

/** Leaves out where a class of projects is, and a mere slogan in quotation marks: 河阳区“云招商”项目. */
function properPart(name: string): string {
  if (!PLAIN.test(name)) return name
  const bare = name.replace(/^[^“”]{0,8}“[^”]{1,12}”(?=(?:项目|工程)$)/u, '')
  return bare.replace(ZONE, '')
}

const ZONE =
  /^[\p{Script=Han}]{1,6}?(?:新区|开发区|高新区|经开区|自贸区|省|市|县|区|州)(?![域\p{Script=Han}]{0,2}(?:电|热|水))/u

/** Of candidates that share characters the longest stays. */
function longestOnly(found: readonly NameCandidate[]): NameCandidate[] {
  const kept: NameCandidate[] = []
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || candidate.start >= last.end) kept.push(candidate)
    else if (
      candidate.name.length > last.name.length ||
      (candidate.weight >= CERTAIN && last.weight < CERTAIN)
    )
      kept[kept.length - 1] = candidate
  }
  return kept
}
