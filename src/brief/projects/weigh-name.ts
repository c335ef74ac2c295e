import { isSizedWorks } from './not-a-name.ts'
import { isOneOfATown, isOneOfItsKind, tellsOfFlats } from './one-of-its-kind.ts'
import { isHouseOfTown, isPublicHouse } from './public-house.ts'
import { countSpecific, countTelling } from './specificity.ts'
import { tellsOfWorks } from './told.ts'
import { isPushed, isToldAround } from './told-around.ts'

/** Enough for a phrase to be taken as the name of a project. */
export const CERTAIN = 3

/** Names that mean the undertaking itself. */
const UNDERTAKING = /(?:项目|基地|产业园|科技园|物流园|新校区|新院区|综合体|生产线|[一二三四五六七八九十]期)$/
/** Works of engineering: whoever names one means that one. */
const WORKS =
  /(?:隧道|特大桥|大桥|水库|电站|电厂|高铁|高速|城际|铁路|高速公路|快速路|号线|航站楼|水利枢纽|航运枢纽|航电枢纽|客运专线|铁路专用线|专线|机场|风电场|接收站|隧洞|渡槽|船闸|泵站|变电站|输变电工程|[一二三四]级(?:公)?路|水厂|直流|管廊|灌区|走廊|煤矿|铁矿|铜矿|船坞|母港|防洪堤|海堤|人工岛|捷运|输电通道|外送通道|倒虹吸|号干线|盐穴储能|独立储能|共享储能|抽蓄|渠首|绕道|填海|水文站|滞洪池|抽水站|提灌站|扬水站|变电所|净水场|干渠|支渠|节制闸|进水闸|拦河闸|储能站|升压站|换流站|离岸风场|风场|煤电|气电|制氢厂|焚化厂|焚化炉|再生水厂|污水厂|海缆|高架|二线|复线|接线|绕城|海塘|巨蛋|动车所|跑道|转运站)(?:[一二三四五六七八九十]期)?(?:工程|项目)?$/
/** Places and institutions: projects only where something is being built. */
const INSTITUTION =
  /(?:中心|社区|学校|医院|中学|小学|国小|国中|学院|幼儿园|广场|酒店|公园|市场|商城|总部|研究院|实验室|大厦|大楼|车站|客运站|火车站|高铁站|港口|公寓|小区|博物馆|图书馆|体育馆|体育场|文化馆|保健院|分院|音乐厅|动物园|植物园|乐园|度假村|口岸|卫生院|园区|工业园|大学城|通道|枢纽|示范区|度假区|景区|[^业技流]园)$/
const PLAIN = /(?:项目|工程)$/

const AMOUNT =
  /^[”’]?[，\s]*(?:年度|概算|估算|计划|预计|规划|协议|项目|工程|首期|[一二三]期|总|建设|设计|年|日)*(?:投资|占地|用地|库容|坝高|面积|建筑面积|开发面积|仓储面积|长度|里程|规模|装机|工期|产能|产值|完成投资|处理能力?|处理|供水|产|概算|造价)/
const MONEY = /^[”’]?(?:现场)?[，\s]*(?:概算|估算|计划|预计|协议)?(?:总)?投资(?:额|约|近|超|逾|达)?\d/
/** 清湫产业园区总投资3亿元的云岭药业: the sum is that of what is there. */
const ITS_PLACE = /^(?:计划|预计|概算|估算)?总?投资(?:约|近|超|逾|达)?[\d.]+[万亿]*(?:美元|元)(?:人民币)?的/
const EVENT =
  /^[^，。；、：]{0,13}?(?:开工|动工|奠基|竣工|封顶|建成|通车|投产|投用|投运|贯通|合龙|试产|试生产|并网|签约|落户|启动|完工|交付|开建|破土|动土|试运行|达产|落地|收尾|冲刺|装修|桩基|掘进|主体施工|主体结构|主体完工|主体建设|调试|铺轨|开园|运营|升顶|入驻|批出|发标|标售|已签约|完成|启用|停工|复工|未动工|落成|通水|放行|开放|点火|验收|开馆|开通|打通|动迁|征迁|决标|开标|中标|招标|获批|下线|合拢|展开|前期工作|揭牌|开诊|开学|开课|试营业|迎客|首航|开航|靠泊|迎来首|亮灯|亮起|开服|满产|爬坡|量产|满负荷|[列纳]入[^，。；]{0,10}(?:计划|项目|工程|专项|盘子|清单)|(?:格局|雏形)?初[现具显]|拔地而起|呼之欲出|下线|开车成功|延后|延期|取得[^，。；]{0,4}(?:进展|突破)|(?:推进|进展)(?:顺利|迅速|有序))|^的?(?:首批|首个|首期|第一批|玻璃幕墙|幕墙|设备|首台|首座)/
