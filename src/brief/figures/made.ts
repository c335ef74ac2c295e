import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { subjectWords } from './phrase.ts'
import { productOf } from './product-of.ts'

/** 月产12英寸硅片15万片. */
const OUTPUT = /([年月日](?:可|能)?(?:生产|产))(?![值业品出权地生量能])[^，]{0,12}$/
/** 生产电梯5.2万台. */
const MADE =
  /(?:^|[^，]*?)(?<!投|可|待)生产(?!设备|设施|要素|车间|厂房|用房|基地|工艺|企业|许可|任务|经营|装置|机组)([^，、\d产线]{1,8})$/

/** 生产电梯5.2万台, 年产300架: what is made, or how many can be made in a time. */
export function made(mention: Mention, core: string, like: Measure | null): Measure | null {
  const { unit } = mention.quantity
  if (/[家户人名位个项]$/.test(unit)) return null
  const product = like && /[年月日]产|产能/.test(like.metric) ? productOf(mention, core, like) : null
  if (product) return product
  const output = OUTPUT.exec(core)
  if (output) return measureOf(`${output[1]?.[0]}产能`, subjectWords(core.slice(0, output.index)))
  const thing = MADE.exec(core)?.[1]
  return thing === undefined
    ? null
    : measureOf(`${thing}产量`, subjectWords(core.slice(0, core.indexOf('生产'))))
}
