import { characterSet } from '../../script/character-set.ts'
import { isDigitAt } from '../../script/characters.ts'
import { wordsAt } from '../../script/words-at.ts'
import { datelineLength } from '../dateline.ts'
import { naming, type Observation } from '../judge/observation.ts'
import { matchAt } from '../matches.ts'
import type { Sentence } from '../sentences.ts'
import { nameStart, type ProtectedParticles, protectedParticles } from './boundaries.ts'
import type { NameCandidate } from './candidate.ts'
import { findDescribedNames } from './described-names.ts'
import { findEntryNames } from './entry-names.ts'
import { ACTED_HEADS, BUILT_HEADS, PHASE, PLAIN_HEADS, WEAK_HEADS } from './lexicon.ts'
import { findListedNames, type ListedName } from './listed-names.ts'
import { isNotAName } from './not-a-name.ts'
import { findNumberedSchools } from './numbered-schools.ts'
import { findPlanNames } from './plan-names.ts'
import { findPresentedNames } from './presented-names.ts'
import { findQuotedNames } from './quoted-names.ts'
import { findRelativeNames } from './relative-names.ts'
import { findSiteNames } from './site-names.ts'
import { countSpecific } from './specificity.ts'
import { findTopicNames } from './topic-names.ts'
import { isWeakHead, mayStand, standsAsName } from './weak-heads.ts'
import { findWorkLists } from './work-lists.ts'

const HEADS = [...new Set([...PLAIN_HEADS, ...BUILT_HEADS, ...ACTED_HEADS, ...WEAK_HEADS])].sort(
  (a, b) => b.length - a.length,
)
const headAt = wordsAt(HEADS)
const PHASES = new RegExp(`${PHASE}*`, 'uy')
const mayOpenPhase = characterSet('一二三四五六七八九十')
const IN_A_WORD = /(?:[\p{Script=Han}A-Za-z]|\d{2})$/u
const LONGEST_NAME = 40

/** More than any sentence has characters. */
const LONGEST_SENTENCE = 0x10000

/** Finds phrases that may name projects in a sentence or title, by head noun and by enumeration; they may overlap. */
export function findNameCandidates({ normal: sentence }: Sentence, inTable = false): NameCandidate[] {
  const inside = protectedParticles(sentence)
  const found = new Map<number, NameCandidate>()
  const add = (names: readonly ListedName[], signs: readonly Observation[]): void => {
    for (const { start, end, name } of names) {
      const span = start * LONGEST_SENTENCE + end
      const before = found.get(span)
      found.set(span, { start, end, name, signs: before ? [...before.signs, ...signs] : signs })
    }
  }
  for (const headed of headedNames(sentence, inside)) add([headed], headed.signs)
  add(findListedNames(sentence, inside), BY_LIST)
  add(findEntryNames(sentence, inTable), BY_ENTRY)
  add(findDescribedNames(sentence), BY_DESCRIPTION)
  add(findWorkLists(sentence), BY_WORK_LIST)
  add(findNumberedSchools(sentence), BY_NUMBER)
  add(findPlanNames(sentence), BY_PLAN)
  add(findRelativeNames(sentence), BY_RELATION)
  add(findQuotedNames(sentence), BY_QUOTES)
  add(findSiteNames(sentence, inside), BY_SITE)
  add(findPresentedNames(sentence), BY_PRESENTATION)
  let taken: ReadonlySet<number> | null = null
  const isTaken = (at: number): boolean => {
    taken ??= spansOf(found.values())
    return taken.has(at)
  }
  add(findTopicNames(sentence, inside, isTaken), BY_TOPIC)
  return [...found.values()]
}

const by = naming('found by')
const [BY_LIST, BY_ENTRY, BY_DESCRIPTION] = [[by('list')], [by('entry')], [by('description')]]
const [BY_WORK_LIST, BY_NUMBER, BY_RELATION] = [[by('work list')], [by('number')], [by('relation')]]
const [BY_QUOTES, BY_SITE, BY_PRESENTATION] = [[by('quotes')], [by('site')], [by('presentation')]]
const [BY_PLAN, BY_TOPIC] = [[by('plan')], [by('topic')]]
const [STANDS, LOOSE, VAGUE, NO_NAME] = [
  [by('head')],
  [by('loose head')],
  [by('vague head')],
  [by('head of a class')],
]

/** Weak heads that do not stand as one are looked at so often in a sentence; more are noise, and cost time. */
const MOST_LOOSE = 24