const TOLD =
  /^[”’]?，?(?:后，?(?=产[能值]|用工|年产|可|日[处产]|投产|亩均|新增)|的(?:控制性|先导性?|咽喉|关键性?|节点|标志性)工程|位于|坐落|选址|地处|落户|由[^，。]{2,20}(?:投资|建设|承建|共建|合建|出资)|(?:建设|施工|代建|监理|业主|总包)(?:单位|方)|全长|全线|主线|正线|线路|红线|专案|(?:建设|施工|项目)?(?:工地|现场)|可(?:容纳|安置|形成)|新建|加快(?:建设|推进)|要?确保[^，。]{0,12}(?:通车|竣工|试产|投产|封顶|建成))/
const VISITED =
  /(?:[通投封开竣签]\S的|察看|查看|走访|调研|考察|观摩|督查|视察|督导|来到|走进|深入|听取|检查|探访|参观|到|集中开工|新开工|位于[^，。]{2,16}的|其中|推进|建设|实施|投资[^，。]{0,12}|兴建|打造|启动|包括：?|推动|加快|完成|打通|拓宽|建成|引进|作为|在建)[^。；]{0,60}$/
/** 先后对云岭路工程、北山学校项目等进行实地察看 */
const SEEN_AFTER = /^[^。；]*?进行了?(?:实地|逐一|现场)(?:察看|查看|督查|走访|检查|调研)/
const REACH = 150
/** 察看了太姥云港: officials go to see works, but visit schools and firms. */
const SEEN = /(?:察看|查看|调研|考察|观摩|督查|视察|督导)了?(?:[^，。；的]{2,20}[、和及])?$/
/** 配套的站前广场: built along with the thing that is meant. */
const BESIDE = /配套的$/
/** 泵房、污水处理站、调压站: the parts of a works. */
const AMONG_PARTS =
  /(?:车间|厂房|库房|泵房|开闭所|配电房|锅炉房|办公楼|宿舍|食堂|门卫|仓库|冷库|设施|管网|机房)(?:[、及和][^，。；、]{2,10}){0,3}[、及和]$/
/** What is called by its kind alone is mostly one of many; these are mostly the only one. */
const LIKE_A_NAME = /期|大道$|区$|园$|基地$|厂$|小镇$|综合体$|[扩迁改重]建/
/** 二期厂房项目: the next phase of what the article is about. */
const NUMBERED =
  /^[二三四五六七八九十]期(?:扩建|[^，。的]{0,4}(?:厂房|工厂|酒店|乐园|码头|泊位|货场|电站|储能站|水厂|综合楼|病房楼|教学楼|公寓|商业街|航站楼|剧场)|基地|车间|产线|生产线)(?:项目|工程)?$/
/** 某某公司生产线: who has it, not what it is called. */
const OWNER = /^.*公司/
/** 海洋生物谷: sorting words and a head that nobody uses for a class. */
const COINED = /[谷港湾岛]$/
/** 及东西配套道路: what is built along with it. */
const COMPANION =
  /^[及和与](?:其|周边|东西|南北|相关)?(?:配套|附属|周边|连接)(?:道路|设施|工程|停车场|管网|路网|[线桥])?(?:工程)?/
/** 在建高速公路: whichever they are. */
const UNNAMED =
  /^(?:新?改建|(?:改?扩|重|迁)建(?=.+厂)|新(?=工厂|厂|项目|生产线)|在建|新建|续建|拟建|已建|待建|规划|各类|现有|既有)/
/** 投资9.5亿元建设粮食物流园 */
const INVESTS =
  /(?:投资|斥资|耗资|投入|[再共拟]投|出手|出资|筹资|豪?砸|豪?掷)(?:额|约|近|超|逾|达)*\d[\d.]*[万亿][^，。；]{0,6}?，?(?:建设|兴建|打造|新建|建[起成了]?|盖)(?:[^，。；、]{0,8}的)?$/
