import { characterSet } from '../../script/character-set.ts'
import { matchesFrom, matchesOf } from '../matches.ts'
import { endsWithHead } from './ends-with-head.ts'
import type { ListedName } from './listed-names.ts'
import { isSaidToBe } from './not-a-name.ts'
import { countSpecific, countTelling } from './specificity.ts'
import { tellsOfWorks } from './told.ts'

/** 总投资36亿元的云溪钠离子电池 · 占地42公顷的教育新城: a thing told by its sum or size, or by who pays for it, whatever it is called. */
const DESCRIBED =
  /(?:[\d一二三四五六七八九十百千][余多]?[万亿]?(?:(?<money>美元|欧元|日元|港元|元)(?:人民币)?|亩|公顷|平方米|平方公里|公里)(?:(?:投资)?(?:兴建|建设|新建|打造)(?:[^，。；：、的]{0,12}))?|(?<payer>由[^，。；：、的]{2,20}(?:投资|出资|投建)(?:建设|兴建|新建)?))的(?<name>[^，。；：、！？（）《》“”的\d]{3,24})/g
const INVESTED =
  /(?:投资|投入|投|斥资|耗资|造价|概算|估算|预算)(?:额|约|近|超|逾|达|为)*[\d.一二三四五六七八九十百千万亿]*$/
const SPENT = /(?:投资|投入|斥资|耗资|造价|概算|[和及与、])[^，。；：、]{0,6}$/
/** What goes on behind the name. */
export const PREDICATE =
  /[两三四五六七八九十][个项大](?=项目|工程)|将|刚[拿刚开完封投获通好]|已|正在|正式|在(?!线)|于(?!都|洪)|也|由|开工|动工|签约|落户|落地|建成|建设|顺利|成功|今年|明年|去年|目前|预计|计划|等|和(?!谐|平)|与|以?及|全面|进入|拔地|启动|投产|投用|竣工|封顶|开建|提前|率先|成为|拟|年[内底]|[上下]半年|实现|主体|奠基|破土|完成|仅|不(?!锈)|从|是|为|列入|纳入|通过|加快|有望|新增|即将|需|要(?!素)|同[日步时]|一并|双双|先后|陆续|相继|全部|悉数/
/** What has a sum or an owner and is no thing to be built. */
const NOT_BUILT =
  /(?:企业|公司|集团|资金|贷款|补贴|奖励|基金|债券|专项债|订单|合同|产值|收入|税收|利润|目标|任务|大关|门槛|规模|缺口|水平|支持|融资|设备|机构|土地|用地|厂房|空间|单位|协议|产品|仓库|方案|计划|资产|价格|政策|活动|园区)$/

/** 被称为“恒昱钠电”的项目 */
const CALLED =
  /(?:名为|叫作|叫做|称为|取名|命名为|称作|名叫)“(?<name>[^“”，。；]{2,20})”的?(?=[^，。；]{0,6}?(?:项目|工程(?!师|学|队)|基地|园区|产业园|工厂|大桥|线路|体育[场馆]|车站|航站楼|剧院|博物馆|图书馆|大楼|码头|小区|广场|社区|隧道|商场|街区|综合体))/g

/** 1200个车位的生态停车场国庆前启用: told by how many it holds. */
const HOLDING =
  /\d[\d,.]*[余多]?万?(?:个|张|间|套)(?:停?车位|床位|学位|座席|座位|展位|摊位|机柜|客房|房间|班|泊位)的(?<name>[^，。；：、！？（）“”的\d]{4,20})/g

/** 投资8亿元的“蓝湾里”: whatever is quoted behind its sum. */
const QUOTED =
  /(?:投资|斥资|耗资|投入|造价|概算)(?:额|约|近|超|逾|达)*[\d.]+[万亿]元(?:人民币)?(?:建设|打造|兴建)?的“(?<name>[^“”，。；：、]{2,16})”(?!(?:项目|工程)?(?:的|资金|基金|贷款|行动|计划|活动|协议))/g

/** 东翼建设清湫谷，一期用地2平方公里: what is built, told by its first phase, its land or its sum, whatever it is called. */
const BUILT =
  /(?:建设|启动|新建|兴建|投建|开建|打造|实施|上马)(?<name>[^，。；：、！？（）《》“”的了\d]{3,16})，(?=(?:(?:一期|首期|项目|工程)?(?:总|计划|预计|概算|规划)*(?:投资|投入|占地|用地|建筑面积)(?:约|近|超|面积)?\d|分[一二三四两]期))/y
