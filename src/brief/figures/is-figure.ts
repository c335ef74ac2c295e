import { characterSet } from '../../script/character-set.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { isEnglishFigure } from './english/is-english-figure.ts'

/** 亿元以上项目, 10亿—50亿元项目, 千万元企业: a class of things, not an amount of its own. */
const CLASS =
  /^(?:及?以[上下]|级)的?[^，。；、：]{0,6}?(?:项目|企业|工程|产业|集群|单位|客户|品牌|园区)|^[^，。；、：的]{0,3}(?:项目|企业|集群|园区)(?!资助|补助|补贴|奖励|扶持|资金|支持)/
/** 税收500万元以上企业6家: a class, because its members are counted. */
const COUNTED_CLASS =
  /^(?:及?以[上下]|级)的?[^，。；、：]{0,6}?(?:项目|企业|工程|单位|客户|品牌)[共有达仅为]{0,2}\d/
/** 1—9亿元项目10个: both ends of the class. */
const RANGE_CLASS = /^[—~至到-]{1,2}[\d.]{1,6}[万亿]+元?的?(?:项目|企业)[共有达]?\d/
const RANGE_END_CLASS = /[\d.][—~至到-]{1,2}$/
/** 新增产值超亿元企业达75家 */
const PAST_CLASS = /^的?(?:企业|项目|园区)[共有达仅为]{0,3}\d/
const PAST = /(?:超过?|逾|突破|(?<![经通不难])过)$/
/** 超亿元的只有3个, 突破亿元大关: an amount without digits that only parts the great from the small. */
const OF_CLASS = /^(?:大关|关口|级|俱乐部|以上|的(?:[只仅共]?有|项目|企业))/
const METRIC_BEFORE =
  /(?:投资额?|产值|收入|面积|税收|规模|营收|资金|贷款|增长|下降|能力|容量|率|比重|占比|额|费用?|强度)(?:在|达到?|超过?|为|约|近|不低于|不少于)*$/
const IDIOM_AFTER =
  /^(?:方面|一批|坚持|确保|阶段|层面|维度|字|关键|全面|重大|统筹|到位|不|一|转变|清单|百分百|重点(?!项目|工程)|优先|第一)/
const IDIOM_MEASURES = new Set([
  '个',
  '条',
  '项',
  '张',
  '场',
  '件',
  '本',
  '把',
  '次',
  '种',
  '类',
  '位',
  '名',
  '组',
  '轮',
  '层',
  '块',
  '片',
  '门',
  '点',
  '台',
  '道',
  '支',
  '班',
  '回',
  '枪',
  '站',
  '格',
  '席',
])
const COUNTED_IN_WORDS =
  /^(?:重点|重大|新|在建|续建|市级|省级|产业|新材料|工业|自动化|智能|全自动)?[^，。；、：]{0,6}?(?:项目|企业|生产线|产线|机组|镇|村|园区|工程|码头|泊位|班|基地|中心|公司|片区|车间)/