/** 是省级冷链骨干基地: what a thing is said to be. */
const IS_ONE_OF = /(?:是|成为|作为)(?:一[个座家所条处栋幢])?$/
/** 是我市首个集研发、生产于一体的箱包制造基地: a class that it is the first of. */
const IS_FIRST_OF =
  /(?:是|成为|作为|打造成|建设成)[^。；]{0,6}(?:首|第一|唯一|最大|一)[^。；]*的(?:[^，。；的]{2,12}[及和与])?$/
const RETROFIT = /技改$/
/** 主要建设墙体材料和涂料生产线: what a thing consists of. */
const CONSISTS = /(?:主要建设|建设内容|主要内容|建设规模|产品方案)[^。；]*$/
/** 地铁小镇——兴澜社区: the name is behind. */
const EXPLAINED = /^”?——/
/** 速度最高的隧道——海太过江通道 */
const APPOSED = /——$/
/** 全国150项重大水利工程之一的云岭分洪区工程 */
const ONE_OF = /之一的?$/
/** 正常推进的2个，分别是：北山园拆迁项目、… */
const ONE_BY_ONE = /分别(?:是|为)：?[^。；]{0,60}$/
/** 启动云岭高线公园建设 */
const LAUNCHED = /(?:启动|推进|推动|加快|开展|实施|支持|做好|抓好|抓紧)$/
/** 支持云岭学院建设，一期投资5亿元 */
const BUILDING_TOLD = /^(?:项目|工程)?建设，(?=(?:项目|工程|一期|首期)?(?:计划|预计|概算)?总?投资\d)/
const ITS_BUILDING = /^(?:项目|工程)?建设(?:[，。；、]|$)/
/** 海湾机场改扩建 */
const REBUILT = /(?:[扩迁改]建|改造)$/
/** ，目前，正在…: between a thing and what happens to it. */
const AT_PRESENT = /^，(?:目前|现在?|当前|截至[^，。；]{2,8})，?(?=正|已|进入|主体|完成|基础)/
/** 筹资1.4亿元启动数字化技改 */
const PAID_START = /\d[\d.]*[万亿]元(?:启动|实施)$/
/** 拟在云泊建设…: nobody plans what is not a thing to be built. */
const PLANS = /(?:拟|将|计划)(?:在[^，。；、]{1,10})?(?:投资|新)?(?:建设|兴建|建|打造)$/
/** 与顺丰签约共建临沧产地仓 */
const AGREED = /(?:签约|签署|协议|携手|联合|合作|拟|将)[^，。；]{0,8}(?:共建|合建|建设|投建|打造)$/
const SITE = /^(?:建设|施工|代建|监理|业主|总包)(?:单位|方)|^(?:建设|施工)?(?:现场|工地)/
/** 10月底前要建成自动化装配中心: who sets a day for a thing means one. */
const DUE = /(?:前|内)(?:要|必须|应|须|将|力争|确保)?(?:全面)?(?:建成|启用|开工建设|开工|投用|开建)$/
const CLAUSE_END = /^(?:并|[，。；]|$)/
/** Things that are built by the dozen. */
const MANY =
  /(?:厂房|安置房|公寓|停车场|学校|幼儿园|中学|小学|公园|社区|小区|绿道|泵站|项目|工程|通道|道路|公路|生产线|仓库|冷库|市场)$/
/** 还将新建立体停车楼 */
const NEWLY = /(?:[将拟还]|计划)(?:再|要)?(?:新建|配建|上马|新上|兴建|开工建设)$/
/** 规划3000亩智慧产业园: a park told by its area is the only one. */
const ALLOTTED = /(?:规划|建设|新建|打造)(?:了|约|近)?\d[\d.]*万?(?:亩|平方公里|公顷)(?:的)?$/
const PARK = /(?:产业园|科技园|物流园|工业园|创业园|产业城|科学城|新城)$/
/** 新建云江外国语学校，续建…: schools and hospitals that a clause names as what is built. */
const HOUSE =
  /(?:学校|中学|小学|高中|幼儿园|新园|新馆|分[校院馆]|学院|医院|保健院|养老院|福利院|体育馆|图书馆|博物馆|文化馆|科技馆|美术馆|纪念馆|剧院|大楼|综合楼)(?:改扩建|扩建|迁建|改造)?$/
