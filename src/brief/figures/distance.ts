import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'

/** 距县城15公里, 往北30公里, 相距12公里. */
const AWAY =
  /(?:^|[^长跨间])(?:距离?(?!公里)[^，、高深]{0,8}|相距|往[东南西北]{1,2}|向[东南西北]{1,2})(?:约|仅|只有|不到|不足)*$/
/** 位于老桥下游4.3公里处, 离岸28公里, 最近只有1.5公里. */
const PLACED =
  /(?:[位坐落]于[^，、]{2,16}(?:[东南西北上下]游?|方向?|[东南西北]面|[东南西北]侧)|离岸|最近)(?:约|仅|只|只有|不到|不足)*$/
/** 12公里外的水库, 百米开外. */
const OUTSIDE = /^(?:多)?(?:以|开|之)?外(?!径|侧|墙|环|围|圈|资|商|企|运|输|线)/

/** A length that lies between two things and is of neither; null for others. */
export function distance({ quantity, left, right }: Mention): Measure | null {
  if (quantity.kind !== 'length') return null
  return AWAY.test(left.trim()) || PLACED.test(left.trim()) || OUTSIDE.test(right) ? measureOf('距离') : null
}
