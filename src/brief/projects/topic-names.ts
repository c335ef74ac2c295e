import { characterSet } from '../../script/character-set.ts'
import { wordsEnding } from '../../script/word-ends.ts'
import { wordStarts } from '../../script/word-starts.ts'
import { matchesFrom } from '../matches.ts'
import { nameStart } from './boundaries.ts'
import { SURE_OF_WORKS, SURE_STARTS } from './everyday-works.ts'
import { itemsBefore, type ListedName } from './listed-names.ts'
import { isNotAName } from './not-a-name.ts'
import { MERE_PARTS } from './parts-of-works.ts'
import type { ProtectedParticles } from './protected-particles.ts'
import { countSpecific } from './specificity.ts'
import { tellsOfWorks } from './told.ts'

/** Words that only a thing to be built takes as what is said of it. */
const SAYINGS =
  '开工|动工|竣工|封顶|通车|投产|并网|铺轨|贯通|合龙|完工|交房|联调|试运行|试生产|试产|决标|奠基|造价|耗资|总投资|概算|全长|占地|装机|环评|获批|落成|破土|掘进|设床位|规划容量|停工|拿地|摘地|布设|首期投入|安装|设备安装|投用|投运|投入使用|投入运营|投入运行|核准|前期工作|通水|试通水|试流片|流片|通线|下闸|蓄水|送电|带电|点火|合龙|合拢|转体|通航|通气|通电|通车|移交|开诊|启用|揭牌|投料|搬入|开园|开馆|开街|交付|竣备|履约|催告|出洞|验收|中交|交工|吊装|焊接|衬砌|浇筑|掘进|复工|烂尾|流标|试营业|试运营|试车|亮灯|重启|缓建|搁置|下马|停摆|叫停|滞后|布展|通行|逾期|推迟|征地|入伙|交楼|完成验收|通过验收|进场'
const maySay = wordStarts([
  ...SAYINGS.split('|'),
  '建筑面积',
  '总建筑',
  '用地',
  '投资',
  '进行',
  '完成',
  '开展',
  '落户',
  '铺设',
  '敷设',
  '签约',
  ...SURE_STARTS,
  '开街',
  '开诊',
  '换帅',
  '拿了',
  '拿到',
  '领到',
  '办下',
  '拿下',
  '拿地',
  '排第',
  '排名',
  '排在',
])
const SAID = new RegExp(
  `${SAYINGS}|${SURE_OF_WORKS}|开街|开诊|封顶|换帅|清零|拿了?下?(?=\\d[\\d.]*亩)|(?:拿到|领到|办下)了?[^，。；]{0,4}(?:开工令|施工许可|许可证|批文|批复|土地证)|排(?:名|在)?第[一二三四五六七八九十]|签约(?=(?:已|近|满|超|逾|快|有)*[半一两二三四五六七八九十\\d]+(?:年|个?多?月|天))|总?建筑面积|用地(?=\\d)|完成投资(?=\\d)|(?:进行|完成|开展)[^，。；、\\d]{1,10}(?:施工|安装|铺设|浇筑|桩基|装修|吊装)|[铺敷]设(?=[^，。；]{0,4}\\d)|落户[^，。；、]{1,10}，(?:计划|预计)?总?投资|投资约?\\d[\\d.]*[万亿]元(?=，(?:布设|设|建设|新建|占地|用地|年产|可|总|将|已|目前|建筑|规划|分|两期|首期|一期|预计|达产))`,
  'y',
)
/** When, how, how much: stands between the name and what is said of it. */
const BETWEEN = new RegExp(
  `(?:${MERE_PARTS}|[今明去当]?年?\\d{1,2}月(?:\\d{1,2}日|底|初|中旬)?前?|\\d{4}年(?:底|内|初)?前?|[本上下]个?月(?:底|初|中旬)?|[今明去]年(?:底|初|内|[春夏秋冬][天季]?)?前?|年内|年底前?|近日|日前|已经?|将于?|于|即将|正式|全线|全面|顺利|成功|如期|提前|预计|计划|完成|累计|正在|先后|接连|相继|陆续|同步|同时|均|全部|主体|结构|一期|首期|工程|项目|建成|正线|主线|线路|也|都|终于?|才|再|又|拟|仅|要|在(?=\\d{1,2}月|[年月]底|[今明]年)|应于?|须|确保|力争|拿到|[上下]半年|[一二三四]季度|本周|上周|今日|昨日|今天|昨天|必须|务必|因[^，。；、]{2,8}?|迟迟|不能|未能|无法|尚未|仍未|未|尚待|亟待|有待|仍待|待|\\d[\\d.,]*(?:套|栋|幢|户|公里|米)){1,6}$`,
)
const LONGEST_BETWEEN = 18
/** The last characters of those words. */
const mayEndBetween = characterSet(
  MERE_PARTS.split('|')
    .map((part) => part.slice(-1))
    .join('') +
    '月日底初旬前年内春夏秋冬天季才终近已经将于即式线面利功期计划成在后续步时均部体构程目建路也都再又拟天套栋幢户里米须必能法未连继迟待仅要应保争到度周',
)
/** People, bodies, times and classes: they build, or are not built. */
const NO_THING =
  /(?:[价率量额]|价格|局势|谈判|会谈|冲突|联赛|比赛|航班|航线|[飞货客]机|飞行器|火箭|车型|产品|软件|进度|工期|收入|增速|公司|集团|企业|单位|股份|科技|[局委办部厅院会]|政府|镇|乡|街道|[省市县区州旗]|书记|主任|节点|铺装|时程|期程|工地|现场|[市县区镇]长|[后前时中声里内日月年起来上下式们者人]|项目|工程|主体|结构|设备|系统|平台|装置|无人机|机器人|[汽客列货公]车|船|巴士|设施|幕墙|外立面|管[线网]|住宅|厂房|土地|面积|合计|累计|总计|分别|情况|产能|机组|部分|平均|基本|单体|个|座|条|家|处|户|套|栋|批|期|天|投资|活动|仪式|建筑|完成|集中|全县|全市|房屋|车辆|工作|地区|行业|产业|手续|规划|建设|改造|并网|发展|迅速|有序|良好|明显|尚未|预留|[^隧]洞|[正主]线|连续|以来|一体|投入|能源|说|称|示|问|新|拚|拼|建工|城投|路桥|建投|交投|铁建|中建|中铁|中交|一方|人员|团队)$/
