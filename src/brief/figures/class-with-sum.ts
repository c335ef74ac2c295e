import { lastAction } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'

const SUM = /^、(?:约|近|超)?(?:总?投资|协议投资)?(?:约|近|超)?\d[\d.,]*[万亿]元/
/** ◆新能源：9个，98.5亿元. */
const SUM_NEXT = /^，(?:约|近|超)?\d[\d.,]*[万亿]元(?=$|[，。；、\s])/
/** What has a sum of its own, which is no investment. */
const OTHER_SUM = /(?:合同|订单|协议|贷款|资金|专利|地块|标段|奖|基金|债券|业务|纠纷|案件|商品|采购)/
const COUNT_BEFORE =
  /\d[个项](?:[^，。；\d]{0,10}(?:项目|专案))?[、，]?(?:总额|总金额|合计|总计|共计)?(?:约|近|超|达)?$/

/** 签约智能终端19个、128.4亿元: a class of projects goes without its 项目 when a sum stands beside the count. */
export function classWithSum({ quantity, left, right, after }: Mention, core: string): Measure | null {
  const isRow = right === '' && left.endsWith('：') && SUM_NEXT.test(after)
  if (!isRow && (right !== '、' || !SUM.test(after))) return null
  if (!/^[个项]$/.test(quantity.unit) || OTHER_SUM.test(core)) return null
  const name = core.slice(lastAction(core)?.end ?? 0)
  if (name.length < 2 || /(?:项目|专案|工程|企业|公司|园区)$/.test(name)) return null
  return { ...measureOf(`${name}项目`, name), isTopic: true }
}

/** 捷运等4案约2483亿元: what Taiwan counts its works by, and their budget. */
const CASES_BEFORE = /\d案[、，]?(?:总额|合计|总计|共计|共)?(?:约|近|超|达)?$/

/** 签约5个，协议投资19亿元；其中外资企业4个、17亿元: each class has its part of it. */
const INVESTED = /(?:投资|资金|金额|总额)额?$/

/** The sum of the class is of all years. */
const OF_YEAR = /年度|当年|今年/

/** The sum beside the count of projects: what is invested in them. */
export function sumBesideCount(
  { quantity, before }: Mention,
  previous: Measure | null,
  like: Measure | null,
): Measure | null {
  if (quantity.kind === 'money' && CASES_BEFORE.test(before)) return measureOf('经费')
  if (quantity.kind !== 'money') return null
  if (like?.change === null && INVESTED.test(like.metric) && COUNT_BEFORE.test(before))
    return OF_YEAR.test(like.metric) && !OF_YEAR.test(before.split('其中').at(-1) ?? '')
      ? measureOf('总投资')
      : sameAs(like, '')
  if (!/(?:项目|专案)$/.test(previous?.metric ?? '') || OTHER_SUM.test(previous?.metric ?? '')) return null
  return COUNT_BEFORE.test(before) ? measureOf('总投资') : null
}
