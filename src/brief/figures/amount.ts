import type { UnitKind } from '../quantity/units.ts'
import { ofList } from './amount-of-list.ts'
import { bySale } from './by-sale.ts'
import { sumBesideCount } from './class-with-sum.ts'
import { comparedMoney } from './compared.ts'
import { distance } from './distance.ts'
import { doneBy } from './done-by.ts'
import { benefitBefore, benefited, priceOf, withoutRate } from './grants.ts'
import { heightReached } from './height-reached.ts'
import { inherited, leader, namedBefore } from './inherited.ts'
import { isClause } from './is-clause.ts'
import { isNamed, lastAction, metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { listedOutput, yearlyOutput } from './output-of.ts'
import { coreOf, type Phrase, splitPhrase, subjectWords, withoutDone } from './phrase.ts'
import { putInto } from './put-into.ts'
import { repeated } from './repeated.ts'
import { restLeft } from './rest-of.ts'
import { SIDES, sideOf, sized } from './sides.ts'
import { landOrTax, objectBehind, thingBehind } from './thing-behind.ts'
import { metricBehind, toldBehind } from './told-behind.ts'
import { toldByUnit } from './told-by-unit.ts'
import { verbEnd } from './verb-end.ts'

const GOAL_ALONE = /^(?:今年|明年|全年|年度|本年度|当年)?的?(?:总体|预期|奋斗)?目标$/
/** 完成年度任务6亿元的49.5%, 完成市下达目标任务数9亿元的61%. */
/** 完成年度投资6亿元中的1.7亿元. */
const DONE_OF = /(完成|到位|支付|拨付|支出|使用)[^，。；]{0,20}中的?$/
const PLAN_OF =
  /(?:占|完成|为|是)?((?:年度?|全年|年初)?(?:目标任务|任务目标|目标|任务)数?|年度计划(?:总?投资)?|全年计划)(?:总?投资)?$/
const ONLY_DONE =
  /^(?:(?:[头前][两二三四五六七八九十\d]+个?[月季天周]度?)|.*(?:以来|项目|工程|类|片区|公司|区|县|市|镇|公路|建设))?(?:已|实际|累计|仅|只|分别|各自|[单当][年季月日周])*完成$/
/** 合同外资11.5亿美元，实际到位5.1亿美元: what came is not what was agreed. */
const ONLY_ARRIVED = /^(?:实际|已|累计)*到位$/
/** 签约18个项目、总额132.6亿元. */
const SUM_ALONE = /^(?:(?:[^，]{0,6}项目)?、?(?:总额|总金额|合计|总计|共计))$/
const SUM_OF_COUNT = /^(?:项目|专案)(?:合计|总计|共计|共)/
/** 3.5米宽的步道: the side stands behind the number. */
const SIDE_BEHIND =
  /^多?([宽长高深厚])(?=的|[，。；、]|$|\p{Script=Han}{0,4}(?:烟囱|塔|柱|墩|楼|坝|墙|隧道|隧洞|通道|步道|道路|马路|桥|渠|沟|堤|孔|桩|井|坑))/u
/** 以200万元为上限. */
const LIMIT_BEHIND = /^为(?:最高)?(上限|下限)/
/** 花了2.4亿元, 砸进去4100万元, 投下第一笔3.5亿元: what common speech calls investing. */
const SPENT =
  /(?:^投|投下|(?:敢|想|再|又|另|只|还|要|已|先|共|将|拟|才|计划|打算)投|挤出|砸下|砸进去?|砸出|砸|投进去?|投了|(?<![绿鲜棉开国种买卖樱荷菊梅茶])花[了掉去]?|耗费|掏出|垫资)了?(?:第?[一二三]?笔)?$/
/** 另投9亿元建设的生产基地: it is no research that was told before. */
const FOR_WORKS = /^(?:用于|用来)?(?:新|扩|改|兴|筹)?建/
/** 修复花了2700万元. */
const REPAIR = /(修复|抢修|维修|整修|修缮|清淤|拆除|征地|搬迁|安置|加固)$/
/** 日均1900吨，高峰时突破2600吨. */
const PEAK = /^(?:高峰时?|高峰期|最高时|旺季|峰值)$/
/** 较去年最高值441.7万千瓦增长10.1%: the same, when it was most. */
const EXTREME = /^[比较与]?(?:历史|此前|全年|原)?的?(?:最[高低大]值|峰值|极值|纪录|均值|平均值|平均水平)$/
/** 发放过渡费，标准为每人每月400元. */
const STANDARD = /^标准(?:为|是)?(?:每[^，每]{1,3})+$/
/** 7月份单月降到5.2亿元: what was told, of that time alone. */
const OF_STRETCH = /^(?:单|当|本)[月季日周]$/
/** 10亿元以上的有4个: projects are told apart by what is invested in them. */
const OF_SUCH_SIZE = /^及?以[上下]的?(?:项目|工程)?(?:共|仅|已|达)?[有达]?\d+[个项]/
/** 还有27.2亿元缺口: what is missing is told behind it. */
const GAP_BEHIND = /^的?(?:资金)?(缺口|差额|差距)/
/** 每淘汰一台补1500元, 一次性奖80万元: a verb of one character that grants. */
const GRANTS = /(?:每[^，]{1,8}|一次性|最高|再|各|另|给予?|里|府|委)([补奖])$/
const GRANTING: Readonly<Record<string, string>> = { 补: '补贴', 奖: '奖励' }
/** Nobody invests less. */
const INVESTED_FROM = 1_000_000
const FUND = /^的([^，。；、\d]{2,10}?(?:基金|资金池|资金))/

/** 总投资12亿元, 占地260亩, 3亿元专项资金; without words of its own it repeats the measure before it. */
export function amountMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  const away = distance(mention)
  if (away) return away
  const multiple = timesOf(mention, previous)
  if (multiple) return multiple
  const core = withoutDone(withoutRate(withoutNumber(withoutOne(coreOf(mention.left), mention), mention)))
  const left = restLeft(mention, core, like)
  if (left) return left
  if (OF_STRETCH.test(core) && like) return { ...sameAs(like, ''), metric: like.base, change: null }
  const listed = ofList(mention, core, like)
  if (listed) return listed
  const height = heightReached(mention)
  if (height) return height
  const own =
    comparedMoney(mention, core, like) ??
    leader(mention, core, like) ??
    toldByUnit(mention, core) ??
    yearlyOutput(mention, core) ??
    listedOutput(mention, core, like) ??
    moved(mention, core)
  if (own) return own
  const headed = metricStart(core) < core.length
  const budgeted = headed ? null : budgetOf(mention, core)
  if (budgeted) return budgeted
  if (STANDARD.test(core) && mention.quantity.kind === 'money')
    return measureOf(namedBefore(mention) || '标准')
  const some =
    core === '中' && mention.quantity.kind === 'money' ? DONE_OF.exec(mention.before)?.[1] : undefined
  if (some) return measureOf(some === '完成' ? '完成投资' : `${some}资金`)
  const yields = core === '产出' || core === '创造产出' ? metricBehind(mention, '') : null
  if (yields) return yields
  const whole = headed ? null : landOrTax(mention)
  if (whole) return whole
  const told = headed ? null : (metricBehind(mention, core) ?? toldBehind(mention, core, like))
  if (told) return putInto(mention, core, told)
  const sale = headed ? null : bySale(mention, core, like)
  if (sale) return sale
  if (!headed && mention.quantity.kind === 'area' && TAKES_GROUND.test(core))
    return measureOf('占地面积', subjectWords(core.replace(TAKES_GROUND, '')))
  const side = sideBehind(mention)
  if (side) return side
  const limit = limitBehind(mention)
  if (limit) return limit
  if (EXTREME.test(core) && like) return sameAs(like, '')
  if (PEAK.test(core) && like) return { ...sameAs(like, ''), metric: `高峰${like.base}` }
  const gap = GAP_BEHIND.exec(mention.right)?.[1]
  if (gap) return measureOf(gap)
  const granted = headed ? undefined : GRANTING[GRANTS.exec(core)?.[1] ?? '']
  if (granted && mention.quantity.kind === 'money') return measureOf(granted)
  const spent = headed ? null : spentOn(mention, core)
  if (spent) return spent
  const summed =
    SUM_ALONE.test(core) || SUM_OF_COUNT.test(mention.left) ? sumBesideCount(mention, previous, like) : null
  if (summed) return summed
  if (SOUGHT.test(mention.left) && mention.quantity.kind === 'money')
    return measureOf('经费', subjectWords(core.replace(/向[^，]*$/, '')))
  if (core === '') {
    const part = partBehind(mention)
    if (part) return part
    const beside = sumBesideCount(mention, previous, like)
    if (beside) return beside
    if (OF_SUCH_SIZE.test(mention.after)) return measureOf('总投资')
    const named = namedBefore(mention)
    return named ? measureOf(named) : repeated(mention, previous, like)
  }
  if (!headed && like && mention.quantity.kind === 'money' && isClause(core)) return sameAs(like, '')
  const other = doneByOther(mention, core, like)
  if (other) return other
  if (ONLY_ARRIVED.test(core)) return measureOf(`${core.replace(/^(?:已|累计)+/, '')}${arrived(like)}`)
  if (ONLY_DONE.test(core)) return completed(core, mention, like)
  const goal = goalOf(mention, core, previous)
  if (goal) return goal
  const phrase = splitPhrase(core)
  if (REALLY.test(core)) return measureOf(`${core}量`)
  if (headed) return fundBehind(mention, core) ?? asMeasure(phrase, core, mention.quantity.kind)
  return (
    benefited(mention, core, phrase) ??
    priceOf(mention, core, like) ??
    thingBehind(mention, core) ??
    objectBehind(mention, core) ??
    inherited(mention, core, like) ??
    doneBy(mention, core, { previous, like }) ??
    ofLike(core, like) ??
    bare(mention, core, phrase)
  )
}

