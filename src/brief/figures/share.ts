import { benefitBefore } from './grants.ts'
import { withoutLeadUp } from './lead-up.ts'
import { lastAction, mayBeSubject, metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { goalAfter, nounAfter } from './noun-after.ts'
import { coreOf, splitPhrase, subjectWords } from './phrase.ts'
import { rateMeasure } from './rate.ts'
import { secondShare } from './second-share.ts'
import { shareOfPlan } from './share-of-plan.ts'

const PART_OF =
  /^(.*?)占(?![比有地用据])到?(.{0,16}?)的?(比重|比例|份额)?(?:分别|(?:升|降|增|上升|下降|回升|提升|提高|扩大|攀升)[至到为]|达到?|为|约|近|超过?|至|到|提高到|提升到|稳定在|的|高达|仅|仍|依然|已|还|只|才|不低于|不少于|不超过)*$/
const RATE_BEHIND =
  /^(?:以[上下]|左右)?的([^，。；、\d的]{0,6}(?:率|比例|比重|份额|折扣|股份|股权|权重|强度))/
/** 霞岭市78.3%、古屏县71.5%支付率居前: which rate it is stands behind the last. */
const RATE_LEADS = /^的?([^，。；、\d的]{0,4}率)(?=居|位居|位列|领先|领跑|排|垫底|最|名列)/
const RATES_LEAD =
  /^(?:[、和][^，。；、\d]{1,8}[\d.]+%){1,6}的?([^，。；、\d的]{0,4}率)(?=居|位居|位列|领先|领跑|排|垫底|最|名列)/
const GRANTED =
  /^(?:的标准|的比例)?(?:给予|予以|进行|一次性|再)*[^，。；\d]{0,6}?(补[助贴]|奖[励补]|贴息|资助|返还|补偿|减免|支持|扶持)/
/** 必须100%兑付到位, 全部100%达标: what is done says which rate it is. */
const RATE_OF_WORK =
  /^(兑付|支付|发放|拨付|到位|覆盖|达标|办结|复工|开工|签约|回收|利用|入库|整改|销号|处理)(?=[，。；、）到]|$)/
/** 总投资3.7亿元，已完成1.02亿元，占27.6%: the share is of what is to be done. */
const OF_TOTAL = /(?:总投资|计划|目标|任务)(?:(?!其中)[^。；]){0,40}$/
/** 其中主桥2亿元，占30%: a part of what was just told. */
const OF_PART = /其中[^。；]{0,30}$/
/** 年度计划1.8亿元，仅完成2100万元，为11.7%. */
const IS_SHARE = /^[，]?(?:为|是)$/
const NOTHING: readonly string[] = ['', '', '']
/** 比例由2020年的31%: the old state of it. */
const FROM = /[由从](?:的|现在的?|原来的?|此前的?|目前的?|当初的?)?$/
/** 仅为去年同期的68%: the same measure as part of that of the year before. */
const OF_YEAR_BEFORE =
  /(?:为|是|相当于|只有|达到?|占)(?:去年|上年|前年|\d{4}年)(?:同期|同月|同季|全年|全年总量)?(?:水平)?的$/
/** 门诊楼完成内装65%: what is done stands behind the verb. */
const DONE_THING = /^(.*?)(?:已|累计|目前)*完成(?!率|计划|年度|全年|目标|任务|总|全部)([^，。、\d的占]{2,8})$/
const SCHEDULE = /时序进度|均衡进度|时间进度|序时进度|[快慢]于序时|[比较]序时[快慢]/
/** 快于序时1.4个百分点, 比时序进度慢8.5个百分点. */
const AGAINST_SCHEDULE = /(?:[快慢]于(?:序时|时序|时间)(?:进度)?|[比较](?:序时|时序|时间)(?:进度)?[快慢]了?)$/
const DONE = /(?:已?累计|已|仅|已经)?(?:完成|安装|掘进|建成|完工)了?(?:约|近|超过?)?$/
/** 收购水务公司80%股权. */
const SHARES_BEHIND = /^的?(股权|股份|股比|权益)/
/** 能满足全厂用电的15%. */
const MET =
  /(?:满足|供给|替代)了?(?:全?[省市县区镇厂园港台]|项目|企业|园区)?的?([^，。、的占\d]{2,6})的(?:近|约|超过?)?$/
/** 贡献了18%的外贸: the share is of what stands behind. */
const CONTRIBUTED =
  /(?:贡献|创造|承担|撑起|产出|满足|应付|抵掉|分流|解决|供应|消化|分担)了?(?:全[市省国区县州镇乡厂园港台社]会?|[^，。、\d的]{2,4}?)?(?:近|约|超过?)?$/
const OF_GOAL_SHARE = /(?:占|完成|达到?|为|是)(?:了)?[^，占]{0,14}?的?$/

/** Rates, shares and progress: 开工率80%, 占年度计划的53.3%, 隧道工程完成83.5%. */
export function shareMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  return (
    behind(mention, previous) ??
    withShare(mention) ??
    ofYearBefore(mention, previous) ??
    restored(mention, previous) ??
    secondShare(mention, previous) ??
    listedShare(mention, previous) ??
    shareOfPlan(mention, previous) ??
    shareOfWhole(mention, previous, like) ??
    shareOfThing(mention, previous) ??
    schedule(mention, previous) ??
    doneShare(mention) ??
    rateMeasure(mention, previous, like)
  )
}

