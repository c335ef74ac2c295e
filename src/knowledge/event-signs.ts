import { type Event, TELLING } from './event-of.ts'
import type { TermWeights } from './event-terms.ts'

/** By what a report may be found again. */
export interface Signs {
  /** Its telling figures and its projects: one is enough. */
  readonly strong: readonly string[]
  /** Its rarest words. */
  readonly terms: readonly string[]
}

/** The signs of a report among those that `weights` were counted in. */
export function signsOf(event: Event, weights: TermWeights): Signs {
  return { strong: strongSigns(event), terms: rareTerms(event.terms, weights) }
}

export function strongSigns({ figures, projects }: Event): string[] {
  return [
    ...figures.filter(isTelling).map(({ value, kind }) => `figure ${boxOf(value)} ${kind}`),
    ...[...projects].map((key) => `project ${key}`),
  ]
}

export function termSign(term: string): string {
  return `term ${term}`
}

/** A sign that more stories than these share tells none from another; the bound keeps the time linear. */
export const COMMON = 30

/** Which stories bear a sign, by number. */
export type StoriesBySign = Map<string, number[]>

export function addSign(stories: StoriesBySign, sign: string, story: number): void {
  const found = stories.get(sign)
  if (!found) stories.set(sign, [story])
  else if (found.length < COMMON && found.at(-1) !== story) found.push(story)
}

/** So many rare words make two reports worth comparing. */
const ENOUGH_TERMS = 3

/** The stories that a report may belong to, by number, in the order of these numbers. */
export function candidatesFor(
  { figures }: Event,
  { strong, terms }: Signs,
  storiesBySign: StoriesBySign,
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
  return counted.slice(0, MOST_TERMS).map(({ term }) => termSign(term))
}
