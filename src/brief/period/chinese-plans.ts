import { characterSet } from '../../script/character-set.ts'
import { matchAt } from '../matches.ts'
import { yearPeriod } from './calendar.ts'
import type { PeriodAt } from './period-span.ts'

const PLAN = /["“「]?(十[一二三四五六])五["”」]?(?:时期|期间|规划)?(末)?/y
const mayOpenPlan = characterSet('十"“「')
/** The first year of each. */
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
}

/** 十四五时期, 十五五末: a five-year plan or its end; null for the plan as a paper. */
export function readPlan(text: string, at: number): PeriodAt | null {
  const plan = mayOpenPlan(text, at) ? matchAt(PLAN, text, at) : null
  const first = plan ? FIVE_YEAR_PLANS[plan[1] as string] : undefined
  if (!plan || first === undefined) return null
  const end = at + plan[0].length
  if (plan[2]) return { end, period: yearPeriod(first + 4), kind: 'deadline' }
  return /时期|期间/.test(plan[0]) ? { end, period: `${first}/${first + 4}`, kind: 'span' } : null
}
