import { isAmongParts } from './among-parts.ts'
import { isFittingOut } from './fitting-out.ts'
import { countTelling } from './specificity.ts'
import { tellsOfWorks } from './told.ts'

/** What keeps a phrase with a head noun from naming one project. */

const COMMON =
  /(?:人才市场|资本市场|国际市场|国内市场|海外市场|目标市场|消费市场|(?<!\p{Script=Han}{2})(?:家园|花园|乐园)|(?:美好|美丽|精神|共同)家园|校园|果园|茶园|田园|菜园|桃园|入园|开园|进园|出园|全园|本园|该园|庄园|校园|地产公司|希望工程|系统工程|一把手工程|形象工程|面子工程|区域中心|分中心|县级医院|大学|党校|集团总部|我们学校|该项目|本项目|(?<!电)子项目|两个项目|三大工程|互联互通|企业[一二三四五六七八九十]期|小镇青年|[一头]号工程|(?:世界|全球|全国|国内|亚洲|我国)[首最][^，]{1,12}(?:桥|隧道|工程|项目|基地|电站|码头)|最[长大高深重难]的?(?:隧道|大桥|桥梁|桥|工程|项目|水库|车站)|(?:控制|标志|支撑|引领|示范|关键|基础|战略|先导)性(?:战略)?(?:工程|项目)|(?:高耗能|高污染|高排放|两高)项目|^(?:工务|土木|基建|公共|岩土)工程|^再?改造|^(?:扩容|改造|提升|改?扩建|升级|扩能|修复|加固|整治|更新|提质|增效)+(?:工程|项目)?|[韩台外内港日欧美民]资项目)$|多地|各地|^跨径|^[百千万]+亿(?:元)?级|(?:介绍|表示|透露|告诉)$|负责人\p{Script=Han}{2,3}|(?:^|[省市县])\p{Script=Han}园区$|^(?:真|假|谈|储备|在谈)(?:项目|工程)$|兴办|^(?:主要建设)?\d[\d.]*万?吨\/年[^，]*生产线$|^(?:[今去明近前]年|目前|当前|近期|全年|年[初内]|[上下]半年|[一二三四]季度)/u
/** Where offices work: a project only where one is being built. */
const OFFICE =
  /(?:服务中心|融媒体中心|指挥中心|管理中心|行政中心|市民中心|会议中心|新闻中心|监测中心|结算中心|政务中心)$/
const MAKES = /(?:建设|新建|续建|建成|兴建|投建|启动|\d[万亿]元的)$/
/** 12个项目, 三大工程: counted, so a class; 10日前报送项目: no name has a date. */
const COUNTED =
  /(?<![第产])(?:[\d０-９]+|[一二两三四五六七八九十百]+)(?:[余多万亿]+)?(?:个|项|家|批|类|宗|条|大(?=[^，。]{0,4}(?:通道|走廊|枢纽|动脉|港口|港|机场|车站|基地)|项目|工程|(?:科学|科技|产业|工业|科技产业)?园区))|^\d[\d.]*[万亿]*[余多]?(?:美元|欧元|港元|元|亩|公顷)|\d[余多](?:台|套|座|名|辆|段|处|栋|幢)|\d[月日]|[两三四五六七八九十][个项][^个项，]{1,6}(?:项目|工程)$/
/** 29座抽水蓄能电站, 各储备项目: as many of a kind; one may be the one that is meant. */
const COUNTED_BEFORE =
  /(?:(?:[\d０-９]+|[两二三四五六七八九十百几])(?:余|多)?(?:座|条|个|家|处|所|栋|幢|项)(?<!(?<!\d)1.)|各(?:项|类|个)?|每[个座条项]|属于?)(?:重点|重大|在建|续建|竣工|开工|列入|纳入|省级|市级){0,3}$/
/** 20个种植、养殖及冷链项目: as many in all. */
const COUNTED_KINDS = /[\d余多][个项条座](?:\p{Script=Han}{2,6}、){1,4}$/u
/** 集自备电厂、储能电站于一体: what a thing has. */
const UNITED = /^[^，。；]{0,90}?[于为]一体/
/** 紧邻京山高铁云岭站: the line that a station is on. */
const STATION = /^\p{Script=Han}{1,4}站(?!前|房|场)/u
const RAILS = /(?:高铁|铁路|地铁|城际)$/
/** 建成通用机场1个, 项目各4个 */
const COUNTED_BEHIND =
  /^各?[\d０-９]+(?:个|座|条|处|家|所|项|台|栋|幢)(?!隧道|桥|特大桥|大桥|车站|机组|风机|储罐|铁塔|闸门)/
