import { likeness } from '../script/likeness.ts'
import type { Event } from './event-of.ts'

/** Reports of one event come within so many milliseconds. */
const NEWS_LIFE = 4 * 24 * 60 * 60 * 1000

/**
 * Whether two reports tell of one event. They share most of the figures of the one that has fewer, or a project
 * and some of its figures, or a headline. Different steps of one project, and headlines with different
 * figures, are different events whatever background they share.
 */
export function isSameEvent(one: Event, other: Event): boolean {
  if (contradict(one, other)) return false
  const shared = sharedWeight(one, other)
  const least = Math.min(weightOf(one), weightOf(other))
  if (shared === 0 && least > 0) return false
  const overlap = least > 0 ? shared / least : 0
  if (shared >= 5 && overlap >= 0.5) return true
  const titles = likeness(one.title, other.title)
  const hasProject = [...one.projects].some((key) => other.projects.has(key))
  if (shared >= 2.5 && hasProject) return overlap >= 0.35 || titles >= 0.35
  if (shared >= 2.5 && overlap >= 0.35) return titles >= 0.3
  return titles >= 0.6
}

function contradict(one: Event, other: Event): boolean {
  return (
    Math.abs(one.at - other.at) > NEWS_LIFE ||
    (one.stages.length > 0 &&
      other.stages.length > 0 &&
      !one.stages.some((stage) => other.stages.includes(stage))) ||
    lacksHeadline(one, other) ||
    lacksHeadline(other, one)
  )
}

/** True when a headline has telling figures and the other report has none of them. */
function lacksHeadline({ headlined }: Event, { figures }: Event): boolean {
  return headlined.length > 0 && !headlined.some((key) => figures.has(key))
}

function sharedWeight(one: Event, other: Event): number {
  const [few, many] = one.figures.size <= other.figures.size ? [one, other] : [other, one]
  let weight = 0
  for (const [key, each] of few.figures) if (many.figures.has(key)) weight += each
  return weight
}

function weightOf({ figures }: Event): number {
  let weight = 0
  for (const each of figures.values()) weight += each
  return weight
}
