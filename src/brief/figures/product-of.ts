import { lastAction, metricStart } from './lexicon.ts'
import type { Measure } from './measure.ts'
import type { Mention } from './mentions.ts'

const LONGEST = 8

/** 奶粉1.2万吨 in a list behind 年产奶酪2万吨: an output as the first, of another product; null for other words. */
export function productOf({ left, right }: Mention, core: string, like: Measure): Measure | null {
  const isName =
    left.startsWith('、') &&
    core.length >= 2 &&
    core.length <= LONGEST &&
    metricStart(core) === core.length &&
    !lastAction(`${core}。`)
  return isName && /^(?:$|[，。；、和及的])/.test(right) ? { ...like, subject: core, isTopic: false } : null
}