/** 28%的年度目标, 80%的亏损率, 全市11%的土地, 按售价的20%补贴: what the share is stands behind it. */
function behind(mention: Mention, previous: Measure | null): Measure | null {
  const { left, right, after } = mention
  const goal = /^的/.test(right) ? goalAfter(mention) : ''
  if (goal && !OF_GOAL_SHARE.test(left)) return measureOf(goal)
  const growth = growthBehind(mention, previous)
  if (growth) return growth
  const held = SHARES_BEHIND.exec(right)?.[1]
  if (held) return measureOf(held)
  const met = MET.exec(left)?.[1]
  if (met) return measureOf(`${met}占比`)
  const rate = RATE_BEHIND.exec(right)?.[1]
  if (rate) return measureOf(rate)
  const leading = RATE_LEADS.exec(right) ?? RATES_LEAD.exec(after)
  if (leading && !/[率占比幅度速]$/.test(coreOf(left)))
    return measureOf(leading[1] as string, subjectWords(coreOf(left)))
  const granted = /(?:按|照|不超过|不高于|最高)[^，]*$/.test(left) ? GRANTED.exec(right)?.[1] : undefined
  if (granted) return measureOf(/持$/.test(granted) ? `${granted}比例` : granted)
  const done = RATE_OF_WORK.exec(right)?.[1]
  if (done && !/[率占比]/.test(left.slice(-12))) return measureOf(`${done}率`, subjectWords(coreOf(left)))
  const part = /(?:占|以|了|用|承担|贡献|集聚|拥有|消耗|产生|生产)?全[市省国区县州球镇乡村厂园校港台]$/.test(
    withoutLeadUp(left),
  )
    ? nounAfter(/^的(.*)/.exec(right)?.[1] ?? '')
    : CONTRIBUTED.test(left)
      ? nounAfter(/^多?的?(.*)/.exec(right)?.[1] ?? '')
      : ''
  return part.length >= 2 ? { ...measureOf(`${part}占比`), base: previous?.base ?? '' } : null
}

/** 以8.8%的增速冲进前十, 出现20.7%的大幅下滑: how much grew stands behind the rate, what grew before it. */
const GROWTH_BEHIND =
  /^的(?:同比|按年|大幅|小幅|高速|较快|平均|惊人|强劲|整体)*(增速|增幅|涨幅|降幅|跌幅|增长|下滑|下降|回落)(?![点极])/
const WITH = /(?:以|出现|保持|实现|录得|取得|呈现)(?:了|着)?(?:高达|近|约|超过?)?$/

function growthBehind({ left, right }: Mention, previous: Measure | null): Measure | null {
  const name = GROWTH_BEHIND.exec(right)?.[1]
  const by = name === undefined ? null : WITH.exec(left)
  const who = subjectWords(coreOf(by ? left.slice(0, by.index) : left))
  // 石浦港6%的增长势头, 5%的增速带动…: nothing but whose it is stands before
  const stands = by !== null || (who === left && metricStart(who) === who.length)
  if (name === undefined || !stands) return null
  const base = previous?.base ?? ''
  return { metric: `${base}${name}`, subject: who, isTopic: who !== '', change: 'yoy', base }
}