const ERECTS = /(?:新建|续建|扩建|改建|迁建|重建|建成|开工建设|开建|启动|启用|兴建)了?$/
const NEXT = /^(?:[，。；、和与及]|等|项目|建设(?=[，。；、]|$)|$)/
/** 开工建设市实验幼儿园、市文化艺术中心、市体育中心。 */
const ERECTS_ALL =
  /(?:新建|续建|扩建|改建|迁建|重建|建成|开工建设|开建|启动|启用|兴建|加快建设)了?[^，。；：的]{2,50}[、和与及]$/

function isErected(before: string, after: string): boolean {
  return NEXT.test(after) && (ERECTS.test(before) || ERECTS_ALL.test(before))
}
/** 18万平方米的叶片工厂, 4.5公里疏港公路: told by its size, not by a name. */
const SIZED = /\d[万亿千]?(?:平方米|平方公里|公里|米|亩|吨)的?$/
const HELD = /(?:在|于)[^，。]{0,24}$/
/** 签约仪式在云岭产业园举行: where people meet, not what they meet for. */
const VENUE = /(?:园|区|城|镇|中心|总部|基地)$/
/** 在云岭养老综合体建设项目现场举行: works begin where people meet for them. */
const ON_SITE = /^(?:建设|施工)?现场/
const HOLD = /^[^，。]{0,6}(?:举行|召开|举办|会议室)/
/** 罗岚至黑石渡段改扩建工程: from where to where. */
const RANGE =
  /[\p{Script=Han}]{2}(?:至|—|-)[\p{Script=Han}]{2,6}(?:段|公路|高速|铁路|专线|客运专线|城际|快速|直流|特高压|输电|通道|管道|运河)/u
/** 项目建设, 项目招引: work on projects in general. */
const ABSTRACT =
  /^(?:建设|招引|专班|推进会|推进|现场会|攻坚|招商|清单|台账|申报|前期|管理|审批|储备|落地|履约|谋划|争取|质量|进度|资金|用地|服务|投资方|签约|集中|入库|经理|负责|观摩|会战|库|调度|动态|包装)/
const ZONE =
  /^(?:[\p{Script=Han}]{1,3}(?:省|市|县|州)|[\p{Script=Han}]{2,5}(?:新区|开发区|高新区|经开区|自贸区)|[\p{Script=Han}]{2}区)/u
const SLOGAN = /^[^“”]{0,8}“[^”]{1,14}”(?=(?:招商引资|招商|签约|重点|文旅|示范|试点)?(?:项目|工程)$)/

