import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'

/** 一斤能卖12元, 一亩能挣2万元; 拍卖 and 外卖 are other words. */
const SOLD = /(?<![拍专外转变倒])卖$/
/** 每吨可卖1.15万元. */
const SOLD_EACH = /每[^，每]{1,3}[可能]?以?卖$/
const EARNED = /(?:挣|赚)$|(?:每月|每天|一个月|一天)拿到?$|[工人民户]能拿到$/
/** Nobody sells one thing for so much, or earns it as a villager. */
const PRICE_UP_TO = 10_000
const EARNED_UP_TO = 1_000_000
/** 每斤3.5元 among incomes is a price of its own; among subsidies and costs it is one of those. */
const EACH = /^(?:每)(?:斤|公斤|千克|盒|箱|瓶|袋|枚)$/
/** 西红柿每公斤4.2元, 玉米每斤收到1.02元: what one of the thing costs. */
const THING_EACH = /^([^，]{2,10})(?:每|一)(?:斤|公斤|千克|盒|箱|瓶|袋|枚|吨|头|份|碗|株|棵)(收到?|收购)?$/
/** 木浆一吨涨了900元. */
const DEARER = /[每一](?:斤|公斤|千克|吨|箱|头|米|台|度|方)(?:又|就|也|还|已)?(?:上)?(涨|贵|降|跌|便宜)$/
/** 糕点一盒38元. */
const ONE = /一(?:斤|公斤|盒|箱|瓶|袋|枚|只|份|碗|张)$/
/** 去年亏了3200万元. */
const LOST = /(?<!盈)亏$/
/** 赔了客户40万元. */
const PAID_FOR_LOSS = /赔(?:了|给)?(?:客户|对方|业主|农户|村民|买家|用户|人家)?$/
const OF_TOTAL = /收入|投资|产值|销售额|^总/

/** What a verb of trade makes of money, or the weight that it is paid for. */
export function bySale({ quantity, left }: Mention, core: string, like: Measure | null): Measure | null {
  if (quantity.kind !== 'money') return null
  if (PAID_FOR_LOSS.test(core)) return measureOf('赔偿')
  if (SOLD.test(core))
    return measureOf(quantity.value < PRICE_UP_TO || SOLD_EACH.test(core) ? '售价' : '销售额')
  if (EARNED.test(core) && quantity.value < EARNED_UP_TO) return measureOf('收入')
  if (ONE.test(core) && quantity.value < PRICE_UP_TO) return measureOf('单价')
  if (quantity.value < PRICE_UP_TO) {
    const each = like?.base.endsWith('价') ? null : THING_EACH.exec(core)
    if (each) return measureOf(each[2] ? '收购价' : '单价', each[1])
    const moved = DEARER.exec(core)?.[1]
    if (moved) return measureOf(/[涨贵]/.test(moved) ? '价格上涨' : '价格下降')
  }
  if (LOST.test(core)) return measureOf('亏损')
  if (EARNED.test(core)) return measureOf('利润')
  if (!EACH.test(core) || /折合|平均|相当/.test(left)) return null
  return like === null || OF_TOTAL.test(like.base) ? measureOf('单价') : null
}
