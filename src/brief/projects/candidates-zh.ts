import { characterSet } from '../../script/character-set.ts'
import { wordsAt } from '../../script/words-at.ts'
import { datelineLength } from '../dateline.ts'
import { matchAt } from '../matches.ts'
import type { Sentence } from '../sentences.ts'
import { findAgendaNames } from './agenda-names.ts'
import { nameStart, protectedParticles } from './boundaries.ts'
import { findDescribedNames } from './described-names.ts'
import { findEntryNames } from './entry-names.ts'
import { ACTED_HEADS, BUILT_HEADS, PHASE, PLAIN_HEADS, WEAK_HEADS } from './lexicon.ts'
import {
  findFollowing,
  findListedNames,
  findShortSiblings,
  findSiblings,
  type ListedName,
} from './listed-names.ts'
import { isNotAName } from './not-a-name.ts'
import { findNumberedSchools } from './numbered-schools.ts'
import { findPlanNames } from './plan-names.ts'
import { findPresentedNames } from './presented-names.ts'
import { findQuotedNames } from './quoted-names.ts'
import { findRelativeNames } from './relative-names.ts'
import { findSiteNames } from './site-names.ts'
import { countSpecific } from './specificity.ts'
import { tellsOfWorks } from './told.ts'
import { findTopicNames } from './topic-names.ts'
import { findVisitedSites } from './visited-sites.ts'
import { isWeakHead, mayStand, standsAsName } from './weak-heads.ts'
import { CERTAIN, weighName } from './weigh-name.ts'
import { findWorkLists } from './work-lists.ts'

/** A phrase that may name a project, as offsets into the Simplified text it was found in. */
export interface NameCandidate {
  readonly start: number
  readonly end: number
  readonly name: string
  /** How surely it is one; `CERTAIN` is enough. */
  readonly weight: number
}

const HEADS = [...new Set([...PLAIN_HEADS, ...BUILT_HEADS, ...ACTED_HEADS, ...WEAK_HEADS])].sort(
  (a, b) => b.length - a.length,
)
const headAt = wordsAt(HEADS)
const PHASES = new RegExp(`${PHASE}*`, 'uy')
const mayOpenPhase = characterSet('一二三四五六七八九十')
const IN_A_WORD = /(?:[\p{Script=Han}A-Za-z]|\d{2})$/u
const LONGEST_NAME = 40

/** Finds phrases that may name projects in a sentence or title, by head noun and by enumeration. */
export function findNameCandidates({ normal: sentence }: Sentence, inTable = false): NameCandidate[] {
  const inside = protectedParticles(sentence)
  const opening = datelineLength(sentence)
  const found: NameCandidate[] = []
  const add = (names: readonly ListedName[]): void => {
    for (const { start, end, name } of names) found.push({ start, end, name, weight: CERTAIN })
  }
  for (const { index, end, head, phase } of headsOf(sentence)) {
    const weak = isWeakHead(head)
    if (weak && !mayStand(sentence, end, phase)) continue
    const start = Math.max(opening, nameStart(sentence, { start: index, end }, inside))
    if (start > index) continue
    if (weak && !standsAsName(sentence, start, end, phase)) continue
    const candidate = composed(sentence, start, end, head)
    if (!candidate) continue
    found.push(candidate)
    if (SHARED.test(candidate.name)) add(findShortSiblings(sentence, start, inside))
    if (candidate.weight >= CERTAIN) add(findFollowing(sentence, candidate.end))
    if (PHASED.test(candidate.name) || isToldTogether(sentence, candidate))
      add(findSiblings(sentence, start, inside))
  }
  add(findListedNames(sentence, inside))
  add(findEntryNames(sentence, inTable))
  add(findDescribedNames(sentence))
  add(findWorkLists(sentence))
  add(findNumberedSchools(sentence))
  add(findPlanNames(sentence))
  add(findRelativeNames(sentence))
  add(findQuotedNames(sentence))
  add(findAgendaNames(sentence))
  add(findVisitedSites(sentence))
  add(findSiteNames(sentence, inside))
  add(findPresentedNames(sentence))
  let taken: ReadonlySet<number> | null = null
  const isTaken = (at: number): boolean => {
    taken ??= spansOf(found)
    return taken.has(at)
  }
  add(findTopicNames(sentence, inside, isTaken))
  const named = found.filter(({ name }) => !PART_BY_CAPACITY.test(name))
  return named.length === 0 ? named : supportNeighbours(longestOnly(named), sentence)
}

