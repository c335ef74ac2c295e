import type { BriefRecord } from '../domain/stored.ts'
import { type Event, eventOf } from './event-of.ts'
import { addSign, candidatesFor, signsOf } from './event-signs.ts'
import { countTerms, weighTerms } from './event-terms.ts'
import { isSameEvent } from './is-same-event.ts'
import { prepareLookup, type StoryLookup } from './stories-like.ts'

/** The stories of some reports. */
export interface Grouping {
  /** The first of a group is the fullest report; groups stand in the order of the first of their reports. */
  readonly groups: readonly (readonly BriefRecord[])[]
  /** Makes what finds the groups that tell of the event of an earlier report. */
  prepareLookup(): Generator<undefined, StoryLookup>
}

/**
 * Puts reports of one event together, across sources and languages. The first of a group is the fullest report,
 * with which all the others agree; groups stand in the order of the first of their reports in `records`. The
 * grouping itself does not depend on that order.
 */
export function groupStories(records: readonly BriefRecord[]): BriefRecord[][] {
  const steps = groupInSteps(records)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value.groups.map((group) => [...group])
  }
}

/** The same in steps of a few milliseconds each at most. */
export function* groupInSteps(records: readonly BriefRecord[]): Generator<undefined, Grouping> {
  const events: Event[] = []
  for (const record of records) {
    events.push(eventOf(record))
    yield
  }
  events.sort((one, other) => other.fullness - one.fullness || one.record.articleId - other.record.articleId)
  const counted = yield* countTerms(events.map(({ terms }) => terms))
  const weights = weighTerms(counted)
  const stories: [Event, ...Event[]][] = []
  const storiesBySign = new Map<string, number[]>()
  for (const event of events) {
    const signs = signsOf(event, weights)
    const index = candidatesFor(event, signs, storiesBySign).find((candidate) => {
      const lead = stories[candidate]?.[0]
      return lead && isSameEvent(lead, event, weights)
    })
    if (index !== undefined) stories[index]?.push(event)
    else {
      for (const sign of [...signs.strong, ...signs.terms]) addSign(storiesBySign, sign, stories.length)
      stories.push([event])
    }
    yield
  }
  const place = new Map(records.map(({ articleId }, index) => [articleId, index]))
  const first = (story: readonly Event[]) =>
    Math.min(...story.map(({ record }) => place.get(record.articleId) ?? 0))
  const ordered = stories
    .map((story) => ({ story, first: first(story) }))
    .sort((one, other) => one.first - other.first)
    .map(({ story }) => story)
  return {
    groups: ordered.map((story) => story.map(({ record }) => record)),
    prepareLookup: () => prepareLookup(ordered, counted),
  }
}
