import { countTelling } from './specificity.ts'
import { tellsOfWorks } from './told.ts'

/** Things of which a zone builds one at a time, so that the kind of one is what it is called by. */
const HOUSE =
  /处理厂|污水厂|净水厂|水厂|数据中心|智算中心|算力中心|停车场|停车楼|体育[馆场]|图书馆|博物馆|养老院|福利院|殡仪馆|客运站|变电站|物流园|产业园|孵化器|加速器|展览馆|会展中心|游客中心|综合楼|门诊楼|住院楼|教学楼|宿舍楼|标准化?厂房|冷库|粮库|储备库|码头|泊位|水闸|填埋场|焚烧厂|热源厂|电厂|电站|风电场|管廊|客运码头/
const OPENS = /(?:^|[，。；：]|其中，?|[东西南北]侧的|(?:一旁|旁边|对面|隔壁|配套|新建|在建)的)$/
const SUM =
  /^(?:计划|预计|概算|估算|年度)?(?:总?投资|总?造价|概算|获批|花|耗资|安排)[^，。；\d]{0,6}\d[\d.]*[万亿]/
/** All of them together. */
const TOGETHER = /^[^，。；]{0,8}(?:分别|共|合计|累计|全部|均|都|各)/

/** 智算中心配套管网项目获批1.8亿元: a kind, and yet one project, as it has a sum or a date of its own. */
export function isOneOfItsKind(name: string, before: string, after: string): boolean {
  if (/[及和与、]/.test(name) && !/(?:项目|工程)$/.test(name)) return false
  if (!HOUSE.test(name) || countTelling(name) < 5 || !OPENS.test(before) || TOGETHER.test(after)) return false
  return SUM.test(after) || tellsOfWorks(after)
}

/** 启动市民中心、档案馆新馆建设: houses of which a town builds one. */
const ONE_A_TOWN =
  /^(?:市民|会展|奥体|文化艺术|体育|全民健身|妇女儿童活动|青少年活动|游客集散)中心$|^(?:园博|植物|动物|世博|药博)园$|^(?:大剧院|音乐厅|会展城|高铁站|高铁新城|火车站|客运站|殡仪馆|科技馆|规划馆|博物馆|美术馆|体育馆|档案馆|图书馆)(?:新[馆址])?$|^[市县区](?:档案|图书|科技|规划|博物|美术|体育|文化)馆(?:新[馆址])?$/
const LAUNCHES = /(?:启动|推进|推动|加快|建成|开工建设|开建|新建)(?:了)?(?:[^，。；：的]{2,10}、){0,5}$/
const LAUNCHED_END = /^(?:、[^，。；：]{2,10}){0,4}(?:等(?:重点|重大)?(?:项目|工程)|项目)?建设(?:[，。；]|$)/

/** Whether a sentence begins a house of which a town has only one. */
export function isOneOfATown(name: string, before: string, after: string): boolean {
  return ONE_A_TOWN.test(name) && LAUNCHES.test(before) && LAUNCHED_END.test(after)
}

/** 星渚人才公寓620套、云岫人才公寓428套 */
const HOMES = /(?:公寓|社区|小区|家园|安置房|花园|新村|[苑府里湾邸])$/
const FLATS = /^\d[\d,.]*万?(?:套|户|间)(?=[，、。；（和]|$)/

/** Whether a quarter is told by how many flats it has. */
export function tellsOfFlats(name: string, after: string): boolean {
  return HOMES.test(name) && FLATS.test(after)
}
