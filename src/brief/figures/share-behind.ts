import { withoutLeadUp } from './lead-up.ts'
import { metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { goalAfter, nounAfter } from './noun-after.ts'
import { coreOf, subjectWords } from './phrase.ts'

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
/** 收购水务公司80%股权. */
const SHARES_BEHIND = /^的?(股权|股份|股比|权益)/
/** 能满足全厂用电的15%. */
const MET =
  /(?:满足|供给|替代)了?(?:全?[省市县区镇厂园港台]|项目|企业|园区)?的?([^，。、的占\d]{2,6})的(?:近|约|超过?)?$/
/** 贡献了18%的外贸: the share is of what stands behind. */
const CONTRIBUTED =
  /(?:贡献|创造|承担|撑起|产出|满足|应付|抵掉|分流|解决|供应|消化|分担)了?(?:全[市省国区县州镇乡厂园港台社]会?|[^，。、\d的]{2,4}?)?(?:近|约|超过?)?$/
const OF_GOAL_SHARE = /(?:占|完成|达到?|为|是)(?:了)?[^，占]{0,14}?的?$/

/** 28%的年度目标, 80%的亏损率, 全市11%的土地, 按售价的20%补贴: what the share is stands behind it. */
export function shareBehind(mention: Mention, previous: Measure | null): Measure | null {
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
export function withShare({ left, right }: Mention): Measure | null {
  const who = WITH_A_SHARE.exec(left)?.[1]
  const noun = who === undefined || !right.startsWith('的') ? '' : nounAfter(right.slice(1))
  return noun.length < 2 ? null : measureOf(`${noun}占比`, subjectWords(who ?? ''))
}

const WITH_A_SHARE = /^([^，]*?)(?:仅)?以(?:全[国省市区县州镇])?(?:不到|不足|约|近|仅|大约|仅有)?$/
