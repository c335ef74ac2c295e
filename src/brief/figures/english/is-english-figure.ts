import type { Quantity } from '../../quantity/quantity.ts'

/** Times that only say when: over the next five years, in the same six months. */
const WHEN = /(?:next|past|last|over|every|first|same|previous|coming|final) (?:the )?$/i
const FOR = /\b(?:for|in) (?:the )?(?:about |nearly |over |more than )?$/i
/** One in five units: the second number is a part of a ratio. */
const RATIO = /\b(?:one|two|three|four|five|nine|\d+) (?:in|out of)(?: every)? $/i
/** Its two towers, the two cities: what is known already is pointed at, not counted. */
const KNOWN = /\b(?:the|its|their|these|those|our|his|her) $/i
/** Ten years ago. */
const AGO =
  /^ (?:(?:ago|before|later)\b|earlier\b(?! than)|(?:to|ended|ending) (?:\d{1,2} )?[A-Z][a-z]{2,8}\b)/
/** What is counted around an article, not in it. */
const FURNITURE = new Set(['page', 'photo', 'comment', 'view', 'share', 'word', 'reader', 'slide'])

/** Leaves out English times that say only when, ratios and the furniture of a page. */
export function isEnglishFigure(quantity: Quantity, before: string, after: string): boolean {
  const { kind, unit, inWords } = quantity
  if (kind === 'duration') return !AGO.test(after) && !WHEN.test(before) && !(inWords && FOR.test(before))
  if (kind !== 'count') return true
  if (FURNITURE.has(unit) || RATIO.test(before)) return false
  return !inWords || (quantity.value > 1 && !(quantity.value < 5 && KNOWN.test(before)))
}
