import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'
import type { SubjectCandidate } from './candidate.ts'
import type { ClauseNoun } from './clause-nouns.ts'
import type { SubjectState } from './subject-state.ts'
import type { Teller } from './teller.ts'

/** What a place, a trade or the companies of a place have, and no single work. */
const OF_A_WARD =
  /^(?!.*(?:时间|时长|天数|费用?|成本)$)(?:完成|实现|落实|新增|累计|全社会|实际)*(?:地区生产总值|GDP|社会消费品|社零|一般公共预算|税收|固定资产投资|(?:铁路|公路|水路|水利|交通|能源|电网|电力|城建|民航|公路水路|基础设施|房地产|工业|民间)(?:固定资产|建设|项目)*投资|.{0,6}进出口|进口|出口|外贸|旅客|货物|客运|货运|客流|.{0,6}发送量|快递|新签约|签约|引进|招引|招商|协议资金|到位(?:内|外|资)|利用外资|实际使用外资|落户企业|集聚企业|聚集企业|入驻企业|规上|企业(?=$|数)|市场主体|经营主体|新开工|开工(?!面积)|竣工|在建|重点项目|重大项目|.{2,10}产业规模|.{0,6}产业产值|规上工业|.{0,3}保障性住房|.{0,3}(?:保障房|安置房)|工业总?产值|.{0,4}用电量|.{0,4}发电量|.{2,6}装机|贷款|存款|城镇新增就业|接待游客|旅游(?:总)?收入|(?:高速公路)?通车里程|营业里程)/
/** What a company has, and none of its works. */
const OF_A_COMPANY =
  /^(?:完成|实现|累计)*(?:营收|营业收入|总营收|净?利润|毛利|销售(?:额|收入|量)?|销量|订单|在手订单|研发|出货|市值|员工|纳税|负债|资产总额|总资产|.{0,6}(?:固定资产|建设|基础设施)投资|出口|货运|客运|货物|旅客|.{0,4}吞吐量|新开航线)/
/** 达产后, 预计: what a work will bring. */
const AHEAD =
  /(?:建成|投产|达产|投用|投运|竣工|完工|通车|运营)[^，。]{0,4}后|届时|全[部面]达产|预计可?(?:带动|实现|新增)/

/**
 * Whose a figure is that a body tells in its own name, when it would go to what was told of before the body spoke:
 * what the speech is about, and where it names nothing, what the body answers for. Null when the speech goes on with
 * a work, or names its own subject.
 */
export function toldByBody(
  { teller, nouns, projects, previous, area }: SubjectState,
  mention: Mention,
  { metric, subject }: Measure,
  judged: SubjectCandidate | null,
): string | null {
  if (teller === null) return null
  const { quantity, sentence, before } = mention
  const at = quantity.start - sentence.start
  if (at < teller.from || before.length < at || mention.leadLength > 0) return null
  const speech = sentence.simplified.slice(teller.from, at)
  const isWork =
    judged !== null &&
    (judged.project !== null || projects.projects.some(({ name }) => judged.words.startsWith(name)))
  if (judged !== null && (speech.includes(judged.words) || (!isWork && isOfWard(judged, teller, area))))
    return null
  const told = nouns.filter(({ start }) => start >= teller.from && start < at)
  const fits = (teller.isCompany ? OF_A_COMPANY : OF_A_WARD).test(metric)
  if (
    told.some(({ isAnaphor, words }) => isAnaphor && !(fits && metric.includes(words))) ||
    AHEAD.test(speech)
  )
    return null
  if (projects.firstBefore(sentence.start + teller.from, quantity.start)) return null
  const goesOn = previous?.sentence === sentence.start
  if (!goesOn && !fits) return null
  if (goesOn) return previous.words
  const named = topicOf(told) || (subject.length > 1 ? subject : '')
  return named === '' || metric.includes(named) ? inWard(named, teller) : named
}

/** 落户企业 of 临江新区: what is only counted there is told by where. */
function inWard(named: string, { ward, isCompany }: Teller): string {
  return isCompany || /(?:额|值|量|率|投资|收入)$/.test(named) ? ward : ward + named
}

/** 新区新签约项目 of 新区: told of it already. */
function isOfWard({ words }: SubjectCandidate, { ward }: Teller, area: string): boolean {
  return (
    /^全[国省市县区州]/.test(words) ||
    words.includes(ward.replace(/^全/, '')) ||
    (area !== '' && words.startsWith(area))
  )
}

/** The last noun that a clause of the speech is about. */
function topicOf(nouns: readonly ClauseNoun[]): string {
  return (
    nouns.findLast(({ role, thing, isLabel }) => role === 'head' && thing !== '' && !isLabel)?.thing ?? ''
  )
}
