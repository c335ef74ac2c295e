import type { Period } from '../../domain/brief.ts'
import { type Observation, observation } from '../judge/observation.ts'
import type { Mention, ReadSentence } from './mentions.ts'
import { addOwn } from './own-candidates.ts'
import { addStanding } from './standing-candidates.ts'
import type { Add } from './then-candidates.ts'
import type { TimeState } from './time-state.ts'

/** A period that a figure may be of, and where it comes from. */
export interface PeriodCandidate {
  readonly period: Period | null
  readonly origins: readonly Observation[]
  /** Where the text tells it: by its first origin. */
  readonly told: 'nowhere' | 'in the sentence' | 'before'
}

const NONE = observation('none')

/** Periods that a figure may have: named in its sentence, standing from sentences before, or none. */
export function periodCandidates(mention: Mention, read: ReadSentence, state: TimeState): PeriodCandidate[] {
  // a dozen at most: looking through them costs less than hashing periods that were just put together
  const found: {
    readonly period: Period | null
    readonly origins: Observation[]
    readonly told: PeriodCandidate['told']
  }[] = []
  let told: PeriodCandidate['told'] = 'nowhere'
  const add: Add = (period, origin) => {
    for (const known of found) {
      if (known.period !== period) continue
      if (!known.origins.includes(origin)) known.origins.push(origin)
      return
    }
    found.push({ period, origins: [origin], told })
  }
  add(null, NONE)
  told = 'in the sentence'
  addOwn(mention, read, state, add)
  told = 'before'
  addStanding(read, state, add)
  return found
}
