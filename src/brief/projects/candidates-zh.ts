import { foldPunctuation } from '../fold-punctuation.ts'
import { nameStart, protectedParticles } from './boundaries.ts'
import { ACTED_HEADS, BUILT_HEADS, PHASE, PLAIN_HEADS } from './lexicon.ts'
import { findListedNames, findSiblings, type ListedName } from './listed-names.ts'
import { countSpecific } from './specificity.ts'
import { CERTAIN, weighName } from './weigh-name.ts'

/** A phrase that may name a project, as offsets into the Simplified text it was found in. */
export interface NameCandidate {
  readonly start: number
  readonly end: number
  readonly name: string
  /** How surely it is one; `CERTAIN` is enough. */
  readonly weight: number
}

const HEADS = [...new Set([...PLAIN_HEADS, ...BUILT_HEADS, ...ACTED_HEADS])].sort(
  (a, b) => b.length - a.length,
)
/** Looked for first, because most characters begin no head. */
const FIRST = [...new Set(HEADS.map((head) => head[0]))].join('')
const HEADED = new RegExp(
  `(?<head>(?=[${FIRST}])(?:${HEADS.join('|')})|(?<=[\\p{Script=Han}A-Za-z])(?=[二三四五]期))(?<phase>${PHASE}*)`,
  'gu',
)
const LONGEST_NAME = 40
const NOT_A_PROJECT =
  /(?:服务中心|融媒体中心|指挥中心|管理中心|行政中心|市民中心|会议中心|新闻中心|监测中心|结算中心|政务中心|人才市场|资本市场|国际市场|国内市场|海外市场|目标市场|消费市场|家园|校园|花园|果园|茶园|田园|菜园|桃园|乐园|入园|进园|出园|全园|本园|该园|庄园|校园|地产公司|希望工程|系统工程|一把手工程|形象工程|面子工程|区域中心|分中心|县级医院|大学|党校|集团总部|我们学校|该项目|本项目|(?<!电)子项目|两个项目|三大工程|产业链项目|小镇青年)$/

/** Finds phrases that may name projects in a Simplified sentence or title, by head noun and by enumeration. */
export function findNameCandidates(written: string): NameCandidate[] {
  const sentence = foldPunctuation(written)
  const inside = protectedParticles(sentence)
  const found: NameCandidate[] = []
  for (const match of sentence.matchAll(HEADED)) {
    const end = match.index + match[0].length
    const start = nameStart(sentence, { start: match.index, end }, inside)
    const candidate = composed(sentence, start, end, match.groups?.['head'] ?? '')
    if (!candidate) continue
    found.push(candidate)
    if (PHASED.test(candidate.name)) found.push(...certain(findSiblings(sentence, start, inside)))
  }
  found.push(...certain(findListedNames(sentence, inside)))
  return longestOnly(found)
}

const PHASED = /[一二三四五]期$/

function certain(names: readonly ListedName[]): NameCandidate[] {
  return names.map((listed) => ({ ...listed, weight: CERTAIN }))
}

function composed(sentence: string, from: number, to: number, head: string): NameCandidate | null {
  const start = from + junkLength(sentence.slice(from, to))
  const end = to - (UNFINISHED.exec(sentence.slice(start, to))?.[0].length ?? 0)
  const name = sentence.slice(start, end)
  if (name.length <= head.length || name.length > LONGEST_NAME || NOT_A_PROJECT.test(name)) return null
  if (COUNTED.test(name) || DESCRIBED.test(name)) return null
  if (COUNTED_BEHIND.test(sentence.slice(end, end + 8))) return null
  const weight = weighName(sentence, start, end)
  return weight < 1 ? null : { start, end, name, weight }
}

/** 电站主体工程: the works of a project. */
const UNFINISHED = /(?:主体|配套|土建|桩基)(?:工程)?$/
/** 12个项目, 三大工程: counted, so a class; 10日前报送项目: no name has a date. */
const COUNTED =
  /(?<![第产])(?:[\d０-９]+|[一二两三四五六七八九十百]+)(?:余|多)?(?:个|项|家|批|类|宗|条)|\d[余多](?:台|套|座|名|辆)|\d[月日]/
/** 建成通用机场1个: as many of a kind. */
const COUNTED_BEHIND = /^[\d０-９]+(?:个|座|条|处|家|所|项|台)/
/** 年产10万吨…生产基地 describes, 抓项目 is what people do. */
const DESCRIBED =
  /^年产.*(?<!项目|工程)$|^(?:项目|工程|首|分)?[一二三四五]?期|工业园$|多跑|(?:抓|谋)(?:项目|工程)$|^.?[大小快慢难好新]项目$/
const JUNK =
  /^(?:[”’]|项目|在建|新开工|重点|重大|省级|市级|区级|县级|标志性|龙头|全市|全县|全区|全省|我市|我县|我区|我省|今年|目前|投资|产业|签约|开工|竣工|续建|[0-9０-９.]+(?:亿元|万元|亩)|等)+(?=[^，]{4})/

function junkLength(name: string): number {
  const junk = JUNK.exec(name)?.[0] ?? ''
  return countSpecific(name.slice(junk.length)) >= 2 ? junk.length : 0
}

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
