import { isNamed } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter, surelyNounAfter } from './noun-after.ts'
import { subjectWords } from './phrase.ts'
import { sized } from './sides.ts'
import { verbEnd } from './verb-end.ts'

/** What is behind money that is no kind of money: 30亿元的珠宝城 costs so much. */
const MONEY =
  /(?:款|金|费|税|债|券|贷|补贴|补助|奖励|奖补|贴息|投资|产值|收入|利润|订单|合同|额度?|保险|授信|支出|成本|资产|股权|开支|缺口|单|租|价|消费|营收|外资|专项|经费|预算|授信|融资|意向|增资|赔偿|红利|信用)$/
/** What an energy is when it is no capacity of making batteries. */
export const CELLS = /电池|电芯|储能|产能|组件|氢/

/** 科陶厂区9.8兆瓦屋顶光伏, 30亿元的珠宝城, 2万平方米的车间: the thing that is so big stands behind. */
export function thingBehind(mention: Mention, core: string): Measure | null {
  const { kind } = mention.quantity
  if (kind === 'power' && POWER_OF_STORE.test(mention.after)) return measureOf('储能规模')
  const noun = surelyNounAfter(mention.right)
  if (kind === 'money' && (noun === '' || !MONEY.test(noun))) {
    const named = noun !== '' && (/^的/.test(mention.right) || /(?:项目|基地|[园城厂])$/.test(noun))
    return named && !MONEY.test(nounAfter(mention.right)) ? measureOf('总投资', subjectWords(core)) : null
  }
  if (kind === 'mass' || kind === 'energy')
    return noun === '' && !/^\p{Script=Han}{2}/u.test(mention.right) ? null : output(mention, core)
  if (noun !== '' && kind === 'power' && /光伏|风电|风机|储能|机组|电站|项目|基地|电厂/.test(noun))
    return measureOf(
      /(?:单[机台]|[首每]台)$/.test(core) ? '单机容量' : '装机容量',
      isNamed(core) ? subjectWords(core) : '',
    )
  if (noun === '' || (!isNamed(core) && verbEnd(core) === 0 && !/(?:首批|首期|[一二三四]期)$/.test(core)))
    return null
  if (kind === 'power') return measureOf('装机容量', subjectWords(core))
  return measureOf(sized(noun, mention), subjectWords(core))
}

/** 60万千瓦/240万千瓦时储能: the power of a store stands before its energy. */
const POWER_OF_STORE = /^[/／][\d.]+(?:[万亿]?千瓦时|[万亿]?度|兆瓦时|[MG]Wh)的?[^，。；、\d]{0,6}储能/i

/** Money of a kind: 10亿元中期票据, 8000万元产业引导资金, 10亿元的产业引导基金. */
const MONEY_THING =
  /(?:票据|债|债券|融资券|资金|基金|贷款|借款|补贴|补助|补偿|奖励|奖金|奖补|经费|款|专款|拨款|赔款|消费券|授信|增资|保证金|股权|股份|订单|合同|收入|税收|罚款|红包|礼包|额度|贴息|物流费|费|费用|利润|租金|工资|债务|欠薪|拨备)$/
/** Who acts, on what, or when: words that no thing with a size is called by. */
const ACTS =
  /[将会要已再在把从向给为对只才还又先随可能][^，]|成功|最后|首[批次对台座艘]?$|[下上出成入好完掉走进满]$|^[一二三两]口气|首?[一二三四]?阶段[^，]{2,4}$/

/** 海拔780米的高山村: the words before the number say which side is meant. */
const OWN_SIDE = /(?:海拔|高程|[深高厚宽径距])$/

/**
 * Whatever verb stands before the quantity, what is behind it is what is measured: 集团成功发行10亿元中期票据,
 * 屋顶将加设2.6兆瓦光伏板. A list of verbs would never be complete.
 */
export function objectBehind(mention: Mention, core: string): Measure | null {
  const { quantity, right } = mention
  const noun = surelyNounAfter(right)
  if (noun === '') return null
  const owner = core.slice(0, core.length - verbEnd(core))
  const subject = isNamed(owner) ? subjectWords(owner) : ''
  if (quantity.kind === 'money') return MONEY_THING.test(noun) ? measureOf(noun, subject) : null
  const ground = (quantity.kind === 'area' || quantity.kind === 'length') && !OWN_SIDE.test(core)
  if (!ground && !ACTS.test(core) && verbEnd(core) === 0) return null
  return measureOf(sized(noun, mention), subject)
}

function output({ quantity, right }: Mention, core: string): Measure | null {
  if (nounAfter(right) === '') return null
  const metric = quantity.kind === 'mass' || CELLS.test(right) ? '产能' : '电量'
  return isNamed(core) ? measureOf(metric, core) : null
}

/** 批了78亩地, 腾出的760亩地. */
const LAND = /^多?地(?=[，。；、]|$|[都就全已交用建给被在还里上])/

/** Things of one character behind the number. */
export function landOrTax({ quantity, right }: Mention): Measure | null {
  if (quantity.kind === 'area' && LAND.test(right)) return measureOf('用地面积')
  return quantity.kind === 'money' && /^的税(?=[，。；、]|$)/.test(right) ? measureOf('税收') : null
}