/** 第一期原核定312亿元, 市府编列26亿元, 涉款39亿元: what a council has passed. */
const BUDGETED = /(原?核定|编列|匡列)$|涉款$/

/** 编列20亿元专案预算: the noun stands behind. */
const NAMED_BEHIND = /^的?[^，。；、\d]{0,8}(?:预算|经费|补助|基金|款)/

function budgetOf({ quantity, before, right }: Mention, core: string): Measure | null {
  const found = quantity.kind === 'money' ? BUDGETED.exec(core) : null
  if (!found || NAMED_BEHIND.test(right)) return null
  if (found[1] === undefined) return measureOf(before.includes('拨款') ? '拨款' : '造价')
  return measureOf(`${found[1]}经费`, subjectWords(core.slice(0, found.index)))
}

/** 每人领到一个600元的红包, 一条2.3公里的支路: one thing of such a size, and it stands behind. */
const ONE = /(?<![每唯统单第])一[个笔条座份批块台套支]$/

function withoutOne(core: string, { right }: Mention): string {
  if (!ONE.test(core) || nounAfter(right).length < 2) return core
  const words = core.replace(ONE, '')
  if (/[和及与、]$/.test(words)) return ''
  const verb = lastAction(`${words}。`) ?? { start: words.length - verbEnd(words) }
  return verb.start < words.length ? words : ''
}