/** 园区以不到1%的土地贡献…: with how much of what stands behind. */
function withShare({ left, right }: Mention): Measure | null {
  const who = WITH_A_SHARE.exec(left)?.[1]
  const noun = who === undefined || !right.startsWith('的') ? '' : nounAfter(right.slice(1))
  return noun.length < 2 ? null : measureOf(`${noun}占比`, subjectWords(who ?? ''))
}

const WITH_A_SHARE = /^([^，]*?)(?:仅)?以(?:全[国省市区县州镇])?(?:不到|不足|约|近|仅|大约|仅有)?$/

function listedShare({ listed, after }: Mention, previous: Measure | null): Measure | null {
  const ratio = /^(?:[、和及][\d.]+%){0,9}的([^，、\d]{0,4}比例)/.exec(after)?.[1]
  if (ratio) return measureOf(ratio)
  return listed && previous ? sameAs(previous, '占比') : null
}

/** 工业投资占固定资产投资比重达41.5%; 占47.3%; 资本金占20%. */
function shareOfWhole(mention: Mention, previous: Measure | null, like: Measure | null): Measure | null {
  const left = mention.left.replace(FROM, '')
  const found = PART_OF.exec(left) ?? (IS_SHARE.test(left.trim()) ? NOTHING : null)
  if (!found) return null
  const isBare = found === NOTHING
  const whole = (found[2] ?? '').trim().replace(/^(?:全[省市县区州]|[^，]*经审计)(?=.{3})(?![场域会])/, '')
  if (
    whole === '' &&
    coreOf(found[1] ?? '') === '' &&
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
    coreOf(found[1] ?? '') === '' &&
    !OF_PART.test(mention.before)
  )
    return { ...sameAs(like, ''), change: 'progress', base: previous.base }
  const part = coreOf(found[1] ?? '')
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

function shareOfThing(mention: Mention, previous: Measure | null): Measure | null {
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

function schedule({ left }: Mention, previous: Measure | null): Measure | null {
  if (!SCHEDULE.test(left)) return null
  const found = AGAINST_SCHEDULE.exec(left)?.[0]
  const told = `${/序时|时序|时间/.exec(found ?? '')?.[0]}进度`
  const metric = found === undefined ? coreOf(left) : found.includes('快') ? `超${told}` : `慢于${told}`
  return { ...measureOf(metric), base: previous?.base ?? '' }
}

function ofYearBefore({ timedLeft }: Mention, previous: Measure | null): Measure | null {
  return previous && OF_YEAR_BEFORE.test(timedLeft)
    ? { ...sameAs(previous, ''), metric: `${previous.base}占去年同期`, change: null }
    : null
}

/** 按可比口径恢复至2019年的131%. */
const RESTORED =
  /^(.*?)(?:分别|已|基本)*恢复[至到][^，。；]{0,8}(?:年|同期|[以之疫情]前|水平)[^，。；]{0,8}的?(?:近|约|超过?)?$/

function restored({ timedLeft }: Mention, previous: Measure | null): Measure | null {
  const found = RESTORED.exec(timedLeft)
  if (!found) return null
  const own = splitPhrase(coreOf((found[1] ?? '').replace(/^[，、]?按可比[^，]*$/, '')))
  const base = own.metric || (previous?.base ?? '')
  return { ...measureOf(`${base}恢复比例`, own.subject), base }
}

/** 路基工程完成96%, 主厂房钢结构安装完成85%. */
function doneShare({ left }: Mention): Measure | null {
  const thing = DONE_THING.exec(coreOf(left))
  if (thing) return doneOf(thing)
  const found = DONE.exec(left.trim().replace(/(?:了|约|近)$/, ''))
  if (!found) return null
  const subject = subjectWords(coreOf(left.slice(0, found.index)))
  const metric =
    subject !== '' && subject.length <= 10 && !subject.endsWith('项目') ? `${subject}完成率` : '完成率'
  return { metric, subject, isTopic: false, change: 'progress', base: '完成率' }
}

function doneOf([, who = '', what = '']: RegExpExecArray): Measure {
  const subject = subjectWords(who)
  return { metric: `${what}完成率`, subject, isTopic: subject !== '', change: 'progress', base: '完成率' }
}