/** How surely a phrase of a Simplified sentence names a project, by what it says and what stands around it. */
export function weighName(sentence: string, start: number, end: number): number {
  const name = sentence.slice(start, end)
  const after = sentence
    .slice(end, end + 48)
    .replace(BUILDING_TOLD, '')
    .replace(COMPANION, '')
    .replace(AT_PRESENT, '')
  const before = sentence.slice(Math.max(0, start - 70), start)
  const specific =
    isPublicHouse(name) &&
    (MONEY.test(after) || tellsOfWorks(after) || SITE.test(after) || isErected(before, after))
      ? 2
      : countSpecific(properPart(name, after))
  const plain = PLAIN.test(name)
  const numbered = NUMBERED.test(name)
  const entry = isEntry(name, after, before)
  if (isOneOfItsKind(name, before, after)) return CERTAIN
  if (plain && specific === 0 && !entry && !numbered) return 0
  if (
    (UNNAMED.test(name) && (specific === 0 || countSpecific(name.replace(UNNAMED, '')) === 0)) ||
    (WORK_ON.test(name) && isKindOfThing(name.replace(WORK_ON, '')))
  )
    return 0
  if (specific === 0 && IS_ONE_OF.test(before)) return 0
  if (isSizedWorks(sentence, start, end)) return CERTAIN
  if (RETROFIT.test(name) && specific < 2) return PAID_START.test(before) ? CERTAIN : 0
  if (!plain && (CONSISTS.test(before) || IS_FIRST_OF.test(before) || EXPLAINED.test(after))) return 0
  if (isErected(before, after) && isHouseOfTown(name)) return CERTAIN
  let weight = specific >= 2 ? 2 : 1
  if (ITS_PLACE.test(after)) weight -= 1
  else if (MONEY.test(after) || entry) weight += 3
  else if (AMOUNT.test(after) || EVENT.test(after) || TOLD.test(after) || tellsOfWorks(after)) weight += 2
  const around = isToldAround(before, after)
  if (specific >= 2 && (around || isPushed(before, after))) weight += 2
  if (specific >= 2 && PLANS.test(before)) weight += 1
  if (specific >= 3 && isQuoted(before, after) && CALLED_WORKS.test(name)) weight += 1
  if (specific >= 2 && tellsOfFlats(name, after)) weight += 2
  if (INVESTS.test(before) && countTelling(name) >= 2) return CERTAIN
  const visited = VISITED.test(before) || SEEN_AFTER.test(sentence.slice(end, end + REACH))
  if ((specific > 0 || LIKE_A_NAME.test(name)) && visited) weight += 1
  if (specific >= 2 && AGREED.test(before) && CLAUSE_END.test(after)) weight += 1
  if (
    specific < 4 &&
    ((BESIDE.test(before) && !(specific >= 3 && tellsOfWorks(after))) || AMONG_PARTS.test(before))
  )
    weight -= 2
  if (specific >= 2 && SEEN.test(before)) weight += 1
  if (specific === 0 && !entry && !numbered && !LIKE_A_NAME.test(name)) weight -= 1
  if (
    specific < 2 &&
    !plain &&
    countTelling(name) >= 4 &&
    !MANY.test(name) &&
    (around || isToldOfOne(before, after, name))
  )
    return CERTAIN
  if (specific >= 2 && (UNDERTAKING.test(name) || WORKS.test(name))) weight += 1
  if (RANGE.test(name)) weight += 1
  if (/.{4}[二三四五六七八九十]期/.test(name)) weight += 2
  else if (/[二三四五六七八九十]期/.test(name)) weight += 1
  if (OWNER.test(name) && countSpecific(name.replace(OWNER, '')) === 0) weight -= 2
  if (COINED.test(name) && countTelling(name) >= 4) weight += 1
  if (INSTITUTION.test(name) && !RANGE.test(name) && !WORKS.test(name)) weight -= 1
  if (isOneOfATown(name, before, after)) return CERTAIN
  if (DUE.test(before) && CLAUSE_END.test(after) && countTelling(name) >= 4 && !MANY.test(name))
    return CERTAIN
  if (
    specific < 2 &&
    NEWLY.test(before) &&
    CLAUSE_END.test(after) &&
    countTelling(name) >= 4 &&
    !MANY.test(name)
  )
    return CERTAIN
  if (ALLOTTED.test(before) && specific >= 2) weight += 1
  if (ALLOTTED.test(before) && PARK.test(name) && countTelling(name) >= 3) return CERTAIN
  if (APPOSED.test(before) && (specific >= 2 || countTelling(name) >= 4)) weight += 2
  if (specific < 3 && SIZED.test(before) && !ALLOTTED.test(before) && !tellsOfWorks(after)) weight -= 2
  if (plain && specific < 4 && !WORKS.test(name) && ABSTRACT.test(after)) weight -= 2
  if (specific >= 2 && ONE_OF.test(before)) weight += 1
  if (specific >= 2 && HOUSE.test(name) && isErected(before, after)) weight += 2
  if (plain && specific >= 1 && ONE_BY_ONE.test(before)) weight += 1
  if (specific >= 2 && LAUNCHED.test(before) && ITS_BUILDING.test(after)) weight += 1
  const entire = REBUILT.test(name) ? specific >= 2 : plain && specific >= 3
  if (entire && isWholeEntry(before, after)) weight += 1
  if (
    !(plain && ON_SITE.test(after)) &&
    (specific < 4 || VENUE.test(name)) &&
    HELD.test(before) &&
    HOLD.test(after)
  )
    weight -= 3
  return weight
}

