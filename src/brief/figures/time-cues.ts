import { characterSet } from '../../script/character-set.ts'
import { hasLatin } from '../../script/characters.ts'
import { addAll, type Observation, observation } from '../judge/observation.ts'
import type { Mention } from './mentions.ts'
import { wordClasses } from './word-classes.ts'

/** What is measured: what a time brings, how things stand, what they cost, who holds them, how long they take. */
const measuredClasses = wordClasses(
  {
    'measures flow':
      '产值|增加值|营业收入|营收|销售|收入|利润|税收|利税|税金|支出|进出口|出口|进口|吞吐量|产量|客流|游客|人次|用电量|零售|交易额|成交|运量|发电量|完成投资|固定资产投资|到位|外资|货运|营业额|贸易额|业务量|output|revenue|sales|profit|export|import|throughput',
    'measures stock':
      '余额|总数|总量|从业人员|员工|人口|覆盖率|入驻|保有量|存量|在手订单|库存|资产|床位|总规模|职工|用工|在册|在校|出租率|入住率|占有率|拥有',
    'measures price': '价|成本|利率|租金|浓度|price|rate of',
    'measures capital': '注册资本|资本金|持股|出资|股份|资金池|基金|专项债|贷款|授信|额度',
    'measures duration': '时间|时长|周期|天$|小时|分钟',
  },
  observation,
)
const clauseClasses = wordClasses(
  {
    // whose it is: of a region, which is measured by the month, of a firm, of works
    'of region': '全市|全区|全县|全省|全州|全国|全镇|我市|我区|我县|我省|全园|全旗|全盟|规上|规模以上',
    'of firm': '公司|集团|企业|厂|有限|股份',
    'of works': '工程|项目|大桥|高速|铁路|机场|水库|电站|基地|线路|隧道|主体|桩基',
    // how it stands in time
    'up to now': '累计|至今|迄今|至此|先后|陆续|总计|历年',
    already: '已|了',
    still: '仍|尚|还有|依然|现有|现已|目前|剩余',
    peak: '最高|最大|峰值|刷新|单日|新高|纪录',
    'to come': '将|拟|计划|预计|预定|预估|预期|可望|明年|力争|力拼|确保',
  },
  observation,
)
/** 58亿元，同比增长6%: what is compared with another time is of a time itself. */
const COMPARISON =
  /^[^，；。\d]{0,8}[，、,（(]?[^，；。\d]{0,8}(?:同比|环比|增长|下降|增幅|增速|上升|[比较][上去]年|按年|年增|年减|[，、,（](?:增|降|减|升|跌|涨))/
/** 58亿元，占年度计划的62%, 58亿元，完成任务的62%. */
const SHARE =
  /^[^，；。\d]{0,8}[，、,（(][^，；。\d]{0,4}(?:占|为)[^，；。\d]{0,10}(?:计划|任务|目标|预算|的)|^[，、][^，；。\d]{0,3}完成[^，；。\d]{0,8}(?:计划|任务|目标|预算|的)/
/** 增长15%以上的企业: who is meant, and nothing measured. */
const CONDITION =
  /^[^，；。\d]{0,14}的(?:[，、；]|[^，；。\d]{0,10}(?:企业|项目|单位|团队|平台|机构|个人|者))/
const isStop = characterSet('，。；')
const [COMPARED, SHARED] = [observation('compared next'), observation('share next')]
const MEANT = observation('condition')

/** What the words of a figure of this metric say about whether it is of a time at all, whichever. */
export function timeCues(
  { left, clause, after }: Pick<Mention, 'left' | 'clause' | 'after'>,
  metric: string,
): Observation[] {
  const words = metric + left
  const cues = measuredClasses(hasLatin(words) ? words.toLowerCase() : words).slice()
  addAll(clauseClasses(clause), cues)
  if (COMPARISON.test(after)) cues.push(COMPARED)
  if (SHARE.test(after)) cues.push(SHARED)
  if (!isStop(after, 0) && CONDITION.test(after)) cues.push(MEANT)
  return cues
}
