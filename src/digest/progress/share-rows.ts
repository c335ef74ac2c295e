import type { Figure } from '../../domain/brief.ts'
import { toSimplified } from '../../script/to-simplified.ts'
import { canBeGoal, isDone, isMoney, isOfSame, type ProgressRow } from './row.ts'

/** So far a share may be from that of its sums: articles round both. */
const ROUNDING = { whole: 0.6, decimal: 0.15 }
/** A share of the whole, and not of one kind of work in it. */
const OF_WHOLE =
  /^(?:占|完成)[^，]{0,6}(?:计划|目标|任务|概算|预算|投资)$|^(?:年度|计划|投资|项目|总体|资金|预算|支出|执行)*(?:完成率|进度|执行率)$|share of|completion/i
/** What stands between a sum and the share that it makes: ，完成年度目标的 */
const OF_PLAN =
  /^[，,（( ]?(?:已|已经|約|约)?(?:占|完成|为|達|达|about|or)?[^，。；;0-9]{0,12}(?:计划|目标|任务|预算|概算|全年|年度|plan|goal|target|budget)[^，。；;0-9]{0,6}$/i

interface Beside {
  readonly sums: readonly Figure[]
  readonly aims: readonly Figure[]
  readonly goals: readonly Figure[]
}

/** Stated shares of a plan: 占年度计划53.3%, each with its sums and the share that is asked for by some day. */
export function shareRows(shares: readonly Figure[], { sums, aims, goals }: Beside): ProgressRow[] {
  const left = { sums: new Set(sums), goals: new Set(goals.filter(({ change }) => change === 'progress')) }
  return shares.map((share) => {
    const { done, plan } = sumsOf(share, [...left.sums], aims)
    if (done) left.sums.delete(done)
    const goal = goalOf(share, [...left.goals])
    if (goal) left.goals.delete(goal)
    return {
      ...{ of: share, metric: done?.metric ?? share.metric, percent: share.value, isCounted: false },
      ...{ done, plan, goal, period: share.period },
    }
  })
}

/** What was done, and of which plan: the plan must give the very share. */
function sumsOf(
  share: Figure,
  sums: readonly Figure[],
  aims: readonly Figure[],
): { done: Figure | null; plan: Figure | null } {
  if (!isOfWhole(share)) return { done: null, plan: null }
  const near = sums.filter(
    (sum) => isMoney(sum) && (sum.evidenceStart === share.evidenceStart || isOfSame(sum, share)),
  )
  const rounding = share.text.includes('.') ? ROUNDING.decimal : ROUNDING.whole
  for (const done of near) {
    const plan = aims.find(
      (one) => one.unit === done.unit && Math.abs((done.value / one.value) * 100 - share.value) <= rounding,
    )
    if (plan) return { done, plan }
  }
  const done = near.find(
    (sum) => standsBefore(sum, share) || (isOfSame(sum, share) && sum.period === share.period && isDone(sum)),
  )
  return { done: done ?? null, plan: null }
}

/** 实际到位资金64.2亿元，完成年度目标的88.4% */
function standsBefore(sum: Figure, share: Figure): boolean {
  if (sum.evidenceStart !== share.evidenceStart || sum.end > share.start) return false
  const { evidence, evidenceStart } = share
  return OF_PLAN.test(toSimplified(evidence.slice(sum.end - evidenceStart, share.start - evidenceStart)))
}

function goalOf(share: Figure, goals: readonly Figure[]): Figure | null {
  const meant = goals.filter((one) => canBeGoal(one, share) && one.metric === share.metric)
  const ofSame = goals.filter(
    (one) =>
      canBeGoal(one, share) &&
      isOfSame(one, share) &&
      (isOfWhole(one) || /投资完成率$/.test(one.metric)) &&
      (isOfWhole(share) || isOfWhole(withoutSubject(share))),
  )
  return meant.find((one) => isOfSame(one, share)) ?? ofSame[0] ?? meant[0] ?? null
}

function isOfWhole({ metric }: Figure): boolean {
  return OF_WHOLE.test(toSimplified(metric))
}

/** 水利类工程完成率 of 水利类工程 is a 完成率. */
function withoutSubject(figure: Figure): Figure {
  return { ...figure, metric: figure.metric.replace(figure.subject ?? '', '') }
}
