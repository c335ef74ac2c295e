import type { PeriodSpan } from '../period/period-span.ts'
import type { Sentence } from '../sentences.ts'

/** 2016年9月动工, 成立于1998年, 2019年启动改造，: when something began, not when it was measured. */
export function isOfBeginning(
  { start, end, kind }: PeriodSpan,
  { normal, start: offset }: Sentence,
): boolean {
  const before = normal.slice(Math.max(0, start - offset - 5), start - offset)
  if (BEGAN_BEFORE.test(before)) return true
  const after = normal.slice(end - offset, end - offset + LONGEST_BEGINNING)
  return BEGAN_AFTER.test(after) || (kind !== 'day' && SET_GOING.test(after))
}

/** 2019年启动，已投入…: the clause tells nothing of then but the beginning; 上半年开工32个，竣工12个 does. */
export function saysOnlyThatBegan(period: PeriodSpan, sentence: Sentence): boolean {
  const end = period.end - sentence.start
  return (
    isOfBeginning(period, sentence) && NO_FIGURE.test(sentence.normal.slice(end, end + LONGEST_BEGINNING))
  )
}

const NO_FIGURE = /^[^，；：。、\d]*(?:[，；。、]|$)/
const BEGAN_BEFORE =
  /(?:创立|成立|始建|创建|注册|建成|投产|创办|设立|开工|始)(?:于|在)?$|(?:founded|established|opened|built) in $/i
const BEGAN_AFTER =
  /^(?:正式|全面|顺利)?(?:动工|开工|成立|创立|注册|投产|建成|建厂|开建|奠基|落户|上市|创办|获批|通车|投运|投用|竣工)(?!项目|的|率|投产的)/
/** 2019年启动保护开发，…; 2019年启动小区改造16个 is what was done that year. */
const SET_GOING =
  /^(?!全|各)[^，；：。、\d]{0,4}?(?:启动|开工|动工|开建|成立|设立|落户|进驻|来到|创办|起步|揭幕|揭牌|挂牌|开园|开业|立项|停产)[^，；：。、\d]{0,12}(?:[，；。、]|$)/
const LONGEST_BEGINNING = 32

/**
 * What a time tells of a noun rather than of a figure: when it came about, 去年签约的112个项目, 应于三季度开工的项目; of which
 * plan a figure is a share, 完成全年任务的61%.
 */
export function attributeOf({ end, kind }: PeriodSpan, { normal, start }: Sentence): 'event' | 'plan' | null {
  if (kind === 'now') return null
  const after = normal.slice(end - start, end - start + LONGEST_ATTRIBUTE)
  return EVENT.test(after) ? 'event' : PLAN.test(after) ? 'plan' : null
}

const EVENT =
  /^[^，；：。、\d]{0,4}(?:[列纳]入|入规|入围|认定为)[^，；：。、\d]{0,8}的|^[^，；：。、\d]{0,8}(?:签约|签订|开工|动工|实施|启动|引进|落户|建成|投产|竣工|完工|交付|下达|安排|确定|批准|获批|入库|推进|建设|开展|办理|认定|入选|收储|供应|出让|拆除|改造)的/
const PLAN =
  /^[^，；：。、\d]{0,4}(?:[\d.]+[^，；：。、\d]{1,4})?(?:任务|目标|计划|预算)(?:[\d.]+[^，；：。、\d]{1,4}|[^，；：。、\d]{0,4})?的(?:\d|百分|[一二三四五六七八九两]成)/
const LONGEST_ATTRIBUTE = 26
