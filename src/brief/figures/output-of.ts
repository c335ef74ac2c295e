import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { subjectWords } from './phrase.ts'
import { productOf } from './product-of.ts'

const OUTPUT = /([年月])产(?![值业品出权地生量能])[^，]{0,16}$/
/** 年产120万平方米铝单板: panels and walls are told by their size, and so is a house that no 年产 stands right before. */
const MADE_BY_AREA = /([年月])产$/
/** 年加工水产品8万吨 */
const WORKED =
  /^(?:每?([年月日])|一次)可?(加工|处理|储存|存储|周转|交易|分拣|消化|消纳|输送)(?:生产)?(?!能力|量)([^，、]{0,12})$/

/** 年产休闲食品4.8万吨: an output, whatever is made. */
export function yearlyOutput({ quantity }: Mention, core: string): Measure | null {
  if (quantity.kind !== 'mass' && quantity.kind !== 'area') return null
  const [, time = '', work, product = ''] = WORKED.exec(core) ?? []
  if (work) return measureOf(`${time}${work}${/周转|交易/.test(work) ? '量' : '能力'}`, product)
  const found = (quantity.kind === 'mass' ? OUTPUT : MADE_BY_AREA).exec(core)
  return found && measureOf(`${found[1]}产能`, subjectWords(core.slice(0, found.index)))
}

/** 年产4000吨保温材料、5万吨复合材料, 年产奶酪2万吨、奶粉1.2万吨: each of a list is an output, as the first. */
export function listedOutput(mention: Mention, core: string, like: Measure | null): Measure | null {
  if (mention.quantity.kind !== 'mass' || !like || !/[年月]产|产能/.test(like.metric)) return null
  if (core !== '') return productOf(mention, core, like)
  const product = nounAfter(mention.right)
  return product.length >= 2 ? { ...like, subject: product, isTopic: false } : null
}
