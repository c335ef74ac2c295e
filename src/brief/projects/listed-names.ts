import { nameStart } from './boundaries.ts'
import { countSpecific } from './specificity.ts'

export interface ListedName {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** A、B、C等17个市级以上重大项目 · A、B和C三个项目 */
const CLOSING =
  /(?:(?<such>等)(?:\d{1,4}|[一两多二三四五六七八九十]{1,3})?(?:余|多)?(?:个|项|座|处|大|批|类|家)?|(?<count>\d{1,4}|[两二三四五六七八九十]{1,3})(?:个|项|座|处|大))[^，。；、：的等]{0,14}?(?:项目|工程)/g
/** 实地察看了…: what people go to see are things, whatever they are called. */
const VISITED = /(?:察看|查看|走访|观摩|督查|调研|视察|来到|深入|参观|检查|考察|到)了?[^，。；]{0,60}$/
const NUMERALS = '〇一二三四五六七八九十'
const SEPARATOR = /[、和]|以及|及/

/** Names in an enumeration that is closed by a class of projects; the class itself is none of them. */
export function findListedNames(sentence: string, inside: ReadonlySet<number>): ListedName[] {
  const found: ListedName[] = []
  for (const match of sentence.matchAll(CLOSING)) {
    const { such, count } = match.groups ?? {}
    const names = itemsBefore(sentence, match.index, inside)
    if (!such && names.length !== numberOf(count ?? '')) continue
    if (names.length < 2 && !such) continue
    const specific = names.filter(({ name }) => countSpecific(name) >= 2)
    const visited = VISITED.test(sentence.slice(0, names[0]?.start ?? 0))
    if (specific.length * 2 < names.length && !visited) continue
    found.push(...names.filter(({ name }) => name.length >= 4 || countSpecific(name) >= 2))
  }
  return found
}

/** 星澜轴承、安海制剂二期: what is named beside a phase is a project too. */
export function findSiblings(sentence: string, start: number, inside: ReadonlySet<number>): ListedName[] {
  if (sentence[start - 1] !== '、') return []
  return itemsBefore(sentence, start - 1, inside).filter(
    ({ name }) => name.length <= 14 && countSpecific(name) >= 3 && !ORGANISATION.test(name),
  )
}

const ORGANISATION = /(?:公司|集团|局|委|办|政府|镇|乡|街道|县|市|区|部门|书记|主任|书长|科技|股份)$/

function itemsBefore(sentence: string, end: number, inside: ReadonlySet<number>): ListedName[] {
  const items: ListedName[] = []
  let to = end
  for (let guard = 0; guard < 40 && to > 0; guard++) {
    const start = nameStart(sentence, { start: to, end: to }, inside)
    if (to - start < 2 || to - start > 36) break
    items.unshift(listed(sentence, start, to))
    const separator = separatorBefore(sentence, start)
    if (!separator) break
    to = start - separator
  }
  return items
}

/** 城东小学主体工程建设: the building of a thing names the thing. */
const BUILDING = /(?:(?:主体)?工程)?建设$/

function listed(sentence: string, start: number, to: number): ListedName {
  const whole = sentence.slice(start, to)
  const name = whole.replace(BUILDING, '')
  return name.length >= 4 ? { start, end: start + name.length, name } : { start, end: to, name: whole }
}

function separatorBefore(sentence: string, at: number): number {
  if (sentence.slice(at - 2, at) === '以及') return 2
  return SEPARATOR.test(sentence[at - 1] ?? '') ? 1 : 0
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === '两') return 2
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word]
  const ten = word.includes('十') ? (tens ? NUMERALS.indexOf(tens) : 1) * 10 : 0
  return ten + (ones ? NUMERALS.indexOf(ones) : 0)
}
