import type { Quantity } from '../quantity/find-quantities.ts'

/** 亿元以上项目, 10亿—50亿元项目, 千万元企业: a class of things, not an amount of its own. */
const CLASS =
  /^(?:及?以[上下]|级)的?[^，。；、：]{0,6}?(?:项目|企业|工程|产业|集群|单位|客户|品牌|园区)|^[^，。；、：的]{0,3}(?:项目|企业|集群|园区)/
/** 税收500万元以上企业6家: a class, because its members are counted. */
const COUNTED_CLASS =
  /^(?:及?以[上下]|级)的?[^，。；、：]{0,6}?(?:项目|企业|工程|单位|客户|品牌)[共有达仅为]{0,2}\d/
const METRIC_BEFORE =
  /(?:投资额?|产值|收入|面积|税收|规模|营收|资金|贷款|增长|下降|能力|容量|率|比重|占比|额|费用?|强度)(?:在|达到?|超过?|为|约|近|不低于|不少于)*$/
const IDIOM_AFTER =
  /^(?:方面|一批|坚持|确保|阶段|层面|维度|字|关键|全面|重大|统筹|到位|不|一|转变|清单|百分百|重点(?!项目|工程)|优先|第一)/
const IDIOM_MEASURES = new Set([
  '个',
  '条',
  '项',
  '张',
  '场',
  '件',
  '本',
  '把',
  '次',
  '种',
  '类',
  '位',
  '名',
  '组',
  '轮',
  '层',
  '块',
  '片',
  '门',
  '点',
  '台',
  '道',
])
const COUNTED_IN_WORDS =
  /^(?:重点|重大|新|在建|续建|市级|省级|产业|新材料|工业|自动化|智能|全自动)?[^，。；、：]{0,6}?(?:项目|企业|生产线|产线|机组|镇|村|园区|工程|码头|泊位|班|基地|中心|公司|片区|车间)/
const FURNITURE = /(?:阅读|点击|浏览|访问|访客|评论|播放|转发|点赞|字号|人气|热度)(?:次?数|量)?[：:( ]{0,3}$/
const DURATION_CONTEXT =
  /工期|工时|周期|建设期|补贴|补助|连续|历时|为期|期限|提前|滞后|缩短|压缩|超过|时间|时限|有效期|租期|免租|经营期|办结|办理|耗时|用时|掘进|经过|后|就业|质保|寿命|服务|回应|答复|审批|仅用|要|通行|运行|车程|通关|约通/
const ROUTE = /^(?:[^，。]{0,3}圈|生活圈|通勤圈|行动|攻坚|规划|计划|大变样|免疫|后)/

/** 220千伏变电站: a class of lines and stations, not an amount. */
const VOLTAGE = /^(?:k[Vv]|千伏)$/
const ON_LINES = /^及?(?:以[上下])?的?(?:变电|输变电|输电|专线|线路|电网|开关站|升压站|双回|电力)/

/** Leaves out idioms, names of classes, page furniture and times that say nothing: what grammar alone cannot tell. */
export function isFigure(quantity: Quantity, normal: string, offset: number): boolean {
  const start = quantity.start - offset
  const end = quantity.end - offset
  const before = normal.slice(Math.max(0, start - 24), start)
  const after = normal.slice(end, end + 24)
  if (FURNITURE.test(before)) return false
  if (VOLTAGE.test(quantity.unit) && ON_LINES.test(after)) return false
  if (quantity.kind === 'duration') return isDuration(quantity, before, after)
  if (quantity.inWords && quantity.kind === 'count') return isCountInWords(quantity, after)
  if (quantity.kind === 'money' && COUNTED_CLASS.test(after)) return false
  return !(quantity.kind === 'money' && CLASS.test(after) && !METRIC_BEFORE.test(before))
}

function isDuration(quantity: Quantity, before: string, after: string): boolean {
  if (ROUTE.test(after) || /^(?:来|以来|间|中|多来)/.test(after) || /[近未今]$/.test(before)) return false
  if (/[A-Za-z]/.test(quantity.text))
    return !/(?:next|past|last|over|for|every|first) (?:the )?$/i.test(before)
  if (quantity.inWords) return /工期|提前|周期|建设期/.test(before)
  return DURATION_CONTEXT.test(before) || /^(?:以?内|之内|以上|以下|左右)/.test(after)
}

function isCountInWords(quantity: Quantity, after: string): boolean {
  if (quantity.value >= 20) return true
  if (IDIOM_MEASURES.has(quantity.unit) && (IDIOM_AFTER.test(after) || !COUNTED_IN_WORDS.test(after)))
    return false
  return !/[A-Za-z]/.test(quantity.text) || quantity.value > 1
}
