import type { DigestFigure, DigestStory } from '../domain/digest.ts'
import type { Day } from '../time/day.ts'
import { chooseDirectives } from './choose-directives.ts'
import { chooseFigures } from './choose-figures.ts'
import { cite } from './cite.ts'
import type { Story } from './select.ts'

const MOST_FIGURES = 6
/** Values that differ by less, relative to the larger one, are one value in two units. */
const CONVERSION = 0.005

/**
 * A story as its fullest report tells it: its headline, its figures, what the other reports add to them, and
 * who reports it.
 */
export function composeStory(story: Story, today: Day): DigestStory {
  const [own] = story
  return {
    headline: own.brief.headline,
    figures: figuresOf(story),
    directives: chooseDirectives([story], today),
    cites: story.map(cite),
  }
}

function figuresOf([own, ...others]: Story): DigestFigure[] {
  const figures = (record: typeof own) =>
    chooseFigures(record.brief.figures, record.brief.headline).map((figure) => ({
      figure,
      cite: cite(record),
    }))
  const told = figures(own)
  const values = own.brief.figures.map(({ value, unit }) => ({ value, unit }))
  for (const item of others.flatMap(figures)) {
    if (values.some((value) => isSame(value, item.figure))) continue
    told.push(item)
    values.push(item.figure)
  }
  return told.slice(0, MOST_FIGURES)
}

interface Value {
  readonly value: number
  readonly unit: string
}

function isSame(one: Value, other: Value): boolean {
  const size = Math.max(Math.abs(one.value), Math.abs(other.value))
  return one.unit === other.unit && Math.abs(one.value - other.value) <= size * CONVERSION
}
