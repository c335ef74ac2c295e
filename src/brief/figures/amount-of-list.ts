import { metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'
import { subjectWords } from './phrase.ts'

/** What one of several has, when the words before them all say what each has; null for others. */
export function ofList(mention: Mention, core: string, like: Measure | null): Measure | null {
  return sharedOut(mention, core) ?? besideInList(mention, core, like) ?? partTaken(mention, core, like)
}

/** 总投资238亿元，江苏段占147亿元. */
const HAS_PART = /^[^，]{2,8}占$/

function partTaken({ quantity }: Mention, core: string, like: Measure | null): Measure | null {
  if (quantity.kind !== 'money' || like?.change !== null || !HAS_PART.test(core)) return null
  return { ...like, subject: core.slice(0, -1), isTopic: false, isPart: true }
}

/** 资金共投向6个项目：管网更新3.2亿元，码头改造2.4亿元: what each gets. */
const SHARED_OUT =
  /((?:债券|专项|补助|财政)?资金|债券|贷款)[^，。；：]{0,8}(?:投向|用于|支持|安排)[^，。；：]{0,4}\d+[个项][^，。；：\d]{0,8}：[^。；]*$/

function sharedOut({ quantity, before, right }: Mention, core: string): Measure | null {
  if (quantity.kind !== 'money' || metricStart(core) < core.length) return null
  const shared = /^(?:$|[，；。、]|用于)/.test(right) ? SHARED_OUT.exec(before)?.[1] : undefined
  return shared === undefined ? null : { ...measureOf(shared, subjectWords(core)), isPart: true }
}

/** 总投资48亿元的铝箔厂、35亿元的食品厂: the next of a list, told as the one before it. */
const LIKE_BEFORE = /\d的[^，。；、\d]{2,14}、$|[亿万]元的[^，。；、\d]{2,14}、$/

function besideInList({ right, before }: Mention, core: string, like: Measure | null): Measure | null {
  if (core !== '' || !right.startsWith('的') || !like || like.change !== null) return null
  if (!LIKE_BEFORE.test(before)) return null
  return { ...like, subject: nounAfter(right.slice(1)), isTopic: false }
}
