import { isDue } from './due-zh.ts'
import type { Ground } from './ground.ts'
import { isDone, reports, states } from './narrative-zh.ts'
import { isOrdered } from './ordered-zh.ts'
import { addresses, assigns, threatens } from './orders-zh.ts'
import { pledges } from './pledges-zh.ts'
import { opensImperatively, opensWithTask } from './tasks-zh.ts'

/** In a section on what is to be done: an order, a task, something due, or a number to be reached. */
export function isTask(words: string, ground: Ground): boolean {
  if (NO_TASK.test(words)) return false
  if (isOrdered(words) || threatens(words)) return true
  if (reports(words) || isDone(words)) return false
  if (
    opensImperatively(words) ||
    addresses(words) ||
    assigns(words) ||
    pledges(words) ||
    isDue(words, ground)
  )
    return true
  if (states(words)) return false
  return opensWithTask(words) || ground.quantified || (ground.dated && COMPLETES.test(words))
}

/** …上半年动工 */
const COMPLETES =
  /动工|开工|竣工|完工|封顶|验收|投入|建成|投产|投用|完成|放行|通车|启用|运行|交付|启动|到位|出让|落地|开放|上线/

/** A gloss, a lead-in, a telephone number. */
export const NO_TASK = /为指导|指导思想|^[（(【]|[：:]$|[：:]\s?[\d-]{5}/
