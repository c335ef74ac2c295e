import type { BriefRecord } from '../domain/stored.ts'
import { type Event, eventOf } from './event-of.ts'
import {
  addSign,
  COMMON,
  candidatesFor,
  type StoriesBySign,
  signsOf,
  strongSigns,
  termSign,
} from './event-signs.ts'
import { type TermCounts, weighTerms, withReport } from './event-terms.ts'
import { isSameEvent } from './is-same-event.ts'

/** Gives the numbers of the stories that tell of the event of an earlier report, which is in none of them. */
export type StoryLookup = (earlier: BriefRecord) => number[]

/**
 * Prepares to find the stories of a day that tell of the event of an earlier report, as if it had been grouped with those
 * of the day, and no other earlier one. So the answer for one report does not depend on what else is asked about.
 */
export function* prepareLookup(
  stories: readonly (readonly Event[])[],
  counted: TermCounts,
): Generator<undefined, StoryLookup> {
  const weights = weighTerms({ ...counted, reports: counted.reports + 1 })
  const bySign: StoriesBySign = new Map()
  for (const [number, story] of stories.entries()) {
    for (const event of story) {
      for (const sign of strongSigns(event)) addSign(bySign, sign, number)
      for (const term of event.terms) {
        if ((counted.counts.get(term) ?? 0) <= COMMON) addSign(bySign, termSign(term), number)
      }
      yield
    }
  }
  return (earlier) => {
    const event = eventOf(earlier)
    const withEarlier = withReport(weights, counted, event.terms)
    const candidates = candidatesFor(event, signsOf(event, withEarlier), bySign)
    return candidates.filter((number) => {
      const [lead, ...others] = stories[number] ?? []
      if (!lead) return false
      if (isSameEvent(lead, event, withEarlier)) return true
      // The fullest report is the one that all others are compared with.
      return (
        event.fullness > lead.fullness && others.some((report) => isSameEvent(event, report, withEarlier))
      )
    })
  }
}
