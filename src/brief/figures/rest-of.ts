import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { surelyNounAfter } from './noun-after.ts'
import { subjectWords } from './phrase.ts'
import { SIDES, sized } from './sides.ts'
import { LONGEST_METRIC } from './told-behind.ts'

/** 还剩4.3公里: of what was told. */
const REST_ALONE = /^(?:还|尚|仅|只|仍)*(?:剩余?|剩下|余下|余)$/
/** 石坪镇、官渡镇各剩下3000亩. */
const REST_OF_EACH = /^([^，]{2,14}?)各(?:还|尚|仅|只|仍)*(?:剩余|剩下|余下|剩)$/

/** What is left over of what was told, or of what stands behind the number; null for other words. */
export function restLeft(mention: Mention, core: string, like: Measure | null): Measure | null {
  if (REST_ALONE.test(core)) return restOf(mention, like)
  const whose = REST_OF_EACH.exec(core)?.[1]
  const rest = whose === undefined ? null : restOf(mention, like)
  return rest && { ...rest, subject: subjectWords(whose ?? '') }
}

function restOf(mention: Mention, like: Measure | null): Measure {
  const noun = surelyNounAfter(mention.right)
  if (noun !== '') return measureOf(`剩余${sized(noun, mention)}`)
  if (mention.quantity.kind === 'power') return measureOf('剩余装机容量')
  if (like?.change === null && like.base.length <= LONGEST_METRIC) return measureOf(`剩余${like.base}`)
  return measureOf(
    mention.quantity.kind === 'money' ? '剩余资金' : `剩余${SIDES[mention.quantity.kind] ?? ''}`,
  )
}
