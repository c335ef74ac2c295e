import { matchesOf } from '../matches.ts'
import { PREDICATE } from './described-names.ts'
import { endsWithHead } from './ends-with-head.ts'
import type { ListedName } from './listed-names.ts'
import { isNotAName } from './not-a-name.ts'
import { countSpecific } from './specificity.ts'
import { isNoThing } from './topic-names.ts'

/** What happens to works, and to nothing else that 的 stands behind. */
const WORKED =
  '开工|动工|停工|停建|烂尾|复工|缓建|未开工|未动工|投产|试产|满产|在建|封顶|竣工|完工|通车|通水|并网|投运|点火|试流片|设备搬入|摘地|拿地|供地|逾期交付|逾期交房|奠基|打桩|吊装|掘进|安装设备|设备安装'
/** With how long it is: 签约一年, 签约已有十九个月. */
const SIGNED =
  '(?:签约|摘牌|供地|拿地|开工|停工|停建|停摆|投产)(?:已|已有|近|超过?|逾|长达|达|快|满|了)*[\\d一二两三四五六七八九十半多余个]+(?:年|个?月|天|周)[^，。；：、的“”]{0,8}'
/** 签约一年未开工的澜风传感、鼎越包装，…: what a clause of works tells of, whatever it is called. */
const RELATIVE = new RegExp(
  `(?:${SIGNED}|(?:${WORKED})(?:[^，。；：、的“”后前时中]{0,6})?)的(?<list>[^，。；：！？（）《》“”—的\\d]{4,40})`,
  'g',
)
/** Most sentences have neither. */
const LOOK = /[桩装进备工产建尾约运地车水网火]/
/** What may go on behind the last name without a pause. */
const GOES_ON =
  /迟迟|正(?![大泰定和兴])|仍|至今|还|依然|未|没|不见|[被把因受]|日[均产出]|年产|月[产出]|今年|当日|同步|首批|首件|产能|主体|设备|功率|容量|[全总]长|占地|用地|面积|跨度|投资|出货/

/** Names that stand behind a clause of works with 的; offsets into the sentence. */
export function findRelativeNames(sentence: string): ListedName[] {
  if (!sentence.includes('的') || !LOOK.test(sentence)) return []
  return matchesOf(RELATIVE, sentence).flatMap((match) => {
    const list = match.groups?.['list'] ?? ''
    const from = match.index + match[0].length - list.length
    return namesOf(sentence, from, list)
  })
}

function namesOf(sentence: string, from: number, list: string): ListedName[] {
  const items = list.split('、')
  let at = from
  const names: ListedName[] = []
  for (const [index, item] of items.entries()) {
    const last = index === items.length - 1
    const cut = last ? cutOf(item) : item.length
    const name = item.slice(0, cut)
    if (!isName(sentence, at, name, index > 0 || endsWithHead(name) ? 2 : 3)) return index === 0 ? [] : names
    names.push({ start: at, end: at + name.length, name })
    at += item.length + 1
  }
  return names
}

/** Behind a head nothing is of the name: 云岭储能站|功率20万千瓦. */
function cutOf(item: string): number {
  const cuts = [item.search(PREDICATE), item.search(GOES_ON)].filter((each) => each >= 0)
  const end = cuts.length > 0 ? Math.min(...cuts) : item.length
  for (let at = end; at >= 4; at--) if (endsWithHead(item.slice(0, at))) return at
  return end
}

function isName(sentence: string, start: number, name: string, fewest: number): boolean {
  if (name.length < 4 || name.length > LONGEST || countSpecific(name) < fewest) return false
  return !isNoThing(name) && !isNotAName(sentence, start, start + name.length)
}

const LONGEST = 18
