import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'

/** 南塔塔柱爬升到133米, 大坝填筑至98米高程. */
const REACHES =
  /(?:塔|柱|坝|墩|墙|楼|筒|承台)[^，]{0,4}?(?:浇筑|爬升|填筑|浇|填|长|升|砌|滑模)[至到]了?(?:约|近)?$/

/** A length up to which something rises, which is no length of it; null for others. */
export function heightReached({ quantity, left, right }: Mention): Measure | null {
  if (quantity.kind !== 'length') return null
  const level = /^(?:的)?([^，。；、\d]{0,4}(?:高程|标高|水位))/.exec(right)?.[1]
  if (level) return measureOf(level)
  return REACHES.test(left) ? measureOf('高度') : null
}
