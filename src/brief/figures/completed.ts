import { lastAction } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'

/** 上半年完成, 交通工程累计完成: nothing says of what. */
const ONLY_DONE =
  /^(?:(?:[头前][两二三四五六七八九十\d]+个?[月季天周]度?)|.*(?:以来|项目|工程|类|片区|公司|区|县|市|镇|公路|建设))?(?:已|实际|累计|仅|只|分别|各自|[单当][年季月日周])*完成$/
/** 合同外资11.5亿美元，实际到位5.1亿美元: what came is not what was agreed. */
const ONLY_ARRIVED = /^(?:实际|已|累计)*到位$/

/** 沿海主要港口完成7795万吨: who did what was measured before; 路基完成12公里 is part of a length, not another one. */
export function doneByOther({ quantity }: Mention, core: string, like: Measure | null): Measure | null {
  const who = core.endsWith(DONE) ? core.slice(0, -DONE.length) : ''
  const flows = quantity.kind === 'mass' || quantity.kind === 'energy'
  if (!flows || like === null || who.length < 3 || lastAction(`${who}。`)) return null
  return { ...like, subject: who, isTopic: false }
}

const DONE = '完成'

/** 实际到位: of the money that was just told, or of money. */
export function arrived(core: string, like: Measure | null): Measure | null {
  if (!ONLY_ARRIVED.test(core)) return null
  const money = /外资|内资|省外资金|市外资金/.exec(like?.base ?? '')?.[0] ?? '资金'
  return measureOf(core.replace(/^(?:已|累计)+/, '') + money)
}

/** 去年产值112亿元；今年上半年完成61亿元. */
const FLOW =
  /(?:产值|总值|GDP|增加值|收入|营收|营业额|销售额|出口额?|进口额?|进出口|零售额|税收|利润|交易额|进出口总额|零售总额)$/

/** 交通工程完成96.8亿元: of money, investment is what is completed; 计划改造管网410公里，完成366公里: of what was told. */
export function completed({ quantity }: Mention, core: string, like: Measure | null): Measure | null {
  if (!ONLY_DONE.test(core)) return null
  const subject = core.replace(/(?:已|实际|累计|仅|只|分别|各自|[单当][年季月日周])*完成$/, '')
  if (quantity.kind !== 'money' && subject === '' && like?.change === null)
    return { ...sameAs(like, ''), metric: like.base }
  if (like?.change === null && FLOW.test(like.base)) return measureOf(like.base, subject, subject !== '')
  const metric = quantity.kind === 'money' ? '完成投资' : '完成量'
  return measureOf(metric, subject, subject !== '')
}