/** 三支一扶, 两非一优: a name that counts twice. */
const SLOGAN = /^[^，。；、：”]{0,4}[一二三四五六七八九两][^，。；、：”]{1,4}”/
/** 连续7个季度, 52个基点: 个 belongs to what follows. */
const OTHER_UNIT = /^(?:季度|年头|年份|星期|交易日|基点|月份|百分|昼夜|小时)/
/** 2.0升及以下排量: a class of engines. */
const ENGINE = /^(?:及?以[上下])?的?(?:及以[上下])?(?:排量|燃油|汽油|柴油|发动机|级)/
/** Links to the articles before and after. */
const LINK = /^[\s→←»«]*[【［]?(?:上|下)(?:一[条篇则页]|篇)/
const FURNITURE =
  /(?:阅读|点击|浏览|访问|访客|评论|播放|转发|点赞|字号|人气|热度)(?:次?数|量)?[：:(\d ]{0,12}$/
const FURNITURE_ENDS = new Set('数量读击览问客论放发赞号气度：:( 0123456789')
const DURATION_CONTEXT =
  /工期|工时|周期|建设期|补贴|补助|连续|历时|为期|期限|提前|滞后|缩短|压缩|降至|降到|减至|增至|延长|超过|时间|时限|有效期|租期|免租|经营期|办结|办理|耗时|用时|掘进|经过|后|就业|质保|寿命|服务|回应|答复|审批|仅用|[计预]划?用|花了?|要|通行|运行|车程|通关|约通/
/** A time taken, which 近 makes a rough one and no reach into the past: 提前近6个月. */
const TAKEN = /(?:提前|推迟|滞后|延后|缩短|压缩|节省|节约|早|晚|用|用时|耗时|历时|工期|长达|还需)了?[近]$/
/** Days and months that tell when, not how long: 最近3个月, 前8个月, 每3天, 7×24小时. */
const NO_SPAN = /(?:[前近每头首末第下上最×x·*]|未来|过去|此后|随后|今后|接下来|热线.{0,12}|服务)$|[（(/]$/
const ROUTE =
  /^(?:[^，。]{0,3}圈|生活圈|通勤圈|行动|攻坚|规划|计划|大变样|免疫|后|值班|值守|待命|工作制|无理由|畅通|营业|开放|不间断|不打烊|全天候|在线|无休|热线|轮班|倒班|倒计时|[^，。]{0,2}(?:会战|冲刺))/

/** 一亩地能挣2万元, 28元一平方米: what a price or a yield is counted by. */
const ONE_OF_EACH = /^一(?:斤|公斤|吨|公吨|亩|畝|坪|平方米|平米|立方米|立方|方|度|公顷|公頃)$/
/** “三类500强”, “四上”企业: a name in quotation marks that begins with a number. */
const QUOTED_NAME = /^[^，。；：“]{0,8}”/

/** 30架无人机一字排开, 20台挖掘机整装待发: what a ceremony or a show draws up is scenery. */
const DRAWN_UP =
  /^(?:\p{Script=Han}{0,4})?(?:无人机|机器人|机器狗|挖掘?机|推土机|装载机|压路机|渣土车|工程车|工程机械|货车|卡车|彩车|消防车|车辆|新车)[^，。；、\d]{0,3}(?:一字(?:排开|摆开|码开|列开|形)|整装待发|蓄势待发|严阵以待|列队|整齐(?:排列|列队|停放)|腾空|升空|起舞|齐聚)/u
const isDrawnUp = characterSet('架台辆')
/** 较去年前移3位, 排名上升2位: places in a ranking. */
const IN_RANKING = /(?:[前后]移|上升|下降|提升|跃升|前进|后退|攀升|晋升|进|退)了?$/
const NO_RANKING = /人数|人次|床位|学位|车位/

/** An amount in English words. */
const LATIN_UNIT = /[A-Za-z]{4}/

/** 可停靠20万吨级船舶: a class of ships. */
const SHIPS = /^(?:及?以[上下])?的?(?:大型|超大型)?(?:船|货轮|货船|巨轮|集装箱|油轮|散货|海轮|邮轮)/
/** 220千伏变电站: a class of lines and stations, not an amount. */
const VOLTAGES = new Set(['kV', 'kv', '千伏'])
const ON_LINES = /^及?(?:以[上下])?的?(?:变电|输变电|输电|专线|线路|电网|开关站|升压站|双回|电力)/

/** Leaves out idioms, names of classes, page furniture and times that say nothing: what grammar alone cannot tell. */
export function isFigure(quantity: Quantity, normal: string, offset: number): boolean {
  const start = quantity.start - offset
  const end = quantity.end - offset
  const before = normal.slice(Math.max(0, start - 24), start)
  const after = normal.slice(end, end + 24)
  if (quantity.kind === 'count' && after.startsWith('”') && /“[^”]{0,4}$/.test(before)) return false
  if ((FURNITURE_ENDS.has(before.at(-1) ?? '') && FURNITURE.test(before)) || LINK.test(normal)) return false
  if (isDrawnUp(quantity.unit, 0) && DRAWN_UP.test(after)) return false
  if (quantity.unit === '个' && OTHER_UNIT.test(after)) return false
  if (quantity.kind === 'volume' && ENGINE.test(after)) return false
  if (
    quantity.inWords &&
    (/最[后先初]$/.test(before) || (before.endsWith('“') && (SLOGAN.test(after) || QUOTED_NAME.test(after))))
  )
    return false
  if (quantity.unit === '吨级' && SHIPS.test(after)) return false
  if (quantity.unit === '位' && IN_RANKING.test(before) && !NO_RANKING.test(before)) return false
  if (VOLTAGES.has(quantity.unit) && ON_LINES.test(after)) return false
  if (LATIN_UNIT.test(quantity.text)) return isEnglishFigure(quantity, before, after)
  if (before.endsWith('每') && quantity.kind !== 'duration') return false
  if (quantity.text[0] === '一' && ONE_OF_EACH.test(quantity.text)) return false
  if (quantity.kind === 'duration') return isDuration(quantity, before, after)
  if (quantity.inWords && quantity.kind === 'count') return isCountInWords(quantity, after)
  if (quantity.kind === 'money' && /^[万亿]/.test(quantity.text) && OF_CLASS.test(after)) return false
  if (quantity.kind === 'money' && COUNTED_CLASS.test(after)) return false
  if (quantity.kind === 'money' && RANGE_CLASS.test(after)) return false
  if (quantity.kind === 'money' && RANGE_END_CLASS.test(before) && PAST_CLASS.test(after)) return false
  if (quantity.kind === 'money' && PAST.test(before) && PAST_CLASS.test(after)) return false
  return !(quantity.kind === 'money' && CLASS.test(after) && !METRIC_BEFORE.test(before))
}

/** 117年第1季, 118年底: a year that is counted from 1912. */
const OF_CALENDAR = /^(?:底|第[一二三四1-4]季|[上下]半年|度| ?\d{1,2} ?月)/

function isDuration(quantity: Quantity, before: string, after: string): boolean {
  if (quantity.text === '24小时' && /^[^内以之左，。；、）)后]/.test(after)) return false
  if (quantity.unit === 'year' && quantity.value > 99 && OF_CALENDAR.test(after)) return false
  if (ROUTE.test(after) || /^(?:来|以来|间|中|多来|里)/.test(after)) return false
  if (/[近未今]$/.test(before) && !TAKEN.test(before)) return false
  if (quantity.inWords)
    return /工期|提前|周期|建设期|(?:滞后|推迟|延后|延误|耽误|缩短|压缩|停工|停产|历时|为期|用时|耗时|需时|长达|[晚早迟误慢])了?[约近]?$/.test(
      before,
    )
  if (quantity.unit !== 'year' && !NO_SPAN.test(before) && !/^[前后]/.test(after)) return true
  return DURATION_CONTEXT.test(before) || /^(?:以?内|之内|以上|以下|左右)/.test(after)
}

function isCountInWords(quantity: Quantity, after: string): boolean {
  if (quantity.value >= 20) return true
  if (IDIOM_MEASURES.has(quantity.unit) && (IDIOM_AFTER.test(after) || !COUNTED_IN_WORDS.test(after)))
    return false
  return !/[A-Za-z]/.test(quantity.text) || quantity.value > 1
}
