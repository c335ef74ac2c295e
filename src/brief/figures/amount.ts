import { ofList } from './amount-of-list.ts'
import { asMeasure, bare } from './as-measure.ts'
import { bySale } from './by-sale.ts'
import { sumBesideCount } from './class-with-sum.ts'
import { comparedMoney } from './compared.ts'
import { arrived, completed, doneByOther } from './completed.ts'
import { distance } from './distance.ts'
import { doneBy } from './done-by.ts'
import { benefited, grantedBy, priceOf, withoutRate } from './grants.ts'
import { heightReached } from './height-reached.ts'
import { inherited, leader, namedBefore } from './inherited.ts'
import { isClause } from './is-clause.ts'
import { metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { fundBehind, gapBehind, limitBehind, partBehind, sideBehind } from './named-behind.ts'
import { listedOutput, yearlyOutput } from './output-of.ts'
import { coreOf, splitPhrase, subjectWords, withoutDone } from './phrase.ts'
import { budgetOf, goalOf } from './planned.ts'
import { putInto } from './put-into.ts'
import { repeated } from './repeated.ts'
import { restLeft } from './rest-of.ts'
import { spentOn } from './spent.ts'
import { landOrTax, objectBehind, thingBehind } from './thing-behind.ts'
import { metricBehind, toldBehind } from './told-behind.ts'
import { toldByUnit } from './told-by-unit.ts'
import { withoutNumber, withoutOne } from './without-number.ts'

/** 完成年度投资6亿元中的1.7亿元. */
const DONE_OF = /(完成|到位|支付|拨付|支出|使用)[^，。；]{0,20}中的?$/
/** 签约18个项目、总额132.6亿元. */
const SUM_ALONE = /^(?:(?:[^，]{0,6}项目)?、?(?:总额|总金额|合计|总计|共计))$/
const SUM_OF_COUNT = /^(?:项目|专案)(?:合计|总计|共计|共)/
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
  const gap = gapBehind(mention)
  if (gap) return gap
  const spent = headed ? null : (grantedBy(mention, core) ?? spentOn(mention, core))
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
  const done =
    doneByOther(mention, core, like) ??
    arrived(core, like) ??
    completed(mention, core, like) ??
    goalOf(mention, core, previous)
  if (done) return done
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

/** 库水位将抬升47米: a height by which something moves is no length of it. */
function moved({ quantity }: Mention, core: string): Measure | null {
  const found = quantity.kind === 'length' ? MOVED.exec(core) : null
  return found && measureOf(`${found[1]}${found[2]}`)
}

/** 设计年处理3万吨，实际处理8000吨. */
const REALLY = /^实际(处理|生产|供应|供水|发电|消化|加工|接卸|使用)$/

/** 有3个村还不到20万元: those who have it stand between the two numbers. */
const HAVERS = /^(?:村庄?|社区|乡镇|镇|县|区|企业|园区|街道|项目)$/
/** 计划播种玉米52万亩，已播31万亩: a verb of one character does what was to be done. */
const DOES = /^[播种植栽修铺挖架改建装办收售销签拆迁打治清]$/

function ofLike(core: string, like: Measure | null): Measure | null {
  return like && (DOES.test(core) || HAVERS.test(core))
    ? measureOf(like.base.replace(/^(?:计划|拟|应)/, ''))
    : null
}
