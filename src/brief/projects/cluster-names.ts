import { hasHan } from '../../script/characters.ts'
import { PROVINCE } from '../province.ts'

/** Names of one project: the same but for what is left out, or the short form of a line from A to B. */

const TAIL = /(?:建设)?(?:项目|工程)$/
const LINE =
  /^(?:新建)?(?<from>[\p{Script=Han}]{2,6})[至到—-](?<to>[\p{Script=Han}]{2,6}?)(?<kind>高速公路|高速铁路|城际铁路|公路|铁路|高速|高铁|城际|快速路|输水)/u
const SHORT_LINE =
  /^(?<pair>[\p{Script=Han}]{2})(?<kind>高速公路|高速铁路|城际铁路|公路|铁路|高速|高铁|城际|快速路)/u

/** 沙湾经开区 in front of 星澜储能项目. */
const ZONE =
  /^(?=\p{Script=Han}{2,4}(?:新区|开发区|高新区|经开区|街道))(?:[\p{Script=Han}]{2,4}(?:新区|开发区|高新区|经开区))?(?:[\p{Script=Han}]{2,3}街道)?(?=[\p{Script=Han}]{4})/u

/** A name as others are compared with it: read once, and compared with many. */
export interface NameReading {
  readonly name: string
  readonly han: boolean
  /** Written out, without what may stand in front. */
  readonly written: string
  /** The same without 项目 or 工程 behind it. */
  readonly stem: string
  readonly phase: string
  /** From where to where, for a line; its two characters, for the short form of one. */
  readonly line: Groups
  readonly brief: Groups
}
type Groups = Readonly<Record<string, string>> | undefined

/** Reads a name, Simplified or English, for `isSameProject`. */
export function readName(name: string): NameReading {
  const written = writtenOut(name)
  const stem = written.replace(TAIL, '')
  const phase = phaseOf(written)
  const [line, brief] = [LINE.exec(written)?.groups, SHORT_LINE.exec(stem)?.groups]
  return { name, han: hasHan(name), written, stem, phase, line, brief }
}

/** Whether two names, Simplified or English, are names of one project. */
export function isSameProject(a: NameReading, b: NameReading): boolean {
  return a.han || b.han ? isSameChinese(a, b) : isSameEnglish(a.name, b.name)
}

const EXTENSION = /扩建(?:工程|项目)?$/

const CAPITAL = /^[A-Z]/

/** Shoreline port · Shoreline Port Zone; Kivuli wind farm · Kivuli Wind Power Project. */
function isSameEnglish(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((name) => name.toLowerCase().split(' '))
    .sort((x, y) => x.length - y.length)
  if (!short || !long) return false
  const endsAlike =
    short.length > 1 &&
    short.at(-1) === long.at(-1) &&
    short.at(-2) === long.at(-2) &&
    a.charAt(0) !== b.charAt(0) &&
    !(CAPITAL.test(a) && CAPITAL.test(b))
  if (endsAlike) return true
  const opensAlike = short.length > 1 && short[0] === long[0] && short[1] === long[1]
  return opensAlike || short.every((word) => long.includes(word))
}

/** 抽蓄电站 is short for 抽水蓄能电站. */
function writtenOut(name: string): string {
  const bare = name.replace(PROVINCE, '')
  return (bare.length >= 4 ? bare : name).replace(ZONE, '').replace('抽蓄', '抽水蓄能')
}

/** 第二期 alone is the second phase of the project that has one. */
const BARE_PHASE = /^第?[一二三四五六七八九十]期$/

function isSameChinese(a: NameReading, b: NameReading): boolean {
  const [short, long] = a.written.length <= b.written.length ? [a, b] : [b, a]
  const { stem } = short
  if (short.phase !== '' && BARE_PHASE.test(stem)) return short.phase === long.phase
  if (stem.length < 2) return false
  if (isShortLine(short, long)) return true
  if (!long.written.startsWith(stem.slice(0, 2)))
    return (isTailOf(stem, long.stem) || isRestOf(short, long)) && short.phase === long.phase
  if (!isSubsequence(stem, long.written)) return false
  // an extension named without its number is the one that has a number
  if (short.phase === '' && EXTENSION.test(short.written) && EXTENSION.test(long.written)) return true
  return short.phase === (long.phase || short.phase)
}

/** 机场三期 of 滨城国际机场三期扩建 */
const ENLARGED = /(?<=期)(?:改?扩建|改造)$/

/** 港区项目 of 临汀智慧港区项目: what a text calls it once it has been named. */
function isRestOf({ stem, written }: NameReading, long: NameReading): boolean {
  return stem !== written && stem.length <= 3 && long.stem.endsWith(stem)
}

/** 句容 of 江苏句容; 封测基地 of 朔芯半导体先进封测基地; longer words may stand anywhere in the full name. */
function isTailOf(stem: string, long: string): boolean {
  if (stem.length === 2 && long.length <= 5) return PROVINCE.test(long) && long.endsWith(stem)
  const plain = long.replace(ENLARGED, '')
  return (
    (stem.length >= 5 && long.includes(stem)) ||
    (stem.length === 4 && (long.endsWith(stem) || plain.endsWith(stem)))
  )
}

/** The name without 项目 or 工程 behind it. */
export function stemOf(name: string): string {
  const stem = name.replace(TAIL, '')
  return stem.length >= 2 ? stem : name
}

function phaseOf(name: string): string {
  return /[一二三四五六七八九十]期/.exec(name)?.[0] ?? ''
}

function isShortLine({ brief }: NameReading, { line }: NameReading): boolean {
  if (!line || !brief) return false
  const [from, to] = brief['pair'] as string
  return (
    (line['from'] as string).includes(from as string) &&
    (line['to'] as string).includes(to as string) &&
    (line['kind'] as string).startsWith((brief['kind'] as string).slice(0, 2))
  )
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}
