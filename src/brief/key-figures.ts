import type { Figure } from '../domain/brief.ts'
import { toSimplified } from '../script/to-simplified.ts'
import type { Document } from './document.ts'
import { foldWidth } from './quantity/normalise.ts'

/** A summary has at least so many figures, where the article has them, and never more than the most. */
const LEAST = 5
const MOST = 8
/** In between, a reader needs this share of an article's figures. */
const SHARE = 0.6

/** What a figure measures, and how much a reader wants to know it; the first that fits counts. */
const METRICS: readonly (readonly [RegExp, number])[] = [
  [/总投资|年度计划投资|当年计划投资|计划投资$|年度投资|固定资产投资(?!.*(?:增长|下降))|生产总值$|GDP$/, 3],
  [/协议|签约金额|合同金额|完成投资$|工业投资$|社会消费品|进出口|可支配收入$|investment|total cost/i, 2],
  [/开工率|竣工率|投产率|完成率$|占(?:年度|全年).*|生产总值增长|固定资产投资(?:增长|下降)|增加值增长/, 2],
  [/产值|税收|纳税|销售收入|营业收入|产能|年产|装机|吞吐量|外资|公共预算收入|capacity|jobs?$/i, 1.5],
  [/项目$|工程$|开工$|竣工$|全长|总建筑面积|占地|工期|新签约|补[助贴]|奖励|资金/, 1],
  [
    /低于|高于|平均|时序|收窄|回落|就业|学位|停车|设备|机组|桥梁|隧道|服务区|出库|标准煤|二氧化碳|宽|层高/,
    -1.5,
  ],
]
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^[A-Z]{3}$/, 1],
  [/^pp$/, -1.5],
  [/^%$/, 0.3],
  [/^(?:m|m3|t|x|month|day|hour|year)$/, -0.7],
]
const PART = /其中|分(?:领域|类型|产业|行业|片区|镇街)|按[^，]{1,4}分|从[^，]{1,4}看|of which/
const SERIES = /分别|依次|respectively/
const COMPARED = /去年同期|上年同期|比去年的|(?:由|从)[^，。]{0,12}$|last year's|a year ago|against $/

/** Marks the figures a reader needs: totals before parts, money and goals before small counts, the headline's first. */
export function chooseKeyFigures(figures: readonly Figure[], document: Document): Figure[] {
  const title = foldWidth(document.title)
  const told = new Set<string>()
  const ranked = figures
    .map((figure, index) => {
      const fact = `${figure.text} ${figure.metric}`
      const repeated = told.has(fact)
      told.add(fact)
      return { index, weight: weightOf(figure, title) + placeOf(index, figures) - (repeated ? 2 : 0) }
    })
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const count = Math.min(MOST, Math.max(LEAST, Math.ceil(figures.length * SHARE)))
  const chosen = new Set(ranked.slice(0, count).map(({ index }) => index))
  return figures.map((figure, index) => ({ ...figure, key: chosen.has(index) }))
}

function weightOf(figure: Figure, title: string): number {
  const metric = toSimplified(figure.metric)
  const before = toSimplified(figure.evidence.slice(0, figure.start - figure.evidenceStart))
  let weight = firstOf(METRICS, metric) + firstOf(UNITS, figure.unit)
  if (figure.status === 'target') weight += 1.5

  if (PART.test(before)) weight -= 1.5
  if (SERIES.test(before.slice(-40))) weight -= 1
  if (COMPARED.test(before.slice(-24))) weight -= 2
  if (/^[两三四五六七八九]/.test(figure.text)) weight -= 2
  if (title.includes(foldWidth(figure.text))) weight += 2.5
  return weight
}

/** Articles tell the most important first. */
function placeOf(index: number, figures: readonly Figure[]): number {
  const place = index / Math.max(1, figures.length)
  const opens = index > 0 && figures[index - 1]?.evidenceStart !== figures[index]?.evidenceStart
  return (place < 0.2 ? 2 : place < 0.35 ? 0.7 : 0) + (opens ? 0.6 : 0)
}

function firstOf(table: readonly (readonly [RegExp, number])[], text: string): number {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? 0
}
