import { matchesOf } from '../matches.ts'
import { endsWithHead } from './ends-with-head.ts'
import type { ListedName } from './listed-names.ts'
import { countSpecific } from './specificity.ts'

/** 开工建设A枢纽、B新材料、C储气库 · 3个在建项目一字排开：A、B、C */
const LIST =
  /(?:开工建设|(?:新|集中)?开工|续建|新建|建成|推进|实施|启动|加快(?:推进|建设)?|(?:项目|工程)[^，。；：、]{0,6}：)(?:的?(?:项目|工程)?(?:包括|有|为|是|含))?(?<list>[^，。；：！？、（）]{4,22}(?:、[^，。；：！？、（）]{4,22}){1,12})/g
/** 当天签约的项目有：A、B、C: whatever they are called. */
const INTRODUCED =
  /(?:签约|开工|竣工|投产|落户|引进|在建|新建|续建|拟建)的?[^，。；：、]{0,6}?(?:项目|工程)(?:主要|分别|还|就)?(?:包括|有|为|是|含)：?(?<list>[^，。；：！？、（）]{4,22}(?:、[^，。；：！？、（）]{4,22}){1,12})/g
/** 二、产业类：A工厂、B基地、C院区。 · A产业园、B电厂三期、C未来社区……: nothing but names. */
const BARE =
  /(?:^|：)(?:[^，。；：、（）]{2,8}[类区市县]：)?(?<list>[^，。；：！？、（）“”]{4,22}(?:（[^（）]{1,12}）)?(?:、[^，。；：！？、（）“”]{4,22}(?:（[^（）]{1,12}）)?){2,12})(?=[。；]?$|…)/g
const TAIL =
  /(?:(?:已|均|都|将|正式|全部|全线|顺利|相继|陆续|今[日天]|昨[日天]|同日)*(?:完工|竣工|封顶|通车|投用|落成|启用|交付)(?:使用)?|(?:[两三四五六七八九十]|\d{1,3})[个项大座条](?:[^、]{0,8})(?:项目|工程)?(?:建设)?|等(?:\d{1,4}|[一二两三四五六七八九十]{1,3})?[个项座条]?.*|(?:项目|工程)?建设)$/
/** Work in general, people, bodies and places. */
const NO_NAME =
  /(?:(?<!一体)化|建设|发展|改革|整治|治理|转型|升级|服务|保障|创新|合作|攻坚|行动|战略|管理|监管|工作|产业|经济|招商|培育|改造|修复|保护|利用|安全|质量|公司|集团|[局委办厅镇乡县市]|街道|产品|设备|车间|制度|机制|体系)$|[的了将把]|[今明去]年|开[工建]|动工|竣工|投[产用]|建成|^(?:各|一批|全|新型|重点|相关|新建|续建|扩建|改建|开建|推进|启动|实施|加快)|包[括含]|(?:项目|工程)由|组成$|(?:项目|工程)(?:有|是|为)|\d[座个条项台套所处]$/

/** Names in a list of what is built: most have a head noun, and those between them need none. */
export function findWorkLists(sentence: string): ListedName[] {
  const found: ListedName[] = []
  if (!sentence.includes('、')) return found
  for (const match of [...matchesOf(LIST, sentence), ...matchesOf(BARE, sentence)]) {
    const list = match.groups?.['list'] ?? ''
    const from = match.index + match[0].length - list.length
    const items = itemsOf(list, from)
    const headed = items.filter(({ name }) => endsWithHead(name) && countSpecific(name) >= 2)
    if (headed.length === 0 || headed.length * 2 < items.length - 1) continue
    if (items.every(isNamed)) found.push(...items)
  }
  if (!OF_PROJECTS.test(sentence)) return found
  for (const match of matchesOf(INTRODUCED, sentence)) {
    const list = match.groups?.['list'] ?? ''
    const items = itemsOf(list, match.index + match[0].length - list.length)
    if (items.every(isNamed)) found.push(...items)
  }
  return found
}

const OF_PROJECTS = /(?:项目|工程)[主分还就包有为是含]/

function isNamed({ name }: ListedName): boolean {
  return countSpecific(name) >= (endsWithHead(name) ? 2 : 3) && !NO_NAME.test(name)
}

function itemsOf(list: string, from: number): ListedName[] {
  let at = from
  return list.split('、').flatMap((item, index, all) => {
    const start = at
    at += item.length + 1
    const last = index === all.length - 1
    const parts = last ? item.replace(TAIL, '').split(/和(?![平谐悦])|以及|与/) : [item]
    let offset = start
    return parts.map((part) => {
      const named = { start: offset, end: offset + part.length, name: part }
      offset += part.length + 1
      return named
    })
  })
}
