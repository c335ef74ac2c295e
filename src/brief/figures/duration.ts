import { inherited, namedBefore } from './inherited.ts'
import { metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, splitPhrase, subjectWords } from './phrase.ts'

const LIMIT = /^(?:以?内|之内)?(?:[^，。]{0,4}?)(回应|办结|答复|完成|审核|兑现|拨付|受理|公示|反馈)/
const BUILDING = /^(?:时间|以?内|之内|便|就|后)*(?:完成)?(?:[^，。]{0,4}?)(?:建成|竣工|完工|投产|交付|投用)/
const USED = /(?:实际)?(?:[计预]划?用|仅用|用时|耗时|历时|经过|为期)$/

/** 从签约到投产, 从甲站坐到乙站: what lies between takes the time. */
const BETWEEN =
  /^(?:.*从)?([^，从]{2,12}?)(?:坐|开|乘车|驾车|行驶|通行)?[到至]([^，]{2,12}?)(?:只用|仅用|用时|最快|平均|最短|只|仅|用|缩短)*$/
const WORK = /(办结|办理|审批|完成|受理|排队|等待|停工|停产|耗时|发车|换乘|通关|审核)$/
/** 比计划慢了40天, 晚了两个月: behind the schedule or ahead of it. */
const LATE = /(?:[比较][^，]{1,8}|^)(晚|早|慢|快)$|(晚|早)$/
/** 离年底只剩45天, 入汛前还有20天. */
const LEFT =
  /^(?:距|离)[^，]{2,12}(?:只剩|仅剩|还剩|只有|仅有|还有|不足|不到|尚有)(?:下)?$|前(?:只剩|仅剩|还剩|只有|还有|尚有)$/
/** 因暴雨误了49天. */
const LOST = /(?<![有失勿])(?:耽误|耽搁|延误|拖延|误)$/
const PERIOD = /^(?:的)?([^，。；、\d的]{0,4}(?:期|寿命|时限))/

/** 工期36个月, 3个工作日内办结, 较计划提前10个月, 从签约到投产13个月. */
export function durationMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  const { left, right } = mention
  const core = coreOf(left)
    .replace(/^(?:目标|承诺)$/, '')
    .replace(/[晚早快慢]了?$/, (late) => late[0] as string)
  if (LEFT.test(mention.timedLeft.replace(/^.*，/, '').trim())) return measureOf('剩余时间')
  const limit = LIMIT.exec(right)?.[1]
  if (BUILDING.test(right) && (core === '' || USED.test(core))) return measureOf('工期')
  const period = PERIOD.exec(right)?.[1]
  if (period) return measureOf(period, subjectWords(core))
  const between = metricStart(core) === core.length ? BETWEEN.exec(core) : null
  if (between) return measureOf(timeBetween(between, mention))
  if (limit) return measureOf(/用$/.test(core) ? `${limit}时间` : `${limit}时限`, subjectWords(core))
  if (core === '') {
    if (like && (mention.listed || /[由从至到为]/.test(left))) return sameAs(like, '时间')
    if (previous && /[由从至到]/.test(left)) return { ...previous, subject: '', isTopic: false }
    return measureOf(namedBefore(mention) || '时间')
  }
  if (/^最[长短]$/.test(core)) return measureOf('期限')
  if (LOST.test(core)) return measureOf('延误')
  const late = LATE.exec(core)
  if (late) return measureOf(/[晚慢]/.test(late[1] ?? late[2] ?? '') ? '进度滞后' : '进度提前')
  if (metricStart(core) === core.length) {
    const work = WORK.exec(core)?.[1]
    if (work) return measureOf(`${work}时间`, subjectWords(core.slice(0, -work.length)))
    const whole = inherited(mention, core, like)
    if (whole) return whole
  }
  const { subject, metric } = splitPhrase(core)
  return { ...measureOf(metric, subject), isTopic: subject !== '' }
}

/** Between places it is a way, between steps a span. */
function timeBetween([, from = '', to = '']: RegExpExecArray, { quantity }: Mention): string {
  if (/^(?:分钟|hour)$/.test(quantity.unit) && !/[申审批受办签]/.test(from)) return '通行时间'
  return `${from.replace(/^.*(?:项目|企业|工程)(?=.{2})/, '')}到${to}时间`
}