/** Three characters may be a name: 白鹭里, 渔人湾. */
export function mayBeShort(name: string): boolean {
  return SHORT.test(name) || (SHORT_PLACE.test(name) && countSpecific(name) >= 2 && !PLACE_OF_OLD.test(name))
}

/** 杭州湾, 维多港, 三峡坝: what has been there for long. */
const PLACE_OF_OLD =
  /^(?:杭州|渤海|北部|大亚|泉州|台州|胶州|莱州|三门|象山|海州|湄洲|罗源|雷州|钦州|香江|江城|山城|羊城|蓉城|泉城|春城|冰城|花城|鹭岛|琴岛|硅|全[市省]|一[座个]|这[座个]|整[座个]|每[座个]|两[座个]|该)|[省市县区]城$/

/** What only a sentence has inside, or what a class, a part or a date opens with. */
const NOT_INSIDE =
  /^(?:[一二三四五六七八九十半两几数]+(?:年|个?月|天|载)|最后|最[大小长高]|[单全我该本年首新其各配分经第设每]|项目|工程|进而|从而|部分|注册|所有|上述|累计|预计|计划)|(?!\d号)\d|[的了没将被把，、：“”（）]|[一-龥]{2}(?:公司|集团)|未(?![来央])|不(?![锈夜])|随着|伴随|如果|虽然|因为|但是|目前|通过/
