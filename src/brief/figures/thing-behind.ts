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
  const noun = surelyNounAfter(mention.right)
  if (kind === 'money' && (noun === '' || !MONEY.test(noun))) {
    const named = /^的[^，。；、]{3,}/.test(mention.right) || /(?:项目|基地|[园城厂])$/.test(noun)
    return named && !MONEY.test(nounAfter(mention.right)) ? measureOf('总投资', subjectWords(core)) : null
  }
  if (kind === 'mass' || kind === 'energy')
    return noun === '' && !/^\p{Script=Han}{2}/u.test(mention.right) ? null : output(mention, core)
  if (noun !== '' && kind === 'power' && /光伏|风电|储能|机组|电站|项目|基地|电厂/.test(noun))
    return measureOf(
      /单[机台]$/.test(core) ? '单机容量' : '装机容量',
      isNamed(core) ? subjectWords(core) : '',
    )
  if (noun === '' || (!isNamed(core) && verbEnd(core) === 0 && !/(?:首批|首期|[一二三四]期)$/.test(core)))
    return null
  if (kind === 'power') return measureOf('装机容量', subjectWords(core))
  return measureOf(sized(noun, mention), subjectWords(core))
}

function output({ quantity, right }: Mention, core: string): Measure | null {
  if (nounAfter(right) === '') return null
  const metric = quantity.kind === 'mass' || CELLS.test(right) ? '产能' : '电量'
  return isNamed(core) ? measureOf(metric, core) : null
}