function headedNames(sentence: string, inside: ProtectedParticles): NameCandidate[] {
  const found: NameCandidate[] = []
  const heads = headsOf(sentence)
  if (heads.length === 0) return found
  const opening = datelineLength(sentence)
  let loose = 0
  for (const headed of heads) {
    const { index, end, head, phase } = headed
    const isLoose = isWeakHead(head) && !mayStand(sentence, end, phase)
    if (isLoose && ++loose > MOST_LOOSE) continue
    const start = Math.max(opening, nameStart(sentence, { start: index, end }, inside))
    const named = start > index ? null : cut(sentence, start, end, head)
    if (named) found.push({ ...named, signs: isLoose ? LOOSE : standing(sentence, named, start, headed) })
  }
  return found
}

/** 工业项目: what only sorts projects. */
const PLAIN = /(?:项目|工程)$/

/** What speaks for a head that stands there as one. */
function standing(
  sentence: string,
  named: ListedName,
  start: number,
  { end, head, phase }: Headed,
): readonly Observation[] {
  if (isWeakHead(head) && !standsAsName(sentence, start, end, phase)) return VAGUE
  const sorts = PLAIN.test(named.name) && countSpecific(named.name) === 0
  return sorts || isNotAName(sentence, named.start, named.end) || PART_BY_CAPACITY.test(named.name)
    ? NO_NAME
    : STANDS
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
  // 搬迁|建设
  if (sentence[end - 1] === '建' && OF_BUILDING.test(sentence[end] ?? '')) return 0
  return length > 2 && sentence[end - 1] === '桥' && OF_BRIDGE.test(sentence[end] ?? '') ? length - 1 : length
}

const OF_BRIDGE = /[梁墩]/
const OF_BUILDING = /[设成造立筑材]/
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

/** Every position that a phrase covers; one pass, however many there are. */
function spansOf(found: Iterable<NameCandidate>): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { start, end } of found) for (let at = start; at < end; at++) taken.add(at)
  return taken
}

/** The phrase without what is no part of a name at either end. */
function cut(sentence: string, from: number, to: number, head: string): ListedName | null {
  const start = from + junkLength(sentence.slice(from, to))
  const end =
    to -
    (mayBeUnfinished(sentence, to - 1) ? (UNFINISHED.exec(sentence.slice(start, to))?.[0].length ?? 0) : 0)
  const name = sentence.slice(start, end)
  return name.length <= head.length || name.length > LONGEST_NAME ? null : { start, end, name }
}

/** 电站主体工程: the works of a project. */
const UNFINISHED =
  /(?:(?:主体|配套|土建|桩基|基础)(?:工程)?|(?<=工程|隧洞|隧道|大桥|期)(?:试验段|先行段|首段|主桥|厂房)|(?<=大桥)主桥)$/
const mayBeUnfinished = characterSet('体套建基础程段桥房')

const JUNK =
  /^(?:豪?[砸掷投][0-9.]+[万亿]元?[盖建]|[”’]|而|[省市县区](?=重点|重大|高质量)|高质量发展|除(?![险尘臭雪草湿])|项目|在建|新开工|重点|重大|省级|市级|区级|县级|标志性|龙头|全市|全县|全区|全省|我市|我县|我区|我省|今年|目前|投资|产业|签约|开工|竣工|续建|[0-9０-９.]+(?:亿元|万元|亩)|[一二三四五六七八九十\d]+层高?|等|(?:扩|重|改|迁)建(?=[^，]{5}))+(?=[^，]{4})/

/** 3000亩智慧产业园 */
const AREA = /^\d[\d.]*万?(?:亩|平方公里|公顷)(?=.{4})/

/** 20万千瓦压缩空气储能电站; before 项目 it is all that tells which. */
const POWER = /^\d[\d.]*万?(?:千瓦时?|兆瓦时?|吨级?)(?=.{4})(?!.*(?:项目|工程)$)/

function junkLength(name: string): number {
  if (isDigitAt(name, 0)) {
    const area = AREA.exec(name)?.[0].length ?? 0
    if (area > 0) return area
    const power = POWER.exec(name)?.[0].length ?? 0
    if (power > 0 && countSpecific(name.slice(power)) >= 2) return power
  }
  const junk = JUNK.exec(name)?.[0] ?? ''
  return countSpecific(name.slice(junk.length)) >= 2 ? junk.length : 0
}
