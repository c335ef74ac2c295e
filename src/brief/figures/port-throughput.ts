import { metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'

const BOXES = /^(?:标箱|标准箱|TEU)$/

/** Standard containers are what a port handles, whatever verb stands before them: 全年要冲450万标箱. */
export function portThroughput(
  { quantity, right }: Mention,
  core: string,
  like: Measure | null,
): Measure | null {
  if (core === '' && like) return null
  if (
    !BOXES.test(quantity.unit) ||
    metricStart(core) < core.length ||
    core.length > 6 ||
    /[柜箱运卸发]/.test(core)
  )
    return null
  return /^(?:的?目标|$|[，。；、”])/.test(right) ? measureOf('集装箱吞吐量') : null
}
