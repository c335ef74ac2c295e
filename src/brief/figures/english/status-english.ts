import type { FigureStatus } from '../../../domain/brief.ts'
import type { Measure } from '../measure.ts'
import type { Mention } from '../mentions.ts'

const TARGET =
  /\b(?:must|should|has to|have to|target(?:s|ed|ing)?|goal|aims?(?: to)?|aimed at|pledged?|vow(?:ed|s)?|commit(?:ted|s)?|strive|ensure|expects? every|with at least|ask(?:ed|s)? .{0,30} to)\b/gi
const PLANNED =
  /\b(?:will|would|plans?|planned|planning|expected|expects?|is to|are to|due to|set to|slated|estimates?d?|estimated|proposed|could|projected|forecast|intends?|upon completion|on completion|once complete|when completed|at full|budget(?:ed)?|designed|capacity of|comprises?|to build)\b/gi
const FACT =
  /\b(?:has been|have been|had|rose|fell|grew|reached|totall?ed|stood at|stands at|was|were|is now|are now|completed|signed|received|recorded|posted|provided|slipped|increased|decreased|up(?! to)|down|so far|year-on-year|approved|invested|finished in|last year)\b/gi
/** Any past tense, but for those that speak of what is to come. */
const PAST =
  /\b(?!expected|planned|combined|estimated|proposed|designed|scheduled|slated|budgeted|needed|targeted|committed|pledged|vowed|projected|intended|advanced|related|integrated|based)[a-z]{3,}ed\b/gi
/** The verb after the figure, when none stands before it. */
const AFTER = /^[\w -]{0,40}?\b(will|would|is to|are to|has been|have been|was|were)\b/
const PROJECT_MONEY = /investment|cost/

/** Whether an English figure is a fact, a plan or a goal. */
export function statusEnglish(
  mention: Mention,
  { metric }: Measure,
  inProject: boolean,
  previous: FigureStatus | null,
): FigureStatus {
  const { before } = mention
  const target = lastOf(TARGET, before)
  const planned = lastOf(PLANNED, before)
  const fact = Math.max(lastOf(FACT, before), lastOf(PAST, before))
  const last = Math.max(target, planned, fact)
  const following = AFTER.exec(mention.after)?.[1]
  if (last < 0 && following) return /^(?:has|have|had|was|were)/.test(following) ? 'actual' : 'planned'
  if (PROJECT_MONEY.test(metric) && /\b(?:costing|worth|to build|to invest|to construct)\W*$/i.test(before))
    return 'planned'
  if (last < 0) return PROJECT_MONEY.test(metric) || inProject ? 'planned' : (previous ?? 'actual')
  if (last === target) return 'target'
  if (last === planned) return 'planned'
  return PROJECT_MONEY.test(metric) && /^\W*(?:a|an|the)\b/i.test(before.slice(-4)) ? 'planned' : 'actual'
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) last = found.index
  return last
}
