import { lastAction, metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf } from './phrase.ts'

/** 关于资金, 规模: what is measured is told beside each number. */
const SAYS_LITTLE = /^(?:关于)?(?:资金|金额|规模|数量|总额|总量|成本|费用|时间|价格|能力|面积|长度)$/
const ENUMERATOR = /^(?:[，、\s■●◆▲★#*]|[一二三四五六七八九十\d]{1,3}[、.．]|[（(][^）)]{1,3}[）)])+/
const LONGEST = 14
/** 底气来自订单, 绿色换来了订单: a sentence that tells something. */
const TELLS = /[了着]|来自|源于|换来|带来|靠(?!前|后)|离不开|成为|就是|不是|[也都]是/
/** 产值：左边61亿元，右边118亿元: the label stands before the colon and before no other number of its own. */
const COLON = /(?:^|[。；，、\s】—■●◆▲（(])([^，。；：\d\s]{2,14})：[^：。；]*$/
const OF_MONEY =
  /(?:投资额?|资金|产值|增加值|总值|GDP|收入|营收|利润|利税|税收|税额|税费|出口[额值]?|进口[额值]?|货值|进出口|销售额?|营业额|余额|存款|贷款|外资|零售额?|成交额|交易额|支出|费用|成本|造价|[单均价]价|价格|租金|补贴|补助|奖励|经费|总额|金额|投入|标准)$/
const OF_SHARE = /(?:率|比重|占比|比例|强度|水平|增速|增幅|[进覆盖]度)$/
const OF_NUMBER = /(?<![指倍系参次])数量?$/
/** Money of a kind of its own. */
const OWN_KIND = /(?:款|金|费|税|债|券|贷|补贴|补助|奖励)$/
/** Names no part that a label could have: a verb, a clause. */
const LONGEST_NAME = 10
/** 最高的恒泰药业, 清河高新区最高: who it is stands beside that. */
const MOST = /^最[高低大小多少快慢好差](?:的)?(?:是|为)?|最[高低大小多少快慢好差]$/

/** The measure that words name which say nothing else, as a label before a stop or colon does: （一）亩均税收; null for other words. */
export function labelOf(words: string): Measure | null {
  const label = words.replace(ENUMERATOR, '').replace(/[。：:\s]+$/, '')
  if (label.length < 2 || label.length > LONGEST || /[，。；、：\d]/.test(label) || TELLS.test(label))
    return null
  const at = metricStart(label)
  const action = lastAction(label)
  const own = action && action.end <= at ? label.slice(action.end) : label
  if (at < label.length) return SAYS_LITTLE.test(own) ? null : measureOf(own)
  return OF_NUMBER.test(label) ||
    /^(?:租金|收费|补偿|补助|补贴|缴费|安置|过渡费|票价|工资|待遇)标准$/.test(label)
    ? measureOf(label)
    : null
}

/** The measure of a label for a figure beside which stand at most a name and a time; null when it measures something else. */
export function underLabel(mention: Mention, measured: Measure, standing: Measure | null): Measure | null {
  const label = colonLabel(mention) ?? standing
  if (!label || measured.change !== null || !fits(label.metric, mention)) return null
  const core = coreOf(mention.left.replace(/^[，、；→]/, ''))
    .replace(/[：→]/g, '')
    .replace(MOST, '')
    .replace(/(?:每(?:[天日月年人户亩吨]|平方米))+$/, '')
  const isName = core.length <= LONGEST_NAME && metricStart(core) === core.length && !lastAction(`${core}。`)
  if (!isName || OWN_KIND.test(core) || namesItself(measured)) return null
  if (!/^$|^[，、；。）→\s]/.test(mention.right)) return null
  return { ...label, subject: core.length >= 2 ? core : '', isTopic: false, isPart: true }
}

/** 累计3.62亿美元 is 金额 only for want of words. */
function namesItself({ metric }: Measure): boolean {
  return metricStart(metric) < metric.length && !SAYS_LITTLE.test(metric)
}

function colonLabel({ before }: Mention): Measure | null {
  const words = before.includes('：') ? COLON.exec(before)?.[1] : undefined
  return words === undefined ? null : labelOf(words)
}

/** Whether a quantity may be of the measure that a label names: one of money is for money alone, and that of a rate for a rate. */
export function fits(label: string, { quantity: { kind } }: Mention): boolean {
  if (kind === 'money') return OF_MONEY.test(label)
  if (kind === 'percent') return OF_SHARE.test(label)
  if (kind === 'points' || kind === 'times') return false
  if (kind === 'count') return OF_NUMBER.test(label)
  return !OF_MONEY.test(label) && !OF_SHARE.test(label) && !OF_NUMBER.test(label)
}