/** 沧浪湾总投资30亿元产业园项目开工: the sum is that of what stands behind it. */
const SUM_OF_ANOTHER = /^总投资[^，。；\d]{0,4}\d[\d.]*[万亿]元(?:人民币)?(?![建新打兴，。；、（(]|$)/
/** 云杉里: homes and quarters are called so. */
const SHORT = /^\p{Script=Han}{2}[里府苑邸汇廊庭园台岸轩阁坊墅寓]$/u
/** 渔人湾, 花木城: places are called so too, so they must be told of all the more surely. */
const SHORT_PLACE = /^\p{Script=Han}{2}[港湾城坝堡谷岛院舍寨渡埠屿]$/u
const LONGEST = 20
const isClauseStart = characterSet('，。；、：！？）】　 \n')

/** 金域国际年内竣工: what a clause opens with, whatever it is called, when works are told of it. */
export function findTopicNames(
  sentence: string,
  inside: ProtectedParticles,
  isTaken: (at: number) => boolean,
): ListedName[] {
  const found: ListedName[] = []
  for (const match of matchesFrom(maySay, SAID, sentence)) {
    if (match.index < 3) continue
    const between = betweenLength(sentence, match.index)
    const end = match.index - between
    if (isTaken(end - 1)) continue
    const start = nameStart(sentence, { start: end, end }, inside)
    const name = sentence.slice(start, end)
    if (name.length < (mayBeShort(name) ? 3 : 4) || name.length > LONGEST || !opensClause(sentence, start))
      continue
    if (isTaken(start) || start < (found.at(-1)?.end ?? 0)) continue
    if (isNoThing(name) || isNotAName(sentence, start, end)) continue
    if (SUM_OF_ANOTHER.test(sentence.slice(end))) continue
    if (
      countSpecific(name) < (sentence[start - 1] === '的' ? 3 : 2) ||
      !tellsOfWorks(sentence.slice(end, end + 40))
    )
      continue
    found.push({ start, end, name }, ...findTopicSiblings(sentence, start, inside))
  }
  return found
}

function betweenLength(sentence: string, to: number): number {
  if (!mayEndBetween(sentence, to - 1) && !followsReason(sentence, to)) return 0
  return BETWEEN.exec(sentence.slice(Math.max(0, to - LONGEST_BETWEEN), to))?.[0].length ?? 0
}

/** 确保|澜风传感年内投产, 责成园区|…: who orders, hopes or reports that works go on, names them behind. */
const governing = wordsEnding(
  '要求 责成 督促 敦促 催促 推进 推动 加快 确保 力促 力争 促成 促使 争取 协调 支持 帮助 保障 标志着 随着 预计 其中 包括 决定 同意 批准 宣布 意味着 指出 表示 透露 介绍 获悉 了解到 强调 明确 据悉 目标是 力推 保证 尤其是 特别是 原定 原计划 等到 待到 截至 眼下 如今 而 但 以及 不过 只有 只剩 眼看'.split(
    ' ',
  ),
)

/** 去年签约的澜风传感, 由湘江集团开发的云栖湖畔 */
const LEAD =
  /其中$|(?:[年月]底|[年月日节])前$|(?:今年|明年|年内|目前|近日|日前|昨日|昨天|今天|[上下]半年)$|(?:(?:签约|落户|落地|引进|在建)|由[^，。；：、的]{2,16}(?:投资|开发|建设|打造|兴建|承建|运营))的$/

/** 远航锂电、云禾乳业已投产: what a topic is listed with is told of too, when the list opens its clause. */
function findTopicSiblings(sentence: string, start: number, inside: ProtectedParticles): ListedName[] {
  if (sentence[start - 1] !== '、') return []
  const names = itemsBefore(sentence, start - 1, inside)
  const first = names[0]
  if (!first || !opensClause(sentence, first.start) || !names.every(isTopic)) return []
  return names
}

/** 最后一节钢箱梁: what works are made of. */
const PART = new RegExp(`(?:${MERE_PARTS})(?:精准|稳稳)?$`)

/** 云杉里, not 村子里. */
function isQuarter(name: string): boolean {
  return name.length === 3 && name.endsWith('里') && !WHERE.test(name)
}

const WHERE = /[子厂县市区镇村家地园店城山海河水院]里$/

/** 望江一号院, 辰光显示: the end of an office or of what somebody says, in the name of a thing. */
const IN_SPITE = /[一二三四五六七八九\d]号院$|书院$|\p{Script=Han}{2}显示$/u

/** Whether a phrase without a head means people, a body, a class or half a clause. */
export function isNoThing(name: string): boolean {
  return (
    PART.test(name) ||
    (NO_THING.test(name) && !isQuarter(name) && !IN_SPITE.test(name)) ||
    NOT_INSIDE.test(name)
  )
}

function isTopic({ name }: ListedName): boolean {
  return name.length >= 4 && name.length <= LONGEST && countSpecific(name) >= 2 && !isNoThing(name)
}

/** 因管线迁改|停工: a reason may end with any character. */
function followsReason(sentence: string, to: number): boolean {
  for (let at = to - 3; at >= 0 && to - at <= LONGEST_REASON; at--) if (sentence[at] === '因') return true
  return false
}

const LONGEST_REASON = 9

function opensClause(sentence: string, start: number): boolean {
  return (
    start === 0 ||
    isClauseStart(sentence, start - 1) ||
    sentence[start - 1] === '的' ||
    governing(sentence, start).length > 0 ||
    LEAD.test(sentence.slice(Math.max(0, start - 24), start))
  )
}
