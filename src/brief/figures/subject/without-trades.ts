import type { Measure } from '../measure.ts'
import type { SubjectCandidate } from './candidate.ts'
import { isOfItsOwn } from './own-origins.ts'

/** What only a place has: retail sales, a budget, what its people earn. */
const OF_A_PLACE =
  /^(?:地区生产总值|GDP|全社会|社会消费品|社零|一般公共预算|固定资产投资|房地产|商品房|[城乡]镇?居民|农村居民|居民人均|全体居民|常住人口|城镇新增|存贷?款|金融机构|本外币|外贸进出口|货物进出口|进出口总)/
const TRADE =
  /(?:[工产行农][业]|制造业|服务业|建筑业|业企业|固定资产|(?:新开工|新签约|签约|开工|竣工|引进)项目|目标|任务)$/

/** 规上工业增加值增长8.4%，社会消费品零售总额增长4.1%: of an industry told before no retail sales are told. */
export function withoutTrades(
  candidates: readonly SubjectCandidate[],
  { metric }: Measure,
): readonly SubjectCandidate[] {
  if (!OF_A_PLACE.test(metric)) return candidates
  const places = candidates.filter(({ words, origins }) => !TRADE.test(words) || origins.some(isOfItsOwn))
  return places.length > 0 ? places : candidates
}
