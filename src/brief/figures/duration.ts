import { inherited, namedBefore } from './inherited.ts'
import { metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { coreOf, splitPhrase, subjectWords } from './phrase.ts'

const LIMIT = /^(?:以?内|之内)?(?:[^，。]{0,4}?)(回应|办结|答复|完成|审核|兑现|拨付|受理|公示|反馈)/
const BUILDING = /^(?:时间|以?内|之内|便|就|后)*(?:完成)?(?:[^，。]{0,4}?)(?:建成|竣工|完工|投产|交付|投用)/
/** 6个月内拆除, 30分钟内必到场, 3个月内完成注册: what has to be done by then. */
const DUE =
  /^(?:以?内|之内)(?:[必须要应可]|全部|完成|予以|给予|必须|一律|及时)*([\p{Script=Han}]{2,4})(?=[，。；、！”]|$)/u
const WITHIN = /^(?:以?内|之内)/
/** 经过1136天连续掘进, 历时34个月建设的大桥. */
const LASTED = /^(?:[^，]{0,8})?(?:经过|历时|历经|为期)$/
/** 光这一项就用去了9个月. */
const SPENT = /(?:用去|花去|花了?整整|整整)$/
const OF_WORKS = /建设|施工|建成|掘进|通车|工程|[大特]桥|隧道|修/
/** 建设者用了41个月. */
const BUILT_IN = /(?:建设者|施工方|施工队|工人|项目部)们?用$/
/** 缴纳社会保险满6个月. */
const FOR_SO_LONG = /(?:缴纳|缴费|参保|工作|居住|经营|注册|成立|运营)[^，]{0,6}满$/
/** 只用了97天. */
const TOOK = /(?:只|仅|才|共|总共|前后|一共)用$/
/** 从打桩到试产, 从开工到投产: the time of the work itself. */
const BEGINS_WORK = /(?:开工|动工|奠基|破土|打桩|首桩|开挖|进场|开建|土建|沉放)/
const ENDS_WORK = /(?:投产|试产|并网|竣工|通车|完工|建成|运营|封顶|投用|通线|下线|启用|开业|验收|通水|贯通)/
const USED = /(?:实际)?(?:[计预]划?用|仅用|用时|耗时|历时|经过|为期)$/

/** 计划14个月建成. */
const PLANNED = /(?:计划|预计|拟|约定|合同|确保|力争|争取)$/
/** 为期三个月的空载试运行, 15天考核试运行. */
const OF_STAY = /^的?([^，。；、\d的]{0,6}(?:试运行|试运转|试生产|培训|公示|质保|运维))/
/** 五十分钟就到. */
const ARRIVES = /^(?:就|便|即|可|即可|就能|便可|左右)*(?:到达?|直达|抵达|通达)(?![位期])/
/** 现在开车5分钟, 由龙湾往市区只需41分钟. */
const RIDES = /(?:开车|驾车|乘车|坐车)$/
const WAY = /[由从][^，由从]{2,10}往[^，]{2,10}?(?:只|仅|需|约|要)+$/
/** 过桥要花70分钟. */
const COSTS = /^([^，的]{2,6}?)(?:要|得|需要?)(?:花|用)$/

/** 从签约到投产, 从甲站坐到乙站: what lies between takes the time. */
const BETWEEN =
  /^(?:.*从)?([^，从]{2,12}?)(?:坐|开|乘车|驾车|行车|行驶|通行)?[到至]([^，]{2,12}?)(?:历时|共用|总共|行车|车程|只用|仅用|用时|最快|平均|最短|只|仅|用|缩短)*$/
const WORK =
  /(办结|办理|审批|完成|受理|排队|等待|停工|停产|耗时|发车|换乘|通关|审核|报关|清关|装船|装卸|卸货|交货|备案|注册|登记)$/
/** 比计划慢了40天, 晚了两个月: behind the schedule or ahead of it. */
const LATE = /(?:[比较][^，]{1,8}|^)(晚|早|慢|快)$|(晚|早)$/
/** 雅江高速公路提前9个月全线建成 */
const SHIFTED = /^([^比较]{4,})(提前|推迟|延后|延期|滞后)$/
/** 离年底只剩45天, 入汛前还有20天. */
const LEFT =
  /^(?:距|离)[^，]{2,12}(?:只剩|仅剩|还剩|只有|仅有|还有|不足|不到|尚有)(?:下)?$|前(?:只剩|仅剩|还剩|只有|还有|尚有)$/
/** 因暴雨误了49天. */
const LOST = /(?<![有失勿])(?:耽误|耽搁|延误|拖延|误)$/
/** 比原计划提前2个月完成. */
const MOVED = /[比较][^，比较]{2,8}(?:提前|推迟|延后|延期)了?(?:近|约)?$/
/** 每票货物可节约8小时的通关时间. */
const SAVED = /(节约|节省)$/
/** 比走海运省22天. */
const SAVED_THAN = /[比较][^，比较]{2,8}(?:可|能|又|就)*(?<!各|外|全|本|我)省了?(?:近|约|下)?$/
/** What is measured in time. */
const TIME = /(?:时间|天数|工期|周期|用时|时长|时限|期限)$/
const PERIOD = /^(?:的)?([^，。；、\d的（(]{0,4}(?:期|寿命|时限))/

/** 工期36个月, 3个工作日内办结, 较计划提前10个月, 从签约到投产13个月. */
export function durationMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  const { left, right } = mention
  const { unit } = mention.quantity
  const core = coreOf(left)
    .replace(/^(?:目标|承诺|最[快慢])$/, '')
    .replace(/^(?:以前|过去|原来|原先|从前|现在|如今)/, '')
    .replace(/[晚早快慢]了?$/, (late) => late[0] as string)
  if (LEFT.test(mention.timedLeft.replace(/^.*，/, '').trim())) return measureOf('剩余时间')
  const shifted = MOVED.exec(mention.timedLeft.trim())?.[0]
  if (shifted) return measureOf(shifted.replace(/[了近约]+$/, ''))
  if (SAVED_THAN.test(mention.timedLeft)) return measureOf('节省时间')
  if (core === '' && like && TIME.test(like.metric) && /^(?:就|便|即)/.test(right))
    return sameAs(like, '时间')
  const limit = LIMIT.exec(right)?.[1]
  if (BUILDING.test(right) && (core === '' || PLANNED.test(core) || USED.test(core))) return measureOf('工期')
  const period = PERIOD.exec(right)?.[1]
  if (period) return measureOf(period, subjectWords(core))
  const stay = OF_STAY.exec(right)?.[1]
  if (stay) return measureOf(`${stay}时间`, subjectWords(core))
  if (/^(?:分钟|hour)$/.test(unit) && ARRIVES.test(right)) return measureOf('通行时间')
  if (/^(?:分钟|hour)$/.test(unit)) {
    if (RIDES.test(core)) return measureOf('通行时间')
    if (WAY.test(left)) return measureOf('行车时间')
  }
  const between = metricStart(core) === core.length ? BETWEEN.exec(core) : null
  if (between) return measureOf(timeBetween(between, mention))
  const due = /完成/.test(limit ?? '完成') ? DUE.exec(right)?.[1] : undefined
  if (due) return measureOf(`${due}时限`, subjectWords(core))
  if (limit) return measureOf(/用$/.test(core) ? `${limit}时间` : `${limit}时限`, subjectWords(core))
  if (core === '') {
    if (like && (mention.listed || /[由从至到为]/.test(left))) return sameAs(like, '时间')
    if (previous && /[由从至到]/.test(left)) return { ...previous, subject: '', isTopic: false }
    const named = namedBefore(mention)
    if (named === '' && like && TIME.test(like.metric)) return sameAs(like, '时间')
    return measureOf(named || '时间')
  }
  if (BUILT_IN.test(core)) return measureOf('工期')
  if (LASTED.test(core) && OF_WORKS.test(mention.clause)) return measureOf('工期')
  if (SPENT.test(core)) return measureOf('用时')
  if (FOR_SO_LONG.test(core)) return measureOf('期限')
  if (/^最[长短]$/.test(core)) return measureOf('期限')
  if (TOOK.test(core) && like && /工期|周期/.test(like.metric)) return sameAs(like, '用时')
  if (SAVED.test(core)) {
    const what = nounAfter(right)
    return measureOf(`${SAVED.exec(core)?.[1]}${what.endsWith('时间') ? what : '时间'}`)
  }
  const cost = metricStart(core) === core.length ? COSTS.exec(core)?.[1] : undefined
  if (cost && !TOOK.test(core)) return measureOf(`${cost}时间`)
  if (TOOK.test(core)) return measureOf('用时', subjectWords(core.replace(TOOK, '')))
  if (LOST.test(core)) return measureOf('延误')
  const late = LATE.exec(core)
  if (late) return measureOf(/[晚慢]/.test(late[1] ?? late[2] ?? '') ? '进度滞后' : '进度提前')
  const [, whose = '', shift] = SHIFTED.exec(core) ?? []
  if (shift) return measureOf(shift, subjectWords(whose))
  if (metricStart(core) === core.length) {
    const work = WORK.exec(core)?.[1]
    if (work) return measureOf(`${work}时间`, subjectWords(core.slice(0, -work.length)))
    const whole = inherited(mention, core, like)
    if (whole) return whole
  }
  const { subject, metric } = splitPhrase(core)
  if (
    WITHIN.test(right) &&
    metricStart(core) === core.length &&
    unit !== 'year' &&
    !/间隔$|[期长限]$/.test(metric)
  )
    return measureOf(
      /^[^，的]{2,8}$/.test(metric) && !/[天年月日后起]|时$/.test(metric) ? `${metric}时限` : '时限',
      subject,
    )
  return { ...measureOf(metric, subject), isTopic: subject !== '' }
}

/** Between places it is a way, between steps a span. */
function timeBetween([, from = '', to = '']: RegExpExecArray, { quantity, left }: Mention): string {
  if (/^(?:分钟|hour)$/.test(quantity.unit) && !/[申审批受办签]/.test(from))
    return /行车|驾车|车程/.test(left) ? '行车时间' : '通行时间'
  if (BEGINS_WORK.test(from) && ENDS_WORK.test(to)) return '工期'
  return `${from.replace(/^.*(?:项目|企业|工程)(?=.{2})/, '')}到${to}时间`
}
