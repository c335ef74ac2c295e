import { benefitBefore } from './grants.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { sized } from './sides.ts'

/** 3.5米宽的步道: the side stands behind the number. */
const SIDE_BEHIND =
  /^多?([宽长高深厚])(?=的|[，。；、]|$|\p{Script=Han}{0,4}(?:烟囱|塔|柱|墩|楼|坝|墙|隧道|隧洞|通道|步道|道路|马路|桥|渠|沟|堤|孔|桩|井|坑))/u
/** 以200万元为上限. */
const LIMIT_BEHIND = /^为(?:最高)?(上限|下限)/
/** 还有27.2亿元缺口: what is missing is told behind it. */
const GAP_BEHIND = /^的?(?:资金)?(缺口|差额|差距)/
const FUND = /^的([^，。；、\d]{2,10}?(?:基金|资金池|资金))/

/** 3.5米宽: the width, length, height, depth or thickness. */
export function sideBehind({ quantity, right }: Mention): Measure | null {
  const side = quantity.kind === 'length' ? SIDE_BEHIND.exec(right)?.[1] : undefined
  return side === undefined ? null : measureOf(`${side}度`)
}

/** 其中344公顷为产业用地、3亿元为银行贷款: what the part is stands behind it. */
export function partBehind(mention: Mention): Measure | null {
  const noun = /^[为是]/.test(mention.right) ? nounAfter(mention.right.slice(1)) : ''
  return noun.length >= 2 ? measureOf(sized(noun, mention)) : null
}

/** 以200万元为上限: of what is granted, when the words before say so. */
export function limitBehind(mention: Mention): Measure | null {
  const limit = mention.quantity.kind === 'money' ? LIMIT_BEHIND.exec(mention.right)?.[1] : undefined
  return limit === undefined ? null : measureOf(`${benefitBefore(mention) ?? ''}${limit}`)
}

/** 27.2亿元资金缺口. */
export function gapBehind({ right }: Mention): Measure | null {
  const gap = GAP_BEHIND.exec(right)?.[1]
  return gap === undefined ? null : measureOf(gap)
}

/** 规模2亿元的转贷资金: the size is that of the fund. */
export function fundBehind({ right }: Mention, core: string): Measure | null {
  const fund = /(?:^|设立|总|首期)规模$/.test(core) ? FUND.exec(right)?.[1] : undefined
  if (fund !== undefined) return measureOf(`${fund}规模`)
  const sum = /(?:总额|总金额|金额|总值)$/.test(core) ? OF_SUM.exec(right)?.[1] : undefined
  return sum === undefined ? null : measureOf(`${sum.length > LONGEST_OF_SUM ? sum.slice(-2) : sum}总额`)
}

/** 签下总额54亿元的储能订单: the sum is that of the orders. */
const OF_SUM = /^多?的([^，。；、\d的]{0,8}(?:订单|合同|贷款|授信|债券|协议))/
const LONGEST_OF_SUM = 6
