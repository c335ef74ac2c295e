import type { Measure } from './measure.ts'
import { sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, nounAfter, splitPhrase } from './phrase.ts'

/** Verbs after which what is given follows the amount: 给予10万元奖励, 设立2亿元资金. */
const GIVING =
  /(?:给予|予以|安排|设立|投入|获得?|拨付|下达|补贴|发放|提供|奖励|筹集|争取|按|每人|每千瓦|资助|新增|拥有|形成|建设|规划|购置|布局|建成)$/
const NO_NOUN = /^(?:建设|用于|提高|增加|减少|打造|推进|实施|投向|元)/
const ONLY_DONE = /^(?:.*(?:项目|工程|类|片区|公司|区|县|市|镇))?(?:已|实际|累计|仅)*完成$/

/** 总投资12亿元, 占地260亩, 3亿元专项资金; without words of its own it repeats the measure before it. */
export function amountMeasure(mention: Mention, previous: Measure | null): Measure {
  const core = coreOf(mention.left)
  const noun = core === '' || GIVING.test(core) ? nounAfter(mention.right) : ''
  if (noun.length >= 2 && !NO_NOUN.test(noun))
    return { metric: noun, subject: '', isTopic: false, change: null, base: noun }
  if (core === '') return sameAs(previous, '金额')
  const phrase = splitPhrase(core)
  if (ONLY_DONE.test(core)) return completed(core, mention)
  const durations = mention.quantity.kind === 'duration' && phrase.metric === ''
  return {
    ...phrase,
    metric: durations ? '时间' : phrase.metric,
    isTopic: phrase.subject !== '',
    change: null,
    base: phrase.metric,
  }
}

/** 交通工程完成96.8亿元: of money, investment is what is completed. */
function completed(core: string, { quantity }: Mention): Measure {
  const subject = core.replace(/(?:已|实际|累计|仅)*完成$/, '')
  const metric = quantity.kind === 'money' ? '完成投资' : '完成量'
  return { metric, subject, isTopic: subject !== '', change: null, base: metric }
}
