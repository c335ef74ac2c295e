import { countedNoun, thingOf } from './counted-noun.ts'
import { lastAction, metricStart } from './lexicon.ts'
import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { nounAfter } from './noun-after.ts'

/** What a measure word counts when nothing else says it. */
export const BY_UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 户: '户数', 人: '人数', 名: '人数', 人次: '人次', 栋: '楼栋数', 幢: '楼栋数', 辆: '车辆数' },
    ...{ 套: '套数', 家: '企业数', 件: '件数', 案: '案件数', 架次: '架次', 辆次: '车流量', 列: '开行班列' },
  }),
)
const REST = /(?:(?<![盈结业富])(?:还|尚|仅|只|现|仍|最后)*(?:剩余|剩下|余下|剩|余)|其余)$/
/** 余下9个大多卡在用地上. */
const SAID_OF_REST = /^(?:[为是均都因]|列入|大多|多数|处于)/
/** What may be left over of a list. */
const LEFT_OVER = /问题|项目|企业|事项|工程|地块|小区|任务|线索|案件|房源/g

/** 比二季度少9个. */
const SHIFTS: Readonly<Record<string, string>> = { 多: '增加', 少: '减少' }
/** No thing was counted there: a plan, or what had no name either. */
const NO_THING = /^.{0,1}$|(?:目标|计划|任务|数量|左边|右边)$/

/** What was counted by this measure word before, or what the measure word says. */
export function bestOf(mention: Mention, core: string, like: Measure | null): Measure | null {
  const shift = like?.change === null && !NO_THING.test(like.base) ? SHIFTS[core] : undefined
  if (like && shift) return { ...sameAs(like, ''), metric: like.base + shift }
  if (like?.change === null && !NO_THING.test(like.base) && !/另$/.test(mention.left.replace(/有$/, '')))
    return { ...sameAs(like, ''), metric: thingOf(like, mention) }
  const named = BY_UNIT.get(mention.quantity.unit)
  return named === undefined ? null : measureOf(named)
}

/** 仅余19户, 还剩9家: of what was counted before. */
export function leftOver(mention: Mention, core: string, like: Measure | null): Measure | null {
  const { quantity, before, left, right } = mention
  if (!REST.test(core) || /^(?:尚?未|没)/.test(right)) return null
  if (
    !/^(?:$|[，。；、？！”中])/.test(right) &&
    !SAID_OF_REST.test(right) &&
    countedNoun(mention).length >= 2
  )
    return null
  const one = /^\p{Script=Han}/u.test(right) && !SAID_OF_REST.test(right) ? nounAfter(right) : ''
  if (one !== '') return measureOf(`剩余${one}`)
  const thing = before
    .slice(0, before.length - left.length)
    .match(LEFT_OVER)
    ?.at(-1)
  const counted = like && like.base.length <= 6 ? thingOf(like, mention) : undefined
  const own = like?.base.slice(lastAction(like.base)?.end ?? 0) ?? ''
  const whole =
    thing && /小区|工程|企业|项目/.test(thing) && own.endsWith(thing) && own.length <= 8 ? own : thing
  return measureOf(`剩余${BY_UNIT.get(quantity.unit) ?? whole ?? counted ?? '数量'}`)
}

/** 剩余5家9月底前必须完成处置: what the measure word says, or what was counted. */
function restOf(unit: string, like: Measure | null): string {
  return (
    BY_UNIT.get(unit) ?? /(?:项目|企业|工程|小区|地块|问题|事项|机组)$/.exec(like?.base ?? '')?.[0] ?? '数量'
  )
}

/** Without words of its own: the count before, when it counts the like; else what the measure word says. */
export function again(
  { quantity, right, left }: Mention,
  core: string,
  previous: Measure | null,
  like: Measure | null,
): Measure {
  if (REST.test(core) && core.length <= 4) return measureOf(`剩余${restOf(quantity.unit, like)}`)
  if (core === '完成' && like?.change === null && /^[人户名]$/.test(quantity.unit)) return sameAs(like, '')
  if (/^(?:完成|实施|推进|办理|办结|解决|整改|销号|入驻|认定|培育)$/.test(core)) return measureOf(core)
  const kindOf = /(?:项目|企业|工程|房屋|小区|学校|机构|事项|问题)$/.exec(like?.base ?? '')?.[0]
  if (like && kindOf && core.length >= 2 && !/安排|建设|涉及/.test(core)) return measureOf(core + kindOf)
  if (like && core.length >= 2 && core.length <= 4 && !/安排|建设|涉及|其中|包[括含]/.test(core)) {
    const thing = like.base.slice(lastAction(like.base)?.end ?? 0)
    if (thing !== core && thing.length <= 8) return measureOf(core + thing)
  }
  if (quantity.unit === '人' && core === '' && /(?:村庄?|乡镇|街道|社区)$/.test(previous?.metric ?? ''))
    return measureOf('人口')
  if (quantity.unit === '人' && core === '' && previous?.metric.endsWith('户数'))
    return { ...sameAs(previous, ''), metric: previous.metric.replace(/户数$/, '人口') }
  if (like && (core === '' || previous !== null)) return sameAs(like, '数量')
  const named = BY_UNIT.get(quantity.unit)
  if (named && core.length >= 2 && /^[人户名]$/.test(quantity.unit)) return measureOf(core + named)
  if (named && /^(?:$|[，。；、])/.test(right)) return measureOf(named)
  const thing = named ?? (/^[个项]$/.test(quantity.unit) ? '项目数' : '数量')
  // 建筑面积24万平方米，已有63家设计工作室: no number of things is an area
  const counted =
    previous && (metricStart(previous.metric) === previous.metric.length || /数量?$/.test(previous.metric))
  if (core === '' || left === '') return sameAs(counted ? previous : null, thing)
  return measureOf(named ?? (core.length >= 2 ? core : thing))
}