/** 两台100万千伏安主变: how many there are is no part of what each is. */
function withoutNumber(core: string, { quantity }: Mention): string {
  return quantity.kind === 'money'
    ? core
    : core
        .replace(/^[这那][块片处座条]$/, '')
        .replace(/(?:^|(?<=.{2}))[一二两三四五六七八九十]+[台座套艘架组回]$/, '')
}

/** 县府向水利署争取2900万元: whom it was sought from is not what it is. */
const SOUGHT = /向[^，。]{2,12}(?:争取|申请)(?:到|了)?$/

/** 旅游收入74亿元，是2019年的1.2倍, 分别是去年端午的1.4倍和1.3倍: how many times what was just told. */
const TIMES_OF = /(?:[是为达]|相当于)[^，。；]{0,12}的?(?:将近|近|约|超过?)?$/

function timesOf({ quantity, timedLeft }: Mention, previous: Measure | null): Measure | null {
  if (quantity.kind !== 'times' || !previous || !TIMES_OF.test(timedLeft)) return null
  const base = previous.base || previous.metric
  return base === '' ? null : { ...sameAs(previous, ''), metric: `${base}倍数`, change: null }
}

const MOVED = /([^将已可被的，]{2,8})(?:将|已|可|被)*(抬升|抬高|升高|加高|上涨|下沉|沉降|降低)$/

