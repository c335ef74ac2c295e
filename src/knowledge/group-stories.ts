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
    const signs = signsOf(event, weights)
    const index = candidatesFor(event, signs, storiesBySign).find((candidate) => {
      const lead = stories[candidate]?.lead
      return lead && isSameEvent(lead, event, weights)
    })
    if (index !== undefined) {
      stories[index]?.records.push(event.record)
      continue
    }
    for (const sign of [...signs.strong, ...signs.terms]) {
      const found = storiesBySign.get(sign)
      if (!found) storiesBySign.set(sign, [stories.length])
      else if (found.length < COMMON) found.push(stories.length)
    }
    stories.push({ lead: event, records: [event.record] })
  }
  const place = new Map(records.map(({ articleId }, index) => [articleId, index]))
  const first = (group: readonly BriefRecord[]) =>
    Math.min(...group.map(({ articleId }) => place.get(articleId) ?? 0))
  return stories.map((story) => story.records).sort((one, other) => first(one) - first(other))
}

/** By what a report may be found again. */
interface Signs {
  /** Its telling figures and its projects: one is enough. */
  readonly strong: readonly string[]
  /** Its rarest words. */
  readonly terms: readonly string[]
}

function signsOf({ figures, projects, terms }: Event, weights: TermWeights): Signs {
  return {
    strong: [
      ...figures.filter(isTelling).map(({ value, kind }) => `figure ${boxOf(value)} ${kind}`),
      ...[...projects].map((key) => `project ${key}`),
    ],
    terms: rareTerms(terms, weights),
  }
}

/** So many rare words make two reports worth comparing. */
const ENOUGH_TERMS = 3

/** The stories that a report may belong to, by number, in the order of their fullness. */
function candidatesFor(
  { figures }: Event,
  { strong, terms }: Signs,
  storiesBySign: ReadonlyMap<string, readonly number[]>,
): number[] {
  // Values less than a box apart lie in one box or in two neighbouring ones.
  const near = figures
    .filter(isTelling)
    .flatMap(({ value, kind }) => [-1, 1].map((step) => `figure ${boxOf(value) + step} ${kind}`))
  const hits = new Map<number, number>()
  const count = (sign: string, worth: number) => {
    for (const story of storiesBySign.get(sign) ?? []) hits.set(story, (hits.get(story) ?? 0) + worth)
  }
  for (const sign of [...strong, ...near]) count(sign, ENOUGH_TERMS)
  for (const sign of terms) count(sign, 1)
  return [...hits].flatMap(([story, worth]) => (worth >= ENOUGH_TERMS ? story : [])).sort((a, b) => a - b)
}

const BOX = Math.log(1.025)

function isTelling({ value, weight }: Event['figures'][number]): boolean {
  return weight >= TELLING && value !== 0
}

function boxOf(value: number): number {
  return Math.round(Math.log(Math.abs(value)) / BOX)
}

const MOST_TERMS = 24

/** The words that tell most of those that another report has too, as signs. */
function rareTerms(terms: ReadonlySet<string>, weights: TermWeights): string[] {
  const counted: { term: string; count: number }[] = []
  for (const term of terms) {
    const count = weights.count(term)
    if (count > 1) counted.push({ term, count })
  }
  counted.sort((one, other) => one.count - other.count || (one.term < other.term ? -1 : 1))
  return counted.slice(0, MOST_TERMS).map(({ term }) => `term ${term}`)
}
