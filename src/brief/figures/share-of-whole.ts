import { benefitBefore } from './grants.ts'
import { lastAction, mayBeSubject, metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf } from './phrase.ts'

const PART_OF =
  /^(.*?)占(?![比有地用据])到?(.{0,16}?)的?(比重|比例|份额)?(?:分别|(?:升|降|增|上升|下降|回升|提升|提高|扩大|攀升)[至到为]|达到?|为|约|近|超过?|至|到|提高到|提升到|稳定在|的|高达|仅|仍|依然|已|还|只|才|不低于|不少于|不超过)*$/
/** 总投资3.7亿元，已完成1.02亿元，占27.6%: the share is of what is to be done. */
const OF_TOTAL = /(?:总投资|计划|目标|任务)(?:(?!其中)[^。；]){0,40}$/
/** 其中主桥2亿元，占30%: a part of what was just told. */
const OF_PART = /其中[^。；]{0,30}$/
/** 年度计划1.8亿元，仅完成2100万元，为11.7%. */
const IS_SHARE = /^[，]?(?:为|是)$/
const NOTHING: readonly string[] = ['', '', '']
/** 比例由2020年的31%: the old state of it. */
const FROM = /[由从](?:的|现在的?|原来的?|此前的?|目前的?|当初的?)?$/

/** 工业投资占固定资产投资比重达41.5%; 占47.3%; 资本金占20%. */
export function shareOfWhole(
  mention: Mention,
  previous: Measure | null,
  like: Measure | null,
): Measure | null {
  const left = mention.left.replace(FROM, '')
  const found = PART_OF.exec(left) ?? (IS_SHARE.test(left.trim()) ? NOTHING : null)
  if (!found) return null
  const isBare = found === NOTHING
  const whole = (found[2] ?? '').trim().replace(/^(?:全[省市县区州]|[^，]*经审计)(?=.{3})(?![场域会])/, '')
  const part = coreOf(found[1] ?? '')
  if (
    whole === '' &&
    part === '' &&
    /^(?:累计|已)?完成(?:投资|额|$)/.test(previous?.metric ?? '') &&
    (OF_TOTAL.test(mention.before) || !/其中|分别|类/.test(mention.before))
  )
    return { ...sameAs(previous, ''), metric: '完成率', change: 'progress' }
  if (isBare) return null
  // 占年度计划的61.8%；水利类完成18.9亿元，占80.4%
  if (
    whole === '' &&
    like?.change === 'progress' &&
    previous?.change === null &&
    part === '' &&
    !OF_PART.test(mention.before)
  )
    return { ...sameAs(like, ''), change: 'progress', base: previous.base }
  if (whole === '' && /占股|持股|股权|股比/.test(previous?.metric ?? '')) return measureOf('股权占比', part)
  const metric = whole === '' ? `${part}占比` : `${part}占${whole}${found[3] ?? '比重'}`
  return {
    metric,
    subject: whole === '' && mayBeSubject(part) ? part : '',
    isTopic: false,
    change: null,
    base: previous?.base ?? '',
  }
}

/** 不到全省平均水平的七成, 达坝体总量的六成, 自筹部分不低于总投资的三成: a share of what is named, without 占. */
const SHARE_OF_THING =
  /^(.*?)(?:不足|不到|不及|[只仅]及|[仅约]为|[只仅]有|接近|不?得?超过|超|不得?[低少高]于|达到?|相当于|是|抵)([^，。；、\d占的]{2,12})的(?:近|约)?$/

/** A share of what is named, without 占; what has it is told when it is a measure itself. */
export function shareOfThing(mention: Mention, previous: Measure | null): Measure | null {
  const { left } = mention
  const found = left.includes('的') ? SHARE_OF_THING.exec(left) : null
  const whole = found?.[2] ?? ''
  if (whole === '' || lastAction(`${whole}。`)) return null
  const part = coreOf(found?.[1] ?? '')
  const subject = mayBeSubject(part) ? part : ''
  const benefit = part === '' ? benefitBefore(mention) : undefined
  const metric = benefit ? `${benefit}比例` : shareIn(part, whole)
  return { ...measureOf(metric, subject), base: previous?.base ?? '' }
}

/** 能耗只有电解铝的5%: what has the share is named when it is a measure itself. */
function shareIn(part: string, whole: string): string {
  if (/(?:比例|比重|占比|率|幅)$/.test(part)) return part
  return `${part.length <= LONGEST_PART && metricStart(part) < part.length ? part : ''}占${whole}比例`
}

const LONGEST_PART = 8
