import { type Measure, measureOf } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, subjectWords } from './phrase.ts'

/** 门诊楼完成内装65%: what is done stands behind the verb. */
const DONE_THING = /^(.*?)(?:已|累计|目前)*完成(?!率|计划|年度|全年|目标|任务|总|全部)([^，。、\d的占]{2,8})$/
const SCHEDULE = /时序进度|均衡进度|时间进度|序时进度|[快慢]于序时|[比较]序时[快慢]/
/** 快于序时1.4个百分点, 比时序进度慢8.5个百分点. */
const AGAINST_SCHEDULE = /(?:[快慢]于(?:序时|时序|时间)(?:进度)?|[比较](?:序时|时序|时间)(?:进度)?[快慢]了?)$/
const DONE = /(?:已?累计|已|仅|已经)?(?:完成|安装|掘进|建成|完工)了?(?:约|近|超过?)?$/

/** 快于序时进度: how far the work is ahead of the time, or behind it. */
export function schedule({ left }: Mention, previous: Measure | null): Measure | null {
  if (!SCHEDULE.test(left)) return null
  const found = AGAINST_SCHEDULE.exec(left)?.[0]
  const told = `${/序时|时序|时间/.exec(found ?? '')?.[0]}进度`
  const metric = found === undefined ? coreOf(left) : found.includes('快') ? `超${told}` : `慢于${told}`
  return { ...measureOf(metric), base: previous?.base ?? '' }
}

/** 路基工程完成96%, 主厂房钢结构安装完成85%. */
export function doneShare({ left }: Mention): Measure | null {
  const thing = DONE_THING.exec(coreOf(left))
  if (thing) return doneOf(thing)
  const found = DONE.exec(left.trim().replace(/(?:了|约|近)$/, ''))
  if (!found) return null
  const subject = subjectWords(coreOf(left.slice(0, found.index)))
  const metric =
    subject !== '' && subject.length <= 10 && !subject.endsWith('项目') ? `${subject}完成率` : '完成率'
  return { metric, subject, isTopic: false, change: 'progress', base: '完成率' }
}

function doneOf([, who = '', what = '']: RegExpExecArray): Measure {
  const subject = subjectWords(who)
  return { metric: `${what}完成率`, subject, isTopic: subject !== '', change: 'progress', base: '完成率' }
}