/** One of them stands in what `BUILT` looks for; most sentences have none. */
const MEASURES = ['投资', '投入', '占地', '用地', '面积', '期']
const mayBuild = characterSet('建启新兴投开打实上')
const NOT_MADE =
  /(?:工作|机制|体系|行动|制度|战略|改革|活动|专班|小组|计划|规划|方案|模式|品牌|队伍|团队|环境|格局|集群|高地|引擎|窗口|乡村|驱动|平台|走廊|样板|标杆|名片|[增发展]极|微?改造|更新|[化类式型])$/

/** 启动老厂区更新，分三期改造: a place, and what is done to it. */
const RENEWED_PLACE =
  /.(?:厂区|片区|街区|老街|码头|工厂|车站|市场|学校|医院|旧址|遗址)(?:更新|改造|扩建|搬迁|修缮)$/

/** Names of what a sentence tells to have cost a sum or to cover an area. */
export function findDescribedNames(sentence: string): ListedName[] {
  const found: ListedName[] = []
  for (const match of sentence.includes('的') ? matchesOf(DESCRIBED, sentence) : []) {
    const {
      money,
      payer,
      name: rest,
    } = match.groups as Record<'money' | 'payer', string | undefined> & { name: string }
    const before = sentence.slice(Math.max(0, match.index - 12), match.index)
    if (money && !SPENT.test(before) && !INVESTED.test(before)) continue
    const cut = rest.search(PREDICATE)
    const name = (cut < 0 ? rest : rest.slice(0, cut)).replace(BEHIND_HEAD, '')
    if (name.length < (money || payer ? 3 : 4) || NOT_BUILT.test(name)) continue
    const paid = money !== undefined || payer !== undefined
    if (
      paid
        ? countSpecific(name) < (name.length < 4 ? 3 : 2) && !isOneThing(name)
        : countTelling(name) < 3 || !PLACED.test(name)
    )
      continue
    const start = match.index + match[0].length - rest.length
    if (isSaidToBe(sentence.slice(Math.max(0, start - REACH), start))) continue
    found.push({ start, end: start + name.length, name })
  }
  for (const match of sentence.includes('的') ? matchesOf(HOLDING, sentence) : []) {
    const rest = match.groups?.['name'] ?? ''
    const start = match.index + match[0].length - rest.length
    const end = headedEnd(rest)
    const name = rest.slice(0, end)
    if (end === 0 || countTelling(name) < 3 || !tellsOfWorks(sentence.slice(start + end, start + end + 40)))
      continue
    found.push({ start, end: start + end, name })
  }
  for (const match of MEASURES.some((word) => sentence.includes(word))
    ? matchesFrom(mayBuild, BUILT, sentence)
    : []) {
    const name = match.groups?.['name'] ?? ''
    const start = match.index + match[0].indexOf(name)
    const renewed = RENEWED_PLACE.test(name)
    if (
      (countSpecific(name) < 2 || NOT_MADE.test(name) ? !renewed : false) ||
      NOT_BUILT.test(name) ||
      PREDICATE.test(name)
    )
      continue
    found.push({ start, end: start + name.length, name })
  }
  for (const match of sentence.includes('“')
    ? [...matchesOf(CALLED, sentence), ...matchesOf(QUOTED, sentence)]
    : []) {
    const name = match.groups?.['name'] ?? ''
    const start = match.index + match[0].indexOf(name)
    found.push({ start, end: start + name.length, name })
  }
  return found
}

/** Where the first noun of something built ends, behind at least four characters. */
function headedEnd(rest: string): number {
  for (let at = 4; at <= rest.length; at++) if (endsWithHead(rest.slice(0, at))) return at
  return 0
}

/** 投资4.6亿元的三期智能工厂: a phase of a thing, or what is telling and ends like one, has its sum for a name. */
function isOneThing(name: string): boolean {
  return BUILT_END.test(name) && countTelling(name) >= 4
}

const BUILT_END =
  /(?:工厂|基地|产业园|物流园|科技园|中心|电站|水厂|处理厂|热电厂|码头|大桥|学校|医院|高速公路|生产线|[综住实教门宿感医][\p{Script=Han}]{1,2}楼|博物馆|体育馆|图书馆|隧道|公园|广场|市场|枢纽|航站楼)$/u

/** 云岭大桥工程桩基: what stands behind the head is a part. */
const BEHIND_HEAD = /(?<=项目|工程|[一二三四]期).+$|(?<=基地|[园厂城港]|园区|中心)[里内中]$/

const REACH = 60

/** An area says less than a sum: the name must end like one. */
const PLACED = /(?:[城园港谷]|[校院]区|电站|枢纽|货场|学校|医院|基地|中心|小镇|广场|综合体)$/
