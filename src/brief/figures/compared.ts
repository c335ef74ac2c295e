import { type Measure, measureOf, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'

/** 比去年同期的1873亿元成长: the sum of then, of what was just told. */
const THAN_THEN =
  /[比较](?:去年|上年|前年|上月|上季度?|\d{4}年|此前|原来)?[^，。的\d]{0,4}(?:同期|同月|同季|年底|年末|上年|去年|上月)的$/
/** 高出准入线65万元, 超额完成年度目标4.6亿元. */
const BEYOND =
  /(?:^|[^比较]{2})((?:高出|超出|低出|低于|高于)(?:[^，。、\d比较的]{2,8})|超额完成)(?:年度|全年)?(?:目标|计划|任务)?$/
/** 比概算省下3100万元. */
const SAVED = /^(?:([比较][^，。、\d]{2,6}?))?(?:共|可|总共|能|将|累计|一共)*(节?省|节约)(?:下|了|出|下了)?$/
/** 平均为每个项目节省16万元. */
const SAVED_FOR = /(?:为|给|替)[^，]{1,10}(?:节?省|节约)(?:下|了|出)?$/

/** Money that is told against other money: what was before, a line that it is above, what something would have cost. */
export function comparedMoney(mention: Mention, core: string, like: Measure | null): Measure | null {
  const { quantity, timedLeft } = mention
  if (like && THAN_THEN.test(timedLeft)) return sameAs(like, '')
  if (quantity.kind !== 'money') return null
  const beyond = BEYOND.exec(core)?.[1]
  if (beyond) return measureOf(beyond)
  const saved = SAVED.exec(core)
  if (!saved) return SAVED_FOR.test(core) ? measureOf('节省费用') : null
  return measureOf(saved[1] ? `${saved[1]}${saved[2] === '省' ? '节省' : saved[2]}` : '节省费用')
}
