import { type Measure, sameAs } from './measure.ts'
import type { Mention } from './mentions.ts'
import { coreOf, subjectWords } from './phrase.ts'

const PLAN =
  /全年$|计划|目标|任务|总投资|概算|估算|预算(?!支出|收入|内)|年度|工程量|设计量|(?<!项目|社会|投资|引资|签约|世界|全球|全国|国际|全[省市县])总量/
/** What has a share of the cost because it is done, not because it is a part: 资本金占总投资的20% tells of a part. */
const DONE = /完成|支付|到位|拨付|支出|实现|累计|已|项目$/
/** 完成的工业产值占开发区总量的90%: a part of what all have, not of what is to be done. */
const FLOW =
  /(?:产值|增加值|收入|营收|销售额|税收|利润|出口额?|进口额?|进出口额?|零售额|用电量|[进出]口量|销量|产量)$/
/** 占全国出口总量: what all have is not what is to be done. */
const OF_ALL = /^全[国省市球区县州]/
const OF_PLAN = /(占|完成|达到?|为|是|刚过|不足|不到)(?:了)?([^，占]{0,14}?)的?$/
/** 完成全年5.6万人任务的38.8%, 350亿元目标的25%. */
const OF_GOAL = /^(?:[^，占完为达是]{0,4}(?:目标|任务|计划|总投资|总量|投资))?的$/

/** 完成全年目标40亿元的56.8%, 占年度计划的53.3%, 为年度目标的81%. */
export function shareOfPlan({ left, timedLeft, before }: Mention, previous: Measure | null): Measure | null {
  const base = previous?.base ?? ''
  if (
    OF_GOAL.test(left.trim()) &&
    previous &&
    (left.trim() === '的' || /(?:完成|占)[^，]{0,30}$/.test(before))
  ) {
    const verb = /完成[^，占]{0,24}$/.test(before) ? '完成' : '占'
    const metric = planShare(verb, previous.metric.replace(/^(?:占|完成)/, ''))
    return { ...sameAs(previous, ''), metric, change: 'progress' }
  }
  if (/占的?$/.test(left) && /占(?:全年|年度)的?$/.test(timedLeft))
    return { ...sameAs(previous, '完成率'), metric: '完成率', change: 'progress' }
  const found = OF_PLAN.exec(left)
  if (
    !found ||
    !PLAN.test(found[2] ?? '') ||
    /比[例重]/.test(found[2] ?? '') ||
    (found[1] !== '占' && !/的$/.test(left))
  )
    return null
  const part = coreOf(left.slice(0, found.index))
  const whole = found[2] as string
  if (/总量$/.test(whole) && (FLOW.test(part || (previous?.metric ?? '')) || OF_ALL.test(whole))) return null
  if (/(?:总投资|概算)$/.test(found[2] ?? '') && !DONE.test(part || (previous?.metric ?? '完成'))) return null
  const subject = subjectWords(part)
  const verb = found[1] === '完成' ? '完成' : '占'
  return {
    metric: planShare(verb, found[2] as string),
    subject,
    isTopic: subject !== '',
    change: 'progress',
    base,
  }
}

/** Shares of a yearly plan or of the whole cost keep the article's words; other shares of what is to be done are 完成率. */
function planShare(verb: string, whole: string): string {
  if (/限额$/.test(whole)) return `${verb}限额比例`
  if (/年度.*计划|总投资|概算/.test(whole))
    return verb + whole.replace(/年度(?:总?投资)计划|年度计划(?:总?投资)/, '年度计划')
  return '完成率'
}