/** 主要建设200万吨/年氧化钙生产线: what a project consists of. */
const PART_BY_CAPACITY = /^(?:主要|分别)?(?:建设)?\d[\d.]*万?吨\/年[^，]*生产线$/

interface Headed {
  readonly index: number
  readonly end: number
  /** Empty where a phase stands alone: 钠电二期. */
  readonly head: string
  readonly phase: string
}

/** The head nouns of a sentence, each with the phases behind it. */
function headsOf(sentence: string): Headed[] {
  const found: Headed[] = []
  for (let at = 0; at < sentence.length; at++) {
    const length = headLength(sentence, at)
    if (length === 0 && !opensPhase(sentence, at)) continue
    const zone = length > 0 && sentence[at + length - 1] === '园' && sentence[at + length] === '区'
    const headEnd = at + length + (zone ? 1 : 0)
    const phase = matchAt(PHASES, sentence, headEnd)?.[0] ?? ''
    const end = headEnd + phase.length
    found.push({ index: at, end, head: sentence.slice(at, headEnd), phase })
    at = Math.max(at, end - 1)
  }
  return found
}

/** 西门立交|桥梁桩基: the bridge is the first half of another word. */
function headLength(sentence: string, at: number): number {
  const length = headAt(sentence, at)
  const end = at + length
  // 平武线|路面摊铺
  if (length === 2 && sentence.startsWith('线路', at) && OF_ROAD.test(sentence[end] ?? '')) return 1
  return length > 2 && sentence[end - 1] === '桥' && OF_BRIDGE.test(sentence[end] ?? '') ? length - 1 : length
}

const OF_BRIDGE = /[梁墩]/
const OF_ROAD = /[面基段网]/

function opensPhase(sentence: string, at: number): boolean {
  return (
    mayOpenPhase(sentence, at) &&
    (sentence[at + 1] === '期' || sentence.startsWith('标段', at + 1)) &&
    // 项目分三期建设: how it is divided
    sentence[at - 1] !== '分' &&
    IN_A_WORD.test(sentence.slice(Math.max(0, at - 2), at))
  )
}

/** In an enumeration what is named beside a project is one too. */
function supportNeighbours(found: NameCandidate[], sentence: string): NameCandidate[] {
  const supported = [...found]
  const support = (from: number, to: number): void => {
    const [sure, other] = [supported[from], supported[to]]
    if (!sure || !other || sure.weight < CERTAIN || other.weight >= CERTAIN) return
    const [left, right] = from < to ? [sure, other] : [other, sure]
    if (right.start - left.end > FARTHEST || !JOINT.test(sentence.slice(left.end, right.start))) return
    if (countSpecific(other.name) >= 1) supported[to] = { ...other, weight: CERTAIN }
  }
  for (let at = 1; at < supported.length; at++) support(at - 1, at)
  for (let at = supported.length - 1; at > 0; at--) support(at, at - 1)
  return supported
}

/** Where a road begins and ends may stand behind its name: 青石路（一环-二环）、白溪路. */
const JOINT = /^(?:（[^（）]{1,20}）)?(?:[、；和与及]|，?以及)$/

/** A、B要在6月底前建成: what is told of both. */
function isToldTogether(sentence: string, { start, end, weight }: NameCandidate): boolean {
  return (
    weight >= CERTAIN &&
    JOINT.test(sentence[start - 1] ?? '') &&
    tellsOfWorks(sentence.slice(end, end + AHEAD))
  )
}

