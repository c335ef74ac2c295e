import { amountMeasure } from './amount.ts'
import { changeMeasure } from './change.ts'
import { countMeasure } from './count.ts'
import { durationMeasure } from './duration.ts'
import { PARTS_BY } from './inherited.ts'
import { underLabel } from './label.ts'
import { lastAction, metricStart } from './lexicon.ts'
import { type Measure, type Memory, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf } from './phrase.ts'
import { shareMeasure } from './share.ts'

/** 望江街道，7.75亿元，36.2%: a row of a ranking has the measures of the row before. */
const ROW =
  /^(?:[^，。；：\d]{0,8}：)?([^，。；：\d\s]{1,10}(?:[省市县区镇乡州业]|街道|园区|公司|集团))，(?:[\d.]+[^，。；\d]{1,5}，)*$/

/** 结构上，新材料398.2亿元，占38.4%；电子信息287.6亿元: each name has its part of the sum told before. */
/** 管理局长说明，六大产业中，光电388亿元: who says so may stand before it. */
const OPENS_WITH_PARTS = new RegExp(
  `^(?:[^，。；\\d]{2,12}(?:表示|指出|说明?|称)，)?(?:${PARTS_BY.source}|[两三四五六七八九十]大(?:产业|行业|领域|板块)中，)`,
)
/** 积体电路以1402亿元居冠. */
const LEADS = /^(?:居|位居|稳居|高居|领先|名列|称冠)/
const LONGEST_PART = 14

/** 依产业别区分，光电4件: what was counted stands in the paragraph before. */
const COUNTED_BY: ReadonlyMap<string, string> = new Map(
  Object.entries({ 件: '件数', 案: '案件数', 家: '企业数' }),
)

function partOfWhole({ before, left, right }: Mention, whole: Measure): Measure | null {
  if (!OPENS_WITH_PARTS.test(before)) return null
  const leads = LEADS.test(right)
  if (!leads && !/^(?:$|[，、；。])/.test(right)) return null
  const name = coreOf(left).replace(leads ? /以$/ : /(?<=.{2})虽仅?$/, '')
  const isName =
    name.length >= 2 &&
    name.length <= LONGEST_PART &&
    metricStart(name) === name.length &&
    !/[亏盈]/.test(name) &&
    !lastAction(name)
  return isName ? { ...whole, subject: name, isTopic: false, isPart: true } : null
}

/** 拉动规上工业1.4个百分点 is said of a growth; the next growth is of the same measure as that one. */
const SHARE_OF_GROWTH = '拉动'

/** 少完成2.3亿元 is no measure that a part has. */
function lags({ metric }: Measure): boolean {
  return metric.endsWith('多完成') || metric.endsWith('少完成')
}

/** 分产品看，水泵收入21亿元；阀门9亿元: the first of the parts names the measure itself. */
function toldHere({ before }: Mention, like: Measure | null): boolean {
  return like !== null && !like.isPart && before.includes(like.metric)
}

/** Reads metric, own subject and kind of change from the words around a quantity, and remembers them. */
export function measureChinese(mention: Mention, memory: Memory): Measure {
  const read = changeMeasure(mention, changedBy(mention, memory)) ?? stillMeasure(mention, memory)
  const measured = underLabel(mention, read, memory.label?.measure ?? null) ?? read
  if (!measured.metric.startsWith(SHARE_OF_GROWTH) && !lags(measured)) memory.last = measured
  if (isWhole(mention, measured)) memory.whole = measured
  if (measured.change !== 'yoy' && measured.change !== 'mom' && !lags(measured))
    memory.byKind.set(keyOf(mention), measured)
  return measured
}

/** An amount changes the last of its kind, a rate what was measured last. */
function changedBy(mention: Mention, { last, before, byKind }: Memory): Measure | null {
  const { kind } = mention.quantity
  return kind === 'money' || kind === 'area' || kind === 'count'
    ? (byKind.get(keyOf(mention)) ?? last)
    : (last ?? before)
}

/** Counts are alike when their measure word is the same, other amounts when they are of one kind. */
function keyOf({ quantity: { kind, unit } }: Mention): string {
  return kind === 'count' ? unit : kind
}

function isWhole({ quantity }: Mention, { change, isPart, metric }: Measure): boolean {
  return quantity.kind === 'money' && change === null && !isPart && metricStart(metric) < metric.length
}

function stillMeasure(mention: Mention, { last, byKind, whole }: Memory): Measure {
  const { kind } = mention.quantity
  const like = byKind.get(keyOf(mention)) ?? null
  const counted = kind === 'count' && like === null ? COUNTED_BY.get(mention.quantity.unit) : undefined
  const of = kind === 'money' ? whole : counted === undefined ? null : measureOf(counted)
  const part = of && !toldHere(mention, like) ? partOfWhole(mention, of) : null
  if (part) return part
  const row = like && ROW.exec(mention.before.slice(mention.leadLength))?.[1]
  if (row) return { ...like, subject: row, isTopic: false, isPlaced: true }
  if (kind === 'percent' || kind === 'points') return shareMeasure(mention, last, like)
  if (kind === 'duration') return durationMeasure(mention, last, like)
  return kind === 'count' ? countMeasure(mention, last, like) : amountMeasure(mention, last, like)
}
