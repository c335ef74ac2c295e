import type { UnitKind } from '../quantity/units.ts'
import { isNamed } from './lexicon.ts'
import { type Measure, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, nounAfter, splitPhrase } from './phrase.ts'

/** Verbs after which what is given follows the amount: 给予10万元奖励, 设立2亿元资金. */
const GIVING =
  /(?:给予|予以|安排|设立|投入|获得?|拨付|下达|补贴|发放|提供|奖励|筹集|争取|按|每人|每千瓦|资助|剩余|新增|拥有|形成|建设|规划|购置|布局|建成)$/
const NO_NOUN = /^(?:建设|用于|提高|增加|减少|打造|推进|实施|投向|元)/
const SIDES: Readonly<Partial<Record<UnitKind, string>>> = { length: '长度', area: '面积', mass: '重量' }
const PLAN_OF = /(?:占|完成|为|是)?(目标|年度计划(?:总?投资)?|全年计划|年度任务)(?:总?投资)?$/
/** The last benefit that a sentence of a notice grants. */
const BENEFIT = /^.*(补[助贴]|奖[励补]|贴息|资助)/
const ONLY_DONE = /^(?:.*(?:项目|工程|类|片区|公司|区|县|市|镇))?(?:已|实际|累计|仅)*完成$/

/** 总投资12亿元, 占地260亩, 3亿元专项资金; without words of its own it repeats the measure before it. */
export function amountMeasure(mention: Mention, previous: Measure | null, like: Measure | null): Measure {
  const core = coreOf(mention.left)
  const noun = core === '' || GIVING.test(core) ? nounAfter(mention.right) : ''
  if (noun.length >= 2 && !NO_NOUN.test(noun))
    return { metric: noun, subject: '', isTopic: false, change: null, base: noun }
  if (core === '') return repeated(mention, previous, like)
  if (ONLY_DONE.test(core)) return completed(core, mention)
  const plan = PLAN_OF.exec(core)?.[1]
  if (plan && previous && /^的/.test(mention.right)) {
    return { ...sameAs(previous, plan), metric: plan === '目标' ? previous.base : plan, change: null }
  }
  const { subject, metric, bare } = splitPhrase(core)
  const benefit = bare ? (BENEFIT.exec(mention.before)?.[1] ?? like?.metric) : undefined
  if (benefit && mention.quantity.kind === 'money' && isNamed(core)) {
    return { metric: benefit, subject: core, isTopic: true, change: null, base: benefit }
  }
  return { metric, subject, isTopic: subject !== '', change: null, base: metric }
}

/** The same once more; of another kind, it is another side of the same thing: 道路14条、21.8公里. */
function repeated({ quantity }: Mention, previous: Measure | null, like: Measure | null): Measure {
  const side = SIDES[quantity.kind]
  const change = /(?:增加|减少)$/.exec(previous?.metric ?? '')?.[0]
  if (change && like && previous?.base !== like.base)
    return { ...sameAs(like, side ?? ''), metric: like.base + change }
  if (previous && side && (!like || like.metric !== previous.metric)) {
    return {
      ...sameAs(previous, side),
      metric: previous.metric.endsWith(side) ? previous.metric : previous.metric + side,
    }
  }
  return sameAs(like && previous?.change ? like : previous, '金额')
}

/** 交通工程完成96.8亿元: of money, investment is what is completed. */
function completed(core: string, { quantity }: Mention): Measure {
  const subject = core.replace(/(?:已|实际|累计|仅)*完成$/, '')
  const metric = quantity.kind === 'money' ? '完成投资' : '完成量'
  return { metric, subject, isTopic: subject !== '', change: null, base: metric }
}
