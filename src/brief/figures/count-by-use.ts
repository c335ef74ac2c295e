import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { subjectWords } from './phrase.ts'

/** 500架/年的总装能力. */
const PER_YEAR = /^[/／]年的?[^，。；、\d]{0,6}能力/
/** 店里卖出空调1850台. */
const SOLD = /(?:卖出|售出|卖了|销售)([^，、的\d]{1,8})$/
/** 一条线由46人减到12人: hands. */
const FEWER = /^[减降压缩精]/
/** 日接待上限6000人. */
const LIMIT = /[单每]?日?(?:最大)?(?:接待|承载|容纳)[^，]{0,4}上限(?=[为是]?$)/
/** 成交经营性用地9宗, 出让4宗国有建设用地使用权. */
const LOTS = /^.*(成交|出让|推出|挂牌|供应|收储|拍卖|流拍)[^，]{0,10}$/

/** What the words on both sides of the number say that the things are for, or what becomes of them. */
export function byUse({ quantity, left, right, after, isBefore }: Mention, core: string): Measure | null {
  const { unit } = quantity
  const limit = LIMIT.exec(left)?.[0]
  if (limit) return measureOf(limit)
  if (PER_YEAR.test(right)) return measureOf('年产能', subjectWords(core))
  if (/^[人名]$/.test(unit) && isBefore && FEWER.test(after) && !/[人员工数量]$/.test(core))
    return measureOf('用工人数', subjectWords(core))
  const lots = unit === '宗' && (right === '' || /使用权/.test(right)) ? LOTS.exec(core)?.[1] : undefined
  if (lots) return measureOf(`${lots}宗数`)
  const sold = /^[台辆件套部只箱双条]$/.test(unit) ? SOLD.exec(core)?.[1] : undefined
  return sold ? measureOf(`${sold}销量`, subjectWords(core.slice(0, -sold.length - 2))) : null
}
