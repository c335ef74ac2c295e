import { likeness } from '../script/likeness.ts'
import { areEqual, areNear, mayDispute } from './are-near.ts'
import { contradicts } from './contradicts.ts'
import { type Event, type EventFigure, TELLING } from './event-of.ts'
import { type TermWeights, termLikeness } from './event-terms.ts'
import { speaksOfElse } from './speaks-of-else.ts'

/** What a value that was rounded tells beside one that is the same. */
const ROUNDED = 0.6
/** What it tells that two give nearly the same for the same thing. */
const DISPUTED = 0.4
const DISPUTE = 0.15

/**
 * Whether two reports tell of one event: they share most of the telling figures of the one that has fewer and some
 * words, or many words where there are no figures to compare. Rounded figures count too, for less. In two languages
 * no words can be shared: then the figures must.
 */
export function isSameEvent(one: Event, other: Event, weights: TermWeights): boolean {
  if (contradicts(one, other)) return false
  const { weight, telling, apart } = compareFigures(one, other)
  const least = Math.min(weightOf(one), weightOf(other))
  const overlap = least > 0 ? weight / least : 0
  if (one.isHan !== other.isHan) return weight >= 4 && overlap >= 0.6
  const words = termLikeness(one.terms, other.terms, weights)
  // One sum in common, and beside it each has its own: what a project costs stands in every report of it.
  if (telling === 1 && apart) return words >= 0.3 && overlap >= 0.4
  if (weight >= 4 && overlap >= 0.6) return words >= 0.06
  if (weight >= 1.5 && overlap >= 0.4) return words >= 0.15
  if (weight >= 0.8 && overlap >= 0.2 && words >= 0.3) return true
  if (least >= TELLING && weight === 0) return false
  if (speaksOfElse(one.title, other.text) && speaksOfElse(other.title, one.text)) return false
  return words >= 0.4 || (words >= 0.25 && likeness(one.title, other.title) >= 0.6)
}

/** What two reports have in common in figures. */
interface Comparison {
  readonly weight: number
  /** How many telling figures they share. */
  readonly telling: number
  /** True when each has a telling figure that the other lacks. */
  readonly apart: boolean
}

function compareFigures(one: Event, other: Event): Comparison {
  const [few, many] =
    one.figures.length <= other.figures.length ? [one.figures, other.figures] : [other.figures, one.figures]
  let [weight, telling, alone] = [0, 0, 0]
  for (const figure of few) {
    const best = Math.max(0, ...many.map((each) => worth(figure, each)))
    weight += best
    if (figure.weight < TELLING) continue
    if (best > 0) telling++
    else alone++
  }
  const others = many.filter(
    (figure) => figure.weight >= TELLING && !few.some((each) => worth(figure, each) > 0),
  )
  return { weight, telling, apart: alone > 0 && others.length > 0 }
}

/** What it tells that two reports give these two values. */
function worth(one: EventFigure, other: EventFigure): number {
  const weight = Math.min(one.weight, other.weight)
  if (areEqual(one, other)) return weight
  if (weight < TELLING) return 0
  if (areNear(one, other)) return weight * ROUNDED
  return one.kind !== '%' && mayDispute(one, other, DISPUTE) ? weight * DISPUTED : 0
}

function weightOf({ figures }: Event): number {
  let weight = 0
  for (const each of figures) weight += each.weight
  return weight
}
