import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'

const PUTS = /(?:投入|拿出|自筹|花费)了?(?:财政|自有|专项)?(?:资金)?$/
/** What the money is for begins with a verb; a fund, a grant and a fee are kinds of money. */
const TO_DO =
  /^(?:用于|用来)?(?:先后|分期|全面|重新|再)?(?:选择|着手|决定|尝试|试着|开始|准备|打算|引进|引入|收购|购置|购买|采购|改造|改建|新建|扩建|翻建|建起|建设|建成|实施|上马|更新|更换|升级|研发|种植|养殖|流转|承包|租下|修建|修缮|修复|整修|发展|启动|打造|办成|布局|铺设|搭建|开发|开办|创办|支持|扶持|推进|推动|完善|优化|提升|治理|整治|安装|添置)/
/** 投入2亿元支持资金: a kind of money. */
const KIND_OF_MONEY = /(?:资金|基金|奖励金|经费|补贴|补助|贷款|消费券|费用?|款)$/

/** 公司投入500万元选择改造老旧生产线: what money was put into is no name of the money. */
export function putInto({ quantity }: Mention, core: string, told: Measure): Measure {
  if (quantity.kind !== 'money' || !PUTS.test(core)) return told
  const { metric } = told
  return TO_DO.test(metric) && !KIND_OF_MONEY.test(metric) ? { ...told, metric: '投入', base: '投入' } : told
}