/** 流水线上灯火通明: where people work; 是全省在建长隧道中跨度最大的, 重点工程之一: one of them is meant. */
const ON_THE_LINE = /[产流]线上(?![线马市])|水线上/
const AMONG = /^(?:之一|(?:当|之)?[中里][^，。；]{0,6}(?:最|第一|唯一|首))/
/** 港区二期4个泊位: how many it has. */
const PHASE_END = /.{3}[一二三四五六七八九十]期$/
/** 高速增长, 工程局: the head begins another word. */
const OTHER_WORD =
  /^(?:(?:项目|工程|中心|基地|园区)化(?![工学纤])|高架[梁设起]|[^大特]桥[梁墩]|高速(?:增|运|发|扩|推|行|公司|集)|工程(?:局|拓展|署|单位|团队|师|量|款|机械|技术|院|车|学|部|处|队|总监|总师|勘|监|硕|建设公司|公司|装备)|项目[化办录部]|改造升?级|中心(?:城|镇|区|线|局)|基地化|公园城|学院路|广场舞|通道县|[调引]水[量流规]|装置容|市场(?:化|主|监|份|占|需|前|规|经|竞|价)|地铁(?:站|口|路)|港口吞|捷运(?:[一-龥]{1,2}线|[站局])|硬化[路率面]|高铁(?:框架|经济|格局|时代|沿线|桥)|铁路(?:事宜|小组|交通|客运|货运|枢纽|网)|.厂[房商家长区]|..(?:(?:发展|开发|投资|建设|控股)(?:集|公司|有限)|局(?!部)|党工委|党委|公安|管委会|管理[局处]|集团|股份|公司(?<!项目公司)|有限))/
/** 年产10万吨…生产基地, 2号冷库, 1200兆瓦时储能电站 describe; 抓项目 is what people do. */
const DESCRIBED =
  /^第[一二三四五六七八九十\d]+[间家]|^[A-Z\d]+[栋幢]|^(?:[扩迁重续改新]建|改扩建)(?:项目|工程|基地|厂房|标段)+$|^年产.*(?<!项目|工程)$|^(?:项目|工程|首|分)?[一二三四五六七八九十]?期(?!扩建|\d[\d.]*万|[^，。的]{0,4}(?:厂房|工厂|基地|车间|产线|生产线|酒店|乐园|码头|泊位|货场|电站|储能站|水厂|综合楼|病房楼|教学楼|公寓|商业街|航站楼|剧场))|^(?:该|本|此|整个)?(?:项目|工程|园区|公司|集团|基地|企业|新区|全区|全县|全市|[一-龥]{0,2}厂)[一二三四五六七八九十]期$|^第[一二三四五六七八九十\d]+标(?!段)|^第?[一二三四五六七八九十\d]+标段$|^\d+号(?!线|公路)|^\d[\d.万]*(?:立方米|平方米|吨级?|兆瓦时?|千瓦时?|公里|米|张)[^，]{0,8}(?<!项目|工程)$|^[一-龥]{2,3}(?<!新)[型式][一-龥]{1,4}$|^自(?:项目|工程)$|^\d[\d.]*%|多跑|(?:主任|书记|[市县区镇乡局院事会]长|经理)\p{Script=Han}{2,3}|^不(?!锈)|哪些|什么|(?:[不没未]|县县|村村|镇镇|市市|州州)通(?:高速|铁路|高铁|公路)|^(?:中国|国家|地方)铁路$|^[A-Z]区$|^一期(?:工厂|厂房|基地|车间)$|(?:抓|谋)(?:项目|工程)$|^.?[大小快慢难好新]项目$/u
/** 该电站为日调节抽水蓄能电站, 云岭乐园是本地投资的大型水公园项目: what a thing is said to be, not what it is called. */
const COPULA =
  /(?:^|[，。；：])(?<subject>[^，。；：]{2,24}?|(?=是))(?<verb>是|系|为)(?:一[座个家所条处栋幢项])?(?:[^，。；：]*的)?$/
/** What is behind these is the name: 今天开工的是…, 最大的项目是…, 这是…, 尤其是…, 分别为…. */
const PRESENTS =
  /(?:的|一批|[一二两三四五几另][个座条处项]|之一|项目|工程|标志|尤其|特别|分别|[就正但还于不若可]|这|那|都|[一二三四五六七首末]站)$|^(?:这|那|其中(?!，))/
/** 打造宜居宜游的山水小镇 */
const MADE_INTO = /(?:打造|建设|建成|形成)(?:成|为)?[^，。；：\d]{4,40}的$/
const THE_ONE = /^[该此本](?!次|批|报|月)/
const SENTENCE_END = /^(?:[，。；]|$)/
/** 上跨云岭高速, 与青松大道衔接: what a thing crosses or leads to. */
const CROSSED =
  /(?:上跨|下穿|跨越|穿越|穿过|横穿|直达|直通|到达|途经|邻近|打破|缓解|减轻|连接[^，。；]{2,16}[与和])$/
/** 分别跨越白溪、滨河路、青松大道: what it crosses besides. */
const CROSSED_TOO = /(?:上跨|下穿|跨越|穿越|穿过|横穿|途经|途径|沿着?)[^，。；：]{1,50}[、和及与]$/
const CROSSING =
  /^(?:(?:与|和|及)[^，。；、]{2,10})?(?:的?(?:瓶颈|拥堵|交通压力)|衔接|相交|相接|交叉|交汇|平行|减压|边界|以[东西南北]|之间|沿线|两侧)/
