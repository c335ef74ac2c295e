import { characterSet } from '../../../script/character-set.ts'
import { verbs } from './clause-verbs.ts'
import { tidyNoun } from './tidy-noun.ts'

/** head: opens its clause; whom: 对…, 给…; where: 在…; what: 把…; behind: 总投资12亿元的…. */
export type ClauseRole = 'head' | 'whom' | 'where' | 'what' | 'behind'

const PREPOSITION =
  /^(?:要|须|将|应)?(对于?(?![照外口接标应比])|给(?!予)|为|向|把|将|在(?![建线岗校库册手])|由)(?=.{2})/
const ROLES: Readonly<Record<string, ClauseRole>> = {
  ...{ 对: 'whom', 对于: 'whom', 给: 'whom', 为: 'whom', 向: 'whom' },
  ...{ 把: 'what', 将: 'what', 在: 'where', 由: 'head' },
}

/** What the noun is that a clause opens with, by the preposition before it, and how long that is. */
export function roleOf(rest: string): { readonly role: ClauseRole; readonly length: number } {
  const led = PREPOSITION.exec(rest)
  return led === null ? HEAD : { role: ROLES[led[1] as string] as ClauseRole, length: led[0].length }
}

const HEAD = { role: 'head', length: 0 } as const

/** 未开工项目, 进口设备: a verb that tells which of them. */
const WHICH =
  /^(?:计划|未|已|拟|新|应|再)*(?:开工|竣工|投产|签约|停产|复工|复产|停工|供地|入驻|受灾|受损|受困|进口|出口|续建|储备|在建|入选|落户|投运|参展|参会|注册|约束|安置|加工|投资|生产|服务|销售|租赁|物流|处理|入库|通过验收)[^，的]{0,10}(?:项目|专案|企业|公司|工程|小区|单位|产品|设备|房屋|货物|地块|楼盘|户|人口|区|业)/
/** 开工的通源大道三期: what the verb tells which of stands behind 的. */
const WHOSE = /^[^，；：。、的]{2,12}的(?=[^，；：。]{2})/

/** How much of the words are verbs without a subject, or stand before 的: 建成标准厂房 is about 标准厂房. */
export function verbsBefore(text: string): number {
  let end = 0
  while (end < text.length && !isDigit(text, end)) {
    const length = verbs.lengthAt(text, end)
    if (length === 0) break
    end += length
  }
  if (end === 0 || WHICH.test(text) || NAME.test(text)) return 0
  return WHOSE.exec(text)?.[0].length ?? end
}

/** Names and nouns that open like a verb. */
const NAME = /^(?:以(?:色列|岭)|超[级市威高算声导]|可[口研]|向[日荣]|达[州能沃]|由[甲]|于[洪])/

const isDigit = characterSet('0123456789')

/** The noun phrase that a text opens with, by its role; empty when it opens with none. */
export function phraseFrom(text: string, role: ClauseRole): string {
  if (role === 'whom') return tidyNoun(upTo(RECIPIENT_END, text))
  if (role === 'where') return placeFrom(text)
  const paper = text.startsWith('《') ? PAPER.exec(text)?.[0] : undefined
  if (paper) return tidyNoun(paper)
  const named = CODE.exec(text)?.[0].length ?? 1
  const end = verbs.next(text, named)?.index ?? text.length
  return tidyNoun(text.slice(0, end))
}

/** 柏G2021-33号地块, 500千伏输变电工程, 3号泊位: numbers that names begin with. */
const CODE =
  /^(?:\p{Script=Han}?[A-Z]{1,3}\d[\d-]*号?|\p{Script=Han}{0,8}(?:[A-Z]{1,4}-?|20\d\d-)\d[\d-]*号?(?=.{0,3}(?:地块|宗地))|\d+(?:千伏|号(?!文|令|公告)))/u

/** 《促进外贸若干措施》已施行: the verbs of a title are its own. */
const PAPER = /^《[^》]+》/

const RECIPIENT_END =
  /(?:的)?(?:，|给予|予以|按|实行|开展|进行|实施|将?采取|每|最高|一次性|分别|奖励|补[贴助]|进?出口|进口|$)/
const PLACE_END =
  /(?:上|(?<!集)中(?!心|学|小|央)|里|内|下|方面|现场|举行|召开|获悉|了解到|看到|看见|采访|调研|考察|参观|走访|建设|$)/

/** 在随后的签约仪式上，…: where it was said, not what was measured. */
const EVENT = /(?:仪式|大会|会议|推进会|现场会|发布会|座谈会|签约会|论坛)$/

function placeFrom(text: string): string {
  const place = upTo(PLACE_END, text)
  return EVENT.test(place) ? '' : tidyNoun(place)
}

function upTo(pattern: RegExp, text: string): string {
  const end = text.search(pattern)
  return end < 0 ? text : text.slice(0, end)
}
