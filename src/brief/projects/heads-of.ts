import { characterSet } from '../../script/character-set.ts'
import { wordsAt } from '../../script/words-at.ts'
import { matchAt } from '../matches.ts'
import { ACTED_HEADS, BUILT_HEADS, PHASE, PLAIN_HEADS, WEAK_HEADS } from './lexicon.ts'

const HEADS = [...new Set([...PLAIN_HEADS, ...BUILT_HEADS, ...ACTED_HEADS, ...WEAK_HEADS])].sort(
  (a, b) => b.length - a.length,
)
const headAt = wordsAt(HEADS)
const PHASES = new RegExp(`${PHASE}*`, 'uy')
const mayOpenPhase = characterSet('一二三四五六七八九十')
const IN_A_WORD = /(?:[\p{Script=Han}A-Za-z]|\d{2})$/u

/** A head noun in a sentence, where a name may end. */
export interface Headed {
  readonly index: number
  readonly end: number
  /** Empty where a phase stands alone: 钠电二期. */
  readonly head: string
  readonly phase: string
}

/** The head nouns of a sentence, each with the phases behind it. */
export function headsOf(sentence: string): Headed[] {
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