/** “云岭站东侧街廓公办都市更新案”截止收件: what stands alone in quotation marks is called so. */
function isQuoted(before: string, after: string): boolean {
  return before.endsWith('“') && after.startsWith('”')
}

const CALLED_WORKS = /.{6}(?:案|工程|项目|计划|计画)$/

/** 智能裁剪中心总投资3亿元: whatever words it is called by, works of one thing are told at once. */
function isToldOfOne(before: string, after: string, name: string): boolean {
  const told = tellsOfWorks(after) || TOLD.test(after) || ON_ITS_WAY.test(after)
  return told && OPEN.test(before) && !EVERY_TOWN_DOES.test(name)
}

/** 用地预审已经通过, 至今没有动工 */
const ON_ITS_WAY =
  /^(?:的建设(?:已|正|仍|还)|用地预审|招标公告|中标价|已?经?完成立项|已?经?[纳列]入[^，。；]{0,6}(?:重点|项目库)|至今(?:没有?|未|还)|已有\d+家)/
/** 道路改造, 管网更新: works that go on everywhere. */
const EVERY_TOWN_DOES =
  /^(?:老旧|城区|农村|城乡|市政|供水|雨污|排水)*(?:道路|管网|管道|小区|路面|街道|校舍|厂房|房屋|设备|线路|立面|公路|农网|电网|水系|河道|渠道|绿化|路灯)(?:改造|更新|改?扩建|提升|整治|拓宽|硬化|修复|加固)+$/
const OPEN =
  /(?:[，。；：]|(?:确保|力争|支持|推动|促成|随着|督促|要求|争取|保障|责成|眼下|目前|[新续]?开工的|计划的|在建的|签约的|新建的?|负责的)|[^\p{Script=Han}，。；：]|^)$/u

/** 8、云岭石化改扩建工程；: nothing but a name. */
function isWholeEntry(before: string, after: string): boolean {
  return /(?:^|；)，*$/.test(before) && /^(?:[；。]|$)/.test(after)
}

/** ；康养小镇项目，投资16亿元: an entry of a list, told by its sum. */
function isEntry(name: string, after: string, before: string): boolean {
  return ENTRY.test(after) && /(?:[；：，。]|^)$/.test(before) && countTelling(name) >= 2
}

const ENTRY = /^[”’]?[，（：](?:概算|估算|计划|预计|协议)?总?投资(?:额|约|近|超|逾|达|为)*[\d０-９]/

/** “蓝色牧场”项目由…建设: one thing, not a slogan of many. */
const IS_TOPIC =
  /^(?:由|总投资|位于|占地|已(?!有)|于|将|正式|进入|一期|二期|首期|落户|选址|概算|取得[^，。；]{0,4}(?:进展|突破)|(?:也|就|正)?是(?:其中|全[市县区省国]|[^，。]{2,12}项目))/

/** 堤防加固, 航道疏浚: a kind of work, unless what it is done to has a name. */
const WORK_ON = /(?:加固|疏浚|浚深|清淤|[东西南北]延)$/

/** 港池, 航道: every port and river has one. */
const KIND_OF_THING =
  /^(?:主|进港|内河)?(?:港池|航道|河道|锚地|堤防|海堤|水库|渠道|沟渠|水系|湖泊|大坝|坝体|护岸|边坡|管道)$/

function isKindOfThing(words: string): boolean {
  return countSpecific(words) < 2 || KIND_OF_THING.test(words)
}

/** “云岭冰谷”项目因资金断裂停工, where “三个一批”项目 and “双招双引”项目 are slogans. */
function isCalledSo(name: string, after: string): boolean {
  const quoted = /^“([^”]{3,12})”(?:项目|工程)$/.exec(name)?.[1]?.replace(/\d号(?=[地楼院])/, '') ?? ''
  return (
    countSpecific(quoted) >= 3 && !/[一二三四五六七八九十双两百千万\d]/.test(quoted) && tellsOfWorks(after)
  )
}

/** Leaves out where a class of projects is, and a mere slogan in quotation marks: 河湾区“云招商”项目. */
function properPart(name: string, after: string): string {
  if (!PLAIN.test(name)) return name
  const bare =
    AMOUNT.test(after) || IS_TOPIC.test(after) || isCalledSo(name, after) ? name : name.replace(SLOGAN, '')
  return bare.replace(ZONE, '')
}