/** 新工厂选址210亩, 足足占了1360亩. */
const TAKES_GROUND = /(?:选址|落址|占了?|买地|拿地)$/

function sideBehind({ quantity, right }: Mention): Measure | null {
  const side = quantity.kind === 'length' ? SIDE_BEHIND.exec(right)?.[1] : undefined
  return side === undefined ? null : measureOf(`${side}度`)
}

/** 其中344公顷为产业用地、3亿元为银行贷款: what the part is stands behind it. */
function partBehind(mention: Mention): Measure | null {
  const noun = /^[为是]/.test(mention.right) ? nounAfter(mention.right.slice(1)) : ''
  return noun.length >= 2 ? measureOf(sized(noun, mention)) : null
}

function limitBehind(mention: Mention): Measure | null {
  const limit = mention.quantity.kind === 'money' ? LIMIT_BEHIND.exec(mention.right)?.[1] : undefined
  return limit === undefined ? null : measureOf(`${benefitBefore(mention) ?? ''}${limit}`)
}

function spentOn({ quantity, before, right }: Mention, core: string): Measure | null {
  const found = quantity.kind === 'money' ? SPENT.exec(core) : null
  if (!found) return null
  const repair = found[0].startsWith('花') ? REPAIR.exec(core.slice(0, found.index))?.[1] : undefined
  if (repair) return measureOf(`${repair}费用`)
  if (quantity.value < INVESTED_FROM) return found[0].startsWith('花') ? measureOf('费用') : null
  if (/财政/.test(core) && found[0].startsWith('挤出') && right === '') return measureOf('财政资金')
  const who = subjectWords(core.slice(0, found.index))
  return measureOf(
    /研发[^。]{0,30}$/.test(before) && !FOR_WORKS.test(right) ? '研发投入' : '投资',
    /我们|咱|[他她只也再要]$/.test(who) ? '' : who,
  )
}

/** 库水位将抬升47米: a height by which something moves is no length of it. */
function moved({ quantity }: Mention, core: string): Measure | null {
  const found = quantity.kind === 'length' ? MOVED.exec(core) : null
  return found && measureOf(`${found[1]}${found[2]}`)
}

/** 为年度目标1050亿元的60.2%, 今年目标6亿元: the goal is one of what was just told. */
function goalOf({ right }: Mention, core: string, previous: Measure | null): Measure | null {
  const plan = /^的/.test(right) ? PLAN_OF.exec(core)?.[1] : undefined
  if (previous === null) return plan ? measureOf(plan) : null
  if (plan) return { ...sameAs(previous, plan), metric: planned(previous.base, plan), change: null }
  return GOAL_ALONE.test(core)
    ? { ...sameAs(previous, '目标'), metric: `${previous.base}目标`, change: null }
    : null
}

/** 规模2亿元的转贷资金: the size is that of the fund. */
function fundBehind({ right }: Mention, core: string): Measure | null {
  const fund = /(?:^|设立|总|首期)规模$/.test(core) ? FUND.exec(right)?.[1] : undefined
  if (fund !== undefined) return measureOf(`${fund}规模`)
  const sum = /(?:总额|总金额|金额|总值)$/.test(core) ? OF_SUM.exec(right)?.[1] : undefined
  return sum === undefined ? null : measureOf(`${sum.length > LONGEST_OF_SUM ? sum.slice(-2) : sum}总额`)
}

/** 签下总额54亿元的储能订单: the sum is that of the orders. */
const OF_SUM = /^多?的([^，。；、\d的]{0,8}(?:订单|合同|贷款|授信|债券|协议))/
const LONGEST_OF_SUM = 6

