import type { Citation } from '../domain/citation.ts'
import type { DigestFigure, DigestStory, FigureVersion } from '../domain/digest.ts'
import type { StoryGroup } from '../domain/story.ts'
import type { Day } from '../time/day.ts'
import { chooseDirectives } from './choose-directives.ts'
import { chooseFigures } from './choose-figures.ts'
import { cite } from './cite.ts'
import type { Story } from './select.ts'

const MOST_FIGURES = 6

/**
 * A story as its fullest report tells it: its headline, its figures, what the other reports add to them or give
 * otherwise, and who reports it.
 */
export function composeStory(
  story: Story,
  { figures, told }: Pick<StoryGroup, 'figures' | 'told'>,
  today: Day,
): DigestStory {
  const [own] = story
  return {
    headline: own.brief.headline,
    followsUp: told?.since ?? null,
    figures: figuresOf(story, figures),
    directives: chooseDirectives([story], today),
    cites: story.map(cite),
  }
}

function figuresOf(story: Story, merged: StoryGroup['figures']): DigestFigure[] {
  const [own, ...others] = story
  const citeOf = new Map(story.map((record) => [record.articleId, cite(record)]))
  const chosen = (record: typeof own) =>
    chooseFigures(record.brief.figures, record.brief.headline).map((figure) => ({
      figure,
      cite: cite(record),
    }))
  const thingOf = (figure: DigestFigure['figure']) =>
    merged.find(({ versions }) => versions.some((version) => version.figure === figure)) ?? null
  const told: DigestFigure[] = []
  const things = new Set(own.brief.figures.map(thingOf))
  for (const item of chosen(own)) {
    const thing = thingOf(item.figure)
    told.push({ ...item, versions: thing ? versionsOf(thing, item.figure, citeOf) : [] })
  }
  for (const item of others.flatMap(chosen)) {
    // What agrees with a figure of an earlier report is no version of its own, so no thing is found for it.
    const thing = thingOf(item.figure)
    if (thing === null || things.has(thing)) continue
    things.add(thing)
    told.push({ ...item, versions: versionsOf(thing, item.figure, citeOf) })
  }
  return told.slice(0, MOST_FIGURES)
}

/** All values that the sources give for a thing, the one that is told first; empty when they give one. */
function versionsOf(
  { versions }: StoryGroup['figures'][number],
  told: DigestFigure['figure'],
  citeOf: ReadonlyMap<number, Citation>,
): FigureVersion[] {
  const cited = versions
    .map(({ figure, articleIds }) => ({ figure, cites: articleIds.flatMap((id) => citeOf.get(id) ?? []) }))
    .filter(({ cites }) => cites.length > 0)
  if (cited.length < 2) return []
  return cited.toSorted((one, other) => Number(other.figure === told) - Number(one.figure === told))
}
