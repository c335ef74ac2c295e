import type { Period } from '../../domain/brief.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { type NearPeriods, nearPeriods } from './near-period.ts'
import { isNewState } from './then-candidates.ts'
import type { TimeState } from './time-state.ts'

/** up 12% from a year earlier to $3.2 billion in August: what grew and its growth are of one time. */
export function withItsChange(
  index: number,
  read: ReadSentence,
  near: NearPeriods,
  { previous }: TimeState,
): Period | null {
  const mention = read.mentions[index] as Mention
  if (isNewState(mention, read))
    return near.reached === null && previous?.sentence === read.sentence.start ? previous.period : null
  const next = read.mentions[index + 1]
  if (!next) return null
  if (isNewState(next, read)) return nearPeriods(read, index + 1).reached?.period ?? null
  if (mention.quantity.kind !== 'percent' || near.inClause || !LEADS_TO_LEVEL.test(mention.after)) return null
  if (FROM.test(mention.before.slice(-24))) return null
  const { reached, ofClause } = nearPeriods(read, index + 1)
  return (reached ?? ofClause)?.period ?? null
}

/** from 11 per cent to 25 per cent by 2030: the one end is of another time. */
const FROM = /\bfrom (?:[a-z]+ ){0,2}$/i
/** fell 6.8 percent to 1.2 million tons in 2024 */
const LEADS_TO_LEVEL =
  /^,? (?:(?:year[ -]on[ -]year|on the year|yoy),? )?to (?:[a-z]+ ){0,2}(?:[A-Z]{0,3}[$£€¥] ?)?\d/i