function planned(base: string, plan: string): string {
  if (plan === '目标') return base
  return /目标/.test(plan) && base.length <= 8 && !base.includes(plan) ? base + plan : plan
}

function asMeasure({ subject, metric: words }: Phrase, core: string, kind: UnitKind): Measure {
  const metric = kind === 'money' ? words : words.replace(/^(?:完成|实现)(?=.{2})/, '')
  const lengthened = LENGTHENED.get(metric) ?? metric.replace(/(?<=[总自净单])重$/, '重量')
  const named = kind === 'area' && lengthened === '用地' ? `${lengthened}面积` : lengthened
  return measureOf(named || core, subject, subject !== '')
}

/** 设计年处理3万吨，实际处理8000吨. */
const REALLY = /^实际(处理|生产|供应|供水|发电|消化|加工|接卸|使用)$/

const LENGTHENED: ReadonlyMap<string, string> = new Map([
  ['单机', '单机容量'],
  ['总长', '总长度'],
  ['长', '长度'],
  ['重', '重量'],
])

/** 计划播种玉米52万亩，已播31万亩: a verb of one character does what was to be done. */
/** 有3个村还不到20万元: those who have it stand between the two numbers. */
const HAVERS = /^(?:村庄?|社区|乡镇|镇|县|区|企业|园区|街道|项目)$/
const DOES = /^[播种植栽修铺挖架改建装办收售销签拆迁打治清]$/

function ofLike(core: string, like: Measure | null): Measure | null {
  return like && (DOES.test(core) || HAVERS.test(core))
    ? measureOf(like.base.replace(/^(?:计划|拟|应)/, ''))
    : null
}

/** 配套风电25万千瓦. */
const PLANT = /(?:风电|光伏|火电|煤电|水电|核电|气电|机组|电站|抽水蓄能|抽蓄)$/

/** Words that are no measure: a thing whose side the unit tells, or what is measured on. */
function bare(mention: Mention, core: string, phrase: Phrase): Measure {
  const { kind } = mention.quantity
  const side = kind === 'length' || kind === 'area' ? SIDES[kind] : undefined
  const plant = kind === 'power' ? PLANT.exec(core)?.[0] : undefined
  if (plant) return measureOf(`${plant}装机容量`, subjectWords(core))
  if (!side) return asMeasure(phrase, core, mention.quantity.kind)
  const thing = sideOf(phrase.metric, side)
  return measureOf(thing, phrase.subject || (isNamed(core) ? core : ''), phrase.subject !== '')
}

/** 沿海主要港口完成7795万吨: who did what was measured before; 路基完成12公里 is part of a length, not another one. */
function doneByOther({ quantity }: Mention, core: string, like: Measure | null): Measure | null {
  const who = core.endsWith(DONE) ? core.slice(0, -DONE.length) : ''
  const flows = quantity.kind === 'mass' || quantity.kind === 'energy'
  if (!flows || like === null || who.length < 3 || lastAction(`${who}。`)) return null
  return { ...like, subject: who, isTopic: false }
}

const DONE = '完成'

function arrived(like: Measure | null): string {
  return /外资|内资|省外资金|市外资金/.exec(like?.base ?? '')?.[0] ?? '资金'
}

/** 去年产值112亿元；今年上半年完成61亿元. */
const FLOW =
  /(?:产值|总值|GDP|增加值|收入|营收|营业额|销售额|出口额?|进口额?|进出口|零售额|税收|利润|交易额|进出口总额|零售总额)$/

/** 交通工程完成96.8亿元: of money, investment is what is completed; 计划改造管网410公里，完成366公里: of what was told. */
function completed(core: string, { quantity }: Mention, like: Measure | null): Measure {
  const subject = core.replace(/(?:已|实际|累计|仅|只|分别|各自|[单当][年季月日周])*完成$/, '')
  if (quantity.kind !== 'money' && subject === '' && like?.change === null)
    return { ...sameAs(like, ''), metric: like.base }
  if (like?.change === null && FLOW.test(like.base)) return measureOf(like.base, subject, subject !== '')
  const metric = quantity.kind === 'money' ? '完成投资' : '完成量'
  return measureOf(metric, subject, subject !== '')
}
