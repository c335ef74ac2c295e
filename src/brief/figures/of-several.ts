import type { Mention } from './mentions.ts'

/** 43家规上陶企已有27家, 312家民宿里还有47家, 32个行业大类中有21个: the thing stands between the two numbers. */
const OUT_OF =
  /^([^，。；、\d的]{2,10}?)(?:中|里|当中|之中)?，?(?:目前|现|已|仍|还|只|仅|就|才|也)*有(?:近|约|超过?)?$/
/** What those of the second number did: 完成技改, 实现正增长, 没装烟感, 处于施工状态. */
const DID =
  /^(?:已经?|均|都|全部)?(?:实现|达到|处[于在])?([^，。；、\d的]{2,7}?)(?:状态|阶段)?(?=[，。；、！”]|$)/
/** Words that stand before the noun without 的. */
const SHORT = /^(?:正?增长|下降|投产|开工|竣工|封顶|停工|签约|达标)$/
const LONGEST = 14

/** What is counted when some of a number of things just told did something: 完成技改的规上陶企; empty for others. */
export function someOf({ quantity, before, left, right }: Mention): string {
  const thing = OUT_OF.exec(left.trim())?.[1] ?? ''
  if (thing === '') return ''
  const first = before.slice(0, before.length - left.length)
  if (!new RegExp(`[\\d一二三四五六七八九十百千万亿两余多]${quantity.unit}$`).test(first.trim())) return ''
  const did = DID.exec(right)?.[1] ?? ''
  if (did === '') return right === '' || /^[，。；、]/.test(right) ? '' : thing
  return did.length + thing.length <= LONGEST ? `${did}${SHORT.test(did) ? '' : '的'}${thing}` : thing
}
