import type { BriefRecord } from '../domain/stored.ts'
import { type Event, eventOf, TELLING } from './event-of.ts'
import { isSameEvent } from './is-same-event.ts'

/** A sign that more stories than these share tells none from another; the bound keeps the time linear. */
const COMMON = 30

/**
 * Puts reports of one event together, across sources and languages. The first of a group is the fullest report,
 * with which all the others agree; groups stand in the order of the first of their reports in `records`. The
 * grouping itself does not depend on that order.
 */
export function groupStories(records: readonly BriefRecord[]): BriefRecord[][] {
  const events = records
    .map(eventOf)
    .sort((one, other) => other.fullness - one.fullness || one.record.articleId - other.record.articleId)
  const stories: { lead: Event; records: BriefRecord[] }[] = []
  const storiesBySign = new Map<string, number[]>()
  for (const event of events) {
    const signs = signsOf(event)
    const candidates = new Set(signs.flatMap((sign) => storiesBySign.get(sign) ?? []))
    const story = [...candidates]
      .sort((one, other) => one - other)
      .map((index) => stories[index])
      .find((candidate) => candidate && isSameEvent(candidate.lead, event))
    if (story) {
      story.records.push(event.record)
      continue
    }
    for (const sign of signs) {
      const found = storiesBySign.get(sign) ?? []
      if (found.length < COMMON) storiesBySign.set(sign, [...found, stories.length])
    }
    stories.push({ lead: event, records: [event.record] })
  }
  const place = new Map(records.map(({ articleId }, index) => [articleId, index]))
  const first = (group: readonly BriefRecord[]) =>
    Math.min(...group.map(({ articleId }) => place.get(articleId) ?? 0))
  return stories.map((story) => story.records).sort((one, other) => first(one) - first(other))
}

/** By what a report may be found again: its telling figures, its projects, runs of its title. */
function signsOf({ figures, projects, title }: Event): string[] {
  const telling = [...figures].filter(([, weight]) => weight >= TELLING).map(([key]) => `figure ${key}`)
  return [...telling, ...[...projects].map((key) => `project ${key}`), ...runsOf(title)]
}

/** Two headlines of one event share a run of so many letters, however they turn the sentence. */
const RUN = 6
/** No headline is longer. */
const READ = 120

function runsOf(title: string): string[] {
  const letters = title
    .slice(0, READ)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const runs = new Set<string>()
  for (let at = 0; at === 0 || at + RUN <= letters.length; at++)
    runs.add(`title ${letters.slice(at, at + RUN)}`)
  return [...runs]
}
