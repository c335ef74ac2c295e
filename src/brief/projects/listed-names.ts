import { characterSet } from '../../script/character-set.ts'
import { matchesOf } from '../matches.ts'
import { nameStart } from './boundaries.ts'
import { endsWithHead } from './ends-with-head.ts'
import { isFittingOut } from './fitting-out.ts'
import type { ProtectedParticles } from './protected-particles.ts'
import { isPublicHouse } from './public-house.ts'
import { countSpecific } from './specificity.ts'
import { tellsOfWorks } from './told.ts'

export interface ListedName {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** A、B、C等17个市级以上重大项目 · A、B等投资十亿元以上的工业项目 · A、B和C三个项目 */
const CLOSING =
  /(?:(?<such>等)(?:\d{1,4}|[一两多二三四五六七八九十]{1,3})?(?:余|多)?(?:个|项|座|处|条|大|批|类|家)?|(?<count>\d{1,4}|[两二三四五六七八九十]{1,3})(?:个|项|座|处|条|所|大|(?=项目|工程)))(?<class>[^，。；、：等]{0,22}?)(?:项目|工程|高速公路|高速|铁路|公路|大桥|隧道|水库|电站|安置小区|安置点|楼盘|学校|新校|场馆|观摩点|桥梁|线路|公园|道路|游园)|(?<both>[两二三四五六七八九])(?:家(?=进度|工期|滞后|停工|开工|未|没|都|均|还)|[个项座条处](?=同|均|都|已|全|先后|相继|年|月|\d|昨|今|明|正|将|要|必))/g
/** 等12家企业的项目: the names are those of the owners. */
const OWNED = /(?:企业|公司|单位|部门|地区|县区|城市)的?$|(?<!元|投资|以上)的[^，]{0,2}$|对|可能|因素|不|没/
/** 实地察看了…: what people go to see are things, whatever they are called. */
const VISITED = /(?:察看|查看|走访|观摩|督查|调研|视察|来到|深入|参观|检查|考察|到)了?[^，。；]{0,60}$/
/** 发改、国土、工信等部门负责人督导重点项目: who does something about projects. */
const OF_PEOPLE = /部门|负责人|领导|干部|代表|专家|群众|督导|督查|调研|视察|参加|出席|陪同|签署|签订|座谈/
const NUMERALS = '〇一二三四五六七八九十'
const SEPARATOR = /[、和]|以及|及/
const LONGEST_ITEM = 36
const MOST_ITEMS = 40

const LISTING = /[等、和及]/

/** Names in an enumeration that is closed by a class of projects; the class itself is none of them. */
export function findListedNames(sentence: string, inside: ProtectedParticles): ListedName[] {
  const found: ListedName[] = []
  if (!LISTING.test(sentence)) return found
  for (const match of matchesOf(CLOSING, sentence)) {
    const { such, both } = match.groups ?? {}
    const ofWhat = match.groups?.['class'] ?? ''
    if (OF_PEOPLE.test(ofWhat) || OWNED.test(ofWhat)) continue
    const count = match.groups?.['count'] ?? both
    const names = itemsBefore(sentence, match.index, inside)
    if (match.groups?.['class'] === undefined && !tellsOfWorks(sentence.slice(match.index + match[0].length)))
      continue
    if (!such && names.length !== numberOf(count ?? '')) continue
    if (names.length < 2 && !such) continue
    // as many names as the sentence counts: each is one, however short
    const fewest = names.length === numberOf(count ?? '') ? 1 : 2
    const specific = names.filter(({ name }) => countSpecific(name) >= fewest || isPublicHouse(name))
    if (names.filter(({ name }) => isFittingOut(name)).length * 2 > names.length) continue
    const visited = VISITED.test(sentence.slice(0, names[0]?.start ?? 0))
    if (specific.length * 2 < names.length && !visited) {
      // 云山滑雪场、城市综合体等一批项目: those that have a name stand for themselves among things that are built
      if (such && names.every(({ name }) => endsWithHead(name))) found.push(...specific)
      continue
    }
    found.push(
      ...names.filter(
        ({ name }) => !isFittingOut(name) && (name.length >= 4 || countSpecific(name) >= fewest),
      ),
    )
  }
  return found
}

/** What is listed in front of a place, up to where the list begins. */
export function itemsBefore(sentence: string, end: number, inside: ProtectedParticles): ListedName[] {
  const items: ListedName[] = []
  let to = end
  while (items.length < MOST_ITEMS && to > 0) {
    const start = betweenCommas(sentence, to) ?? nameStart(sentence, { start: to, end: to }, inside)
    if (to - start < 2 || to - start > LONGEST_ITEM) break
    items.unshift(listed(sentence, start, to))
    const separator = separatorBefore(sentence, start)
    if (!separator) break
    to = start - separator
  }
  return items
}

const endsClause = characterSet('，。；：！？《》“”（')

/** Where an item that stands behind another one begins: at the 、 between them, whatever words are in it. */
function betweenCommas(sentence: string, to: number): number | null {
  for (let at = to; at > 0 && to - at <= LONGEST_ITEM; at--) {
    const char = sentence[at - 1] as string
    if (char === '、') return isJoined(sentence.slice(at, to)) ? null : at
    if (endsClause(sentence, at - 1)) return null
  }
  return null
}

/** Two items, or a name with words in front of it. */
function isJoined(item: string): boolean {
  if (JOINT.test(item)) return true
  const joined = item.indexOf('和')
  // 致和种业: nothing that 和 could join
  if (joined > 1 && joined < item.length - 2) return true
  const and = item.indexOf('及')
  // 云江及白溪口供水工程: one thing for both
  if (endsWithHead(item) && !endsWithHead(item.slice(0, and))) return false
  return and > 1 && countSpecific(item.slice(and + 1)) >= 2 && countSpecific(item.slice(0, and)) >= 2
}

const JOINT = /[的了]|以及|均已|正在|\p{Script=Han}{2}(?:谋划)?(?:实施|启动|推进|开展|推动)\p{Script=Han}{2}/u

/** 城东小学主体工程建设: the building of a thing names the thing. */
const BUILDING = /(?:(?:主体)?工程)?建设$/

function listed(sentence: string, start: number, to: number): ListedName {
  const whole = sentence.slice(start, to)
  const name = whole.replace(BUILDING, '')
  return name.length >= 4 ? { start, end: start + name.length, name } : { start, end: to, name: whole }
}

function separatorBefore(sentence: string, at: number): number {
  if (sentence.slice(at - 2, at) === '以及') return sentence[at - 3] === '，' ? 3 : 2
  return SEPARATOR.test(sentence[at - 1] ?? '') ? 1 : 0
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === '两') return 2
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word]
  const ten = word.includes('十') ? (tens ? NUMERALS.indexOf(tens) : 1) * 10 : 0
  return ten + (ones ? NUMERALS.indexOf(ones) : 0)
}
