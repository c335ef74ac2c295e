import { areNear, mayDispute } from './are-near.ts'
import { type Event, TELLING } from './event-of.ts'

/** Reports of one event come within so many milliseconds. */
const NEWS_LIFE = 4 * 24 * 60 * 60 * 1000

/** True when two reports cannot be of one event, whatever they have in common. */
export function contradicts(one: Event, other: Event): boolean {
  return (
    Math.abs(one.at - other.at) > NEWS_LIFE ||
    areApart(one.stages, other.stages) ||
    areApart(one.phases, other.phases) ||
    areApart(one.months, other.months) ||
    (one.isHan === other.isHan && areApart(one.places, other.places)) ||
    areApart(one.titleNames, other.titleNames) ||
    (lacksHeadline(one, other) && lacksHeadline(other, one)) ||
    (lacksCount(one, other) && lacksCount(other, one)) ||
    (lacksPerson(one, other) && lacksPerson(other, one))
  )
}

/** Both tell something, and nothing that the other tells. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each))
}

/** True when the headline counts something of a kind that the other headline counts too, with a number the other lacks. */
function lacksCount({ counts }: Event, other: Event): boolean {
  const kindOf = (count: string) => count.replace(/[\d.]+|^[一二三四]/, '#')
  return counts.some(
    (count) =>
      !other.text.includes(count) && other.counts.some((another) => kindOf(another) === kindOf(count)),
  )
}

/** True when the headline names a speaker of whom the other report knows nothing. */
function lacksPerson({ people }: Event, other: Event): boolean {
  return people.length > 0 && !people.some((person) => other.text.includes(person))
}

/** Headlines differ less than so where they are of one event: what they name was checked. */
const DISPUTE = 0.05

/** True when the headline has figures and the other report has none of them, however rounded. */
function lacksHeadline({ figures }: Event, other: Event): boolean {
  const headlined = figures.filter(({ isHeadlined, weight }) => isHeadlined && weight >= TELLING)
  return (
    headlined.length > 0 &&
    !headlined.some((one) =>
      other.figures.some((each) => areNear(one, each) || mayDispute(one, each, DISPUTE)),
    )
  )
}