/** 临江市高速公路: all that a place has. */
const LINES_OF =
  /^(?:全[国省市县区]|[\p{Script=Han}]{1,3}[省市县州])(?:城镇)?(?=(?:高速公路|高速|快速路|铁路|公路|道路|管网|老旧小区改造|棚户区改造|污水管网)$)/u
/** 青川县项目建设: all the projects of an area. */
const OF_AN_AREA =
  /^(?:\p{Script=Han}{2,4}(?:[省市县州旗镇乡]|(?:高新|经开|开发|新|保税|示范|\p{Script=Han})(?<![社小园矿库景厂校院港灌街片牧林山社教病商住城])区)|\p{Script=Han}{0,2}[全我本][省市县区])(?:重点|重大|产业|工业)?(?:项目|工程)$/u
/** Mostly the place where projects are. */
const INDUSTRIAL_PARK = /工业园区?$/
/** 项目位于云岭产业园: only where something else is. */
const WHERE =
  /(?:位于|坐落于|坐落在|选址|地处|落户|落户在|起于|止于|起自|终于|接|至|毗邻|紧邻|靠近|起点|终点|入驻|总部)在?$/
const CLAUSE_END = /^(?:[，。；、（的]|内|附近|旁|东侧|西侧|南侧|北侧|$)/
/** 沿既有青石隧道西侧布线: where something else is. */
const BESIDE = /^(?:[东西南北两]侧(?!主塔|引桥|幅|洞|隧|墩|塔|边跨|接线|匝道)|附近|周边(?!配套))/
const BEFORE = 12
/** As far as a clause says what a thing is. */
const REACH = 60

/** Whether a phrase of a Simplified sentence means a class, a part, a place or no thing at all. */
export function isNotAName(sentence: string, start: number, end: number): boolean {
  const name = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - BEFORE), start)
  const after = sentence.slice(end, end + 8)
  return (
    COMMON.test(name) ||
    isFittingOut(name) ||
    (OFFICE.test(name) && !MAKES.test(before) && !tellsOfWorks(sentence.slice(end, end + 40))) ||
    COUNTED.test(name) ||
    (DESCRIBED.test(name) && !isSizedWorks(sentence, start, end)) ||
    isAmongParts(sentence, start, name) ||
    LINES_OF.test(name) ||
    OF_AN_AREA.test(name) ||
    (INDUSTRIAL_PARK.test(name) && !tellsOfWorks(sentence.slice(end, end + 40))) ||
    COUNTED_BEFORE.test(before) ||
    COUNTED_KINDS.test(sentence.slice(Math.max(0, start - 30), start)) ||
    (RAILS.test(name) && STATION.test(sentence.slice(end, end + 6))) ||
    isPartOfUnion(sentence, start, end) ||
    (COUNTED_BEHIND.test(after) && !PHASE_END.test(name) && sentence[start - 1] !== '、') ||
    /^(?:群|网(?!架|点)|体系)/.test(after) ||
    before.endsWith('等') ||
    ON_THE_LINE.test(sentence.slice(end - 2, end + 2)) ||
    AMONG.test(sentence.slice(end, end + BEFORE)) ||
    (SENTENCE_END.test(after) && isSaidToBe(sentence.slice(Math.max(0, start - REACH), start))) ||
    CROSSED.test(before) ||
    CROSSED_TOO.test(sentence.slice(Math.max(0, start - REACH), start)) ||
    CROSSING.test(sentence.slice(end, end + BEFORE + 8)) ||
    OTHER_WORD.test(sentence.slice(end - 2, end + 5)) ||
    (WHERE.test(before) && CLAUSE_END.test(after)) ||
    BESIDE.test(after)
  )
}

/** 30万吨级原油码头已完成沉箱安装: a clause begins with it, and works are told of it at once. */
function isSizedWorks(sentence: string, start: number, end: number): boolean {
  return (
    SIZE_FIRST.test(sentence.slice(start, end)) &&
    /^$|[，。；：、　 到]$/.test(sentence.slice(Math.max(0, start - 1), start)) &&
    countTelling(sentence.slice(start, end)) >= 4 &&
    tellsOfWorks(sentence.slice(end, end + 40))
  )
}

const SIZE_FIRST = /^\d[\d.]*万?(?:吨级?|千瓦|兆瓦|立方米)[^，\d]{3,12}(?<!机组|车间|厂房|储罐|水池)$/

/** Whether a clause says of something named in it that it is what follows: 云岭乐园是本地投资的|大型水公园项目. */
export function isSaidToBe(before: string): boolean {
  const { subject, verb } = COPULA.exec(before)?.groups ?? {}
  if (MADE_INTO.test(before)) return true
  if (subject === undefined || (PRESENTS.test(subject) && !THE_ONE.test(subject))) return false
  return verb === '是' || THE_ONE.test(subject)
}

function isPartOfUnion(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 90), start + 1)
  const opened = before.slice(before.lastIndexOf('集'))
  return before.includes('集') && !/[，。；]/.test(opened) && UNITED.test(sentence.slice(end, end + 100))
}
