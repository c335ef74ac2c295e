import type { BriefRecord } from '../domain/stored.ts'
import { type Event, eventOf, TELLING } from './event-of.ts'
import { type TermWeights, weighTerms } from './event-terms.ts'
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
  const weights = weighTerms(events.map(({ terms }) => terms))
  const stories: { lead: Event; records: BriefRecord[] }[] = []
  const storiesBySign = new Map<string, number[]>()
  for (const event of events) {
    const candidates = new Set(wantedSigns(event, weights).flatMap((sign) => storiesBySign.get(sign) ?? []))
    const story = [...candidates]
      .sort((one, other) => one - other)
      .map((index) => stories[index])
      .find((candidate) => candidate && isSameEvent(candidate.lead, event, weights))
    if (story) {
      story.records.push(event.record)
      continue
    }
    for (const sign of ownSigns(event, weights)) {
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

/** Values less than a step apart lie in one box or in two neighbouring ones. */
const BOX = Math.log(1.025)

/** By what a report may be found again: its telling figures, its projects, its rarest words. */
function ownSigns({ figures, projects, terms }: Event, weights: TermWeights): string[] {
  return [
    ...figures.filter(isTelling).map(({ value, kind }) => `figure ${boxOf(value)} ${kind}`),
    ...[...projects].map((key) => `project ${key}`),
    ...rareTerms(terms, weights).map((term) => `term ${term}`),
  ]
}

/** The signs of those reports that this one may belong to. */
function wantedSigns(event: Event, weights: TermWeights): string[] {
  const near = event.figures
    .filter(isTelling)
    .flatMap(({ value, kind }) => [-1, 0, 1].map((step) => `figure ${boxOf(value) + step} ${kind}`))
  return [...near, ...ownSigns(event, weights)]
}

function isTelling({ value, weight }: Event['figures'][number]): boolean {
  return weight >= TELLING && value !== 0
}

function boxOf(value: number): number {
  return Math.round(Math.log(Math.abs(value)) / BOX)
}

const MOST_TERMS = 24

/** The words that tell most of those that another report has too. */
function rareTerms(terms: ReadonlySet<string>, weights: TermWeights): string[] {
  return [...terms]
    .filter((term) => weights.count(term) > 1)
    .sort((one, other) => weights.count(one) - weights.count(other) || (one < other ? -1 : 1))
    .slice(0, MOST_TERMS)
}
