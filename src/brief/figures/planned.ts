import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { subjectWords } from './phrase.ts'

const GOAL_ALONE = /^(?:今年|明年|全年|年度|本年度|当年)?的?(?:总体|预期|奋斗)?目标$/
/** 完成年度任务6亿元的49.5%, 完成市下达目标任务数9亿元的61%. */
const PLAN_OF =
  /(?:占|完成|为|是)?((?:年度?|全年|年初)?(?:目标任务|任务目标|目标|任务)数?|年度计划(?:总?投资)?|全年计划)(?:总?投资)?$/

/** 为年度目标1050亿元的60.2%, 今年目标6亿元: the goal is one of what was just told. */
export function goalOf({ right }: Mention, core: string, previous: Measure | null): Measure | null {
  const plan = /^的/.test(right) ? PLAN_OF.exec(core)?.[1] : undefined
  if (previous === null) return plan ? measureOf(plan) : null
  if (plan) return { ...sameAs(previous, plan), metric: planned(previous.base, plan), change: null }
  return GOAL_ALONE.test(core)
    ? { ...sameAs(previous, '目标'), metric: `${previous.base}目标`, change: null }
    : null
}

function planned(base: string, plan: string): string {
  if (plan === '目标') return base
  return /目标/.test(plan) && base.length <= 8 && !base.includes(plan) ? base + plan : plan
}

/** 第一期原核定312亿元, 市府编列26亿元, 涉款39亿元: what a council has passed. */
const BUDGETED = /(原?核定|编列|匡列)$|涉款$/

/** 编列20亿元专案预算: the noun stands behind. */
const NAMED_BEHIND = /^的?[^，。；、\d]{0,8}(?:预算|经费|补助|基金|款)/

/** The sum that a council has passed for something: 经费, 拨款 or 造价. */
export function budgetOf({ quantity, before, right }: Mention, core: string): Measure | null {
  const found = quantity.kind === 'money' ? BUDGETED.exec(core) : null
  if (!found || NAMED_BEHIND.test(right)) return null
  if (found[1] === undefined) return measureOf(before.includes('拨款') ? '拨款' : '造价')
  return measureOf(`${found[1]}经费`, subjectWords(core.slice(0, found.index)))
}