const AHEAD = 40
const FARTHEST = 24

const SHARED = /^\p{Script=Han}{2,4}(?:项目|工程|高速|高速公路|铁路|高铁|城际)$/u
const PHASED = /[一二三四五六七八九十]期$/

/** Every position that a sure name covers; one pass, however many names there are. */
function spansOf(found: readonly NameCandidate[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { start, end, weight } of found)
    if (weight >= CERTAIN) for (let at = start; at < end; at++) taken.add(at)
  return taken
}

function composed(sentence: string, from: number, to: number, head: string): NameCandidate | null {
  const start = from + junkLength(sentence.slice(from, to))
  const end =
    to -
    (mayBeUnfinished(sentence, to - 1) ? (UNFINISHED.exec(sentence.slice(start, to))?.[0].length ?? 0) : 0)
  const name = sentence.slice(start, end)
  if (name.length <= head.length || name.length > LONGEST_NAME || isNotAName(sentence, start, end))
    return null
  const weight = weighName(sentence, start, end)
  return weight < 1 ? null : { start, end, name, weight }
}

/** 电站主体工程: the works of a project. */
const UNFINISHED =
  /(?:(?:主体|配套|土建|桩基|基础)(?:工程)?|(?<=工程|隧洞|隧道|大桥|期)(?:试验段|先行段|首段|主桥|厂房)|(?<=大桥)主桥)$/
const mayBeUnfinished = characterSet('体套建基础程段桥房')
/**
 * 石门水库除险加固工程: the works on a thing are what is meant, when the thing is surely a name. 云岭高速白溪出口游园:
 * what has a name of its own behind that of the place where it is.
 */
function isWhole({ name }: NameCandidate, part: NameCandidate): boolean {
  if (/(?:项目|工程)$/.test(name)) return countSpecific(name) >= 2
  return countSpecific(name.slice(part.name.length)) >= 2
}

const JUNK =
  /^(?:豪?[砸掷投][0-9.]+[万亿]元?[盖建]|[”’]|而|[省市县区](?=重点|重大|高质量)|高质量发展|除(?![险尘臭雪草湿])|项目|在建|新开工|重点|重大|省级|市级|区级|县级|标志性|龙头|全市|全县|全区|全省|我市|我县|我区|我省|今年|目前|投资|产业|签约|开工|竣工|续建|[0-9０-９.]+(?:亿元|万元|亩)|[一二三四五六七八九十\d]+层高?|等|(?:扩|重|改|迁)建(?=[^，]{5}))+(?=[^，]{4})/

/** 3000亩智慧产业园 */
const AREA = /^\d[\d.]*万?(?:亩|平方公里|公顷)(?=.{4})/

/** 20万千瓦压缩空气储能电站; before 项目 it is all that tells which. */
const POWER = /^\d[\d.]*万?(?:千瓦时?|兆瓦时?|吨级?)(?=.{4})(?!.*(?:项目|工程)$)/

function junkLength(name: string): number {
  const area = AREA.exec(name)?.[0].length ?? 0
  if (area > 0) return area
  const power = POWER.exec(name)?.[0].length ?? 0
  if (power > 0 && countSpecific(name.slice(power)) >= 2) return power
  const junk = JUNK.exec(name)?.[0] ?? ''
  return countSpecific(name.slice(junk.length)) >= 2 ? junk.length : 0
}

/** Of candidates that share characters the longest stays. */
function longestOnly(found: readonly NameCandidate[]): NameCandidate[] {
  const kept: NameCandidate[] = []
  for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || candidate.start >= last.end) kept.push(candidate)
    else if (candidate.start === last.start && candidate.weight > last.weight && isWhole(last, candidate))
      kept[kept.length - 1] = { ...last, weight: candidate.weight }
    else if (
      candidate.name.length > last.name.length ||
      (candidate.weight >= CERTAIN && last.weight < CERTAIN)
    )
      kept[kept.length - 1] = candidate
  }
  return kept
}
