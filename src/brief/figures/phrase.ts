import { isMetric, LINK, metricStart, OPENER } from './lexicon.ts'

/** What the words before a quantity say: on what, and what is measured. */
export interface Phrase {
  /** The words left of the metric: what it is measured on. Empty when the clause does not say. */
  readonly subject: string
  /** The metric's words; empty when there are none. */
  readonly metric: string
}

const LONGEST_METRIC = 16

/** The words before a quantity without those that only open the clause or lead up to the number. */
export function coreOf(left: string): string {
  return left.trim().replace(LINK, '').replace(OPENER, '').trim()
}

/** Splits 重点项目完成投资 into 重点项目 and 完成投资. */
export function splitPhrase(core: string): Phrase {
  const at = metricStart(core)
  const metric = core.slice(at)
  if (isMetric(metric)) return { subject: subjectWords(core.slice(0, at)), metric }
  return { subject: '', metric: shortened(core) }
}

/** The subject's own words: without the particle or verb that ties it to the metric. */
export function subjectWords(words: string): string {
  return words
    .replace(/(?:的|在|已|将|可|新|年|日|月|累计|共|预计|计划|其|按|项目已|由|所)$/, '')
    .replace(OPENER, '')
    .trim()
}

/** A long run of words ends in what is counted: the part after the last 的 or 、, when it is enough. */
function shortened(core: string): string {
  if (core.length <= LONGEST_METRIC) return core
  const tail = core.slice(Math.max(core.lastIndexOf('的'), core.lastIndexOf('、')) + 1)
  const chosen = tail.length >= 2 ? tail : core
  return chosen.length <= LONGEST_METRIC ? chosen : chosen.slice(-LONGEST_METRIC)
}

const NOUN_END =
  /^(.{0,12}?(?:项目|工程|企业|公司|单位|岗位|生产线|产线|机组|片区|园区|基地|中心|平台|小区|学校|医院|车站|桥梁|隧道|道路|泊位|码头|航线|线路|标段|问题|事项|措施|任务|人才|群众|居民|农户|家庭|住房|厂房|机柜|机器人|设备|资金|贷款|补贴|补助|奖励|贴息|外资|投资|订单|专利|标准|班|村|镇|乡|县|市|区|街道))/
const NOUN_STOP =
  /(?:因|受|已|完成|实现|分别|均|正在|将|于|被|全部|总投资|竣工|开工|投产|停工|签约|动工|复工|尚未|开展|参加|参会|参与|进场|列入|入选|落地|达产|建成|投用|封顶|取得|获|为|是|在|由|要|须|应|，|的(?=\S)|，|。|占|同比|预计|计划|年内|以上|以下|以内|左右|进行|排|一字|也|和|及|与|、|等|”|“|”|"|（|）|\(|\))/

/** The noun after a count: 重点项目 in 62个重点项目完成投资. Empty when no noun stands there. */
export function nounAfter(right: string): string {
  const words = right.replace(/^(?:多|余|以上的?|左右的?|以内的?|的)/, '').trim()
  const stop = NOUN_STOP.exec(words)
  const upToStop = stop ? words.slice(0, stop.index) : words
  const noun = NOUN_END.exec(upToStop)?.[1] ?? upToStop
  return noun.slice(0, LONGEST_METRIC)
}
