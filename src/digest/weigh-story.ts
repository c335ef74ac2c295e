import type { Figure } from '../domain/brief.ts'
import type { Level, StoryReason } from '../domain/edition.ts'
import type { ProjectChange } from '../domain/project.ts'
import { once } from '../script/once.ts'
import { toSimplified } from '../script/to-simplified.ts'
import { levelOf } from './level-of.ts'
import type { Story } from './select.ts'
import { isTotalInvestment, yuanOf } from './weigh-figure.ts'

/** What a step in one of the signs is worth beside the others: a tenfold sum is worth as much as another source. */
const WORTH = {
  tenfold: 1,
  source: 1,
  directive: 0.4,
  relevance: 2,
  watched: 4,
  change: 0.8,
  followUp: -1,
} as const
const LEVEL_WORTH: Readonly<Record<Level, number>> = { nation: 2, province: 1.2, city: 0.6, county: 0.2 }
/** From so many yuan on money counts; more sources or directives than these add nothing. */
const SMALL_MONEY = 1e6
const MOST_SOURCES = 4
const MOST_DIRECTIVES = 4

export interface StorySigns {
  /** What changed in projects by the story's articles. */
  readonly changes: readonly ProjectChange[]
  /** When the reader was told of it first, or null. */
  readonly followsUp: string | null
  /** Names and words that the reader watches. */
  readonly watched: readonly string[]
}

/** What makes a story important, each reason with its points, the strongest first, what goes without saying last. Pure. */
export function weighStory(
  story: Story,
  { changes, followsUp, watched }: StorySigns,
): readonly StoryReason[] {
  const names = watchedNames(story, watched)
  const more: (StoryReason | null)[] = [
    names.length > 0 ? { kind: 'watched', names, points: WORTH.watched } : null,
    changes[0] ? { kind: 'change', project: changes[0].project, points: WORTH.change } : null,
    followsUp === null ? null : { kind: 'follow_up', since: followsUp, points: WORTH.followUp },
  ]
  const own = ownReasons(story)
  return more.every((reason) => reason === null) ? own : inOrder([...own, ...more])
}

/** Those that are the same for every reader. */
export const ownReasons = once((story: Story): readonly StoryReason[] => {
  const [{ brief }] = story
  // By name, as they are listed under the story.
  const sources = new Set(story.map(({ sourceTitle }) => sourceTitle)).size
  const directives = brief.directives.filter(({ key }) => key).length
  const level = levelOf(story)
  return inOrder([
    moneyReason(story),
    { kind: 'sources', count: sources, points: Math.min(MOST_SOURCES, sources) * WORTH.source },
    directives > 0
      ? {
          kind: 'directives',
          count: directives,
          points: Math.min(MOST_DIRECTIVES, directives) * WORTH.directive,
        }
      : null,
    { kind: 'relevance', points: brief.relevance * WORTH.relevance },
    level && { kind: 'level', ...level, points: LEVEL_WORTH[level.level] },
  ])
})

function inOrder(reasons: readonly (StoryReason | null)[]): StoryReason[] {
  return reasons
    .filter((reason) => reason !== null)
    .sort(
      (one, other) =>
        Number(one.kind === 'relevance') - Number(other.kind === 'relevance') ||
        other.points - one.points ||
        (one.kind < other.kind ? -1 : 1),
    )
}

/** The points of all reasons together. */
export function importanceOf(reasons: readonly StoryReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0)
}

/** The largest key sum. What is invested counts in full; output and goals of a whole region are a tenth as much news. */
function moneyReason([{ brief }]: Story): StoryReason | null {
  const sums = brief.figures
    .filter(({ key }) => key)
    .map((figure) => ({ figure, yuan: yuanOf(figure) * (isTotalInvestment(figure) ? 1 : 0.1) }))
    .filter(({ yuan }) => yuan > SMALL_MONEY)
    .sort((one, other) => other.yuan - one.yuan)
  const [largest] = sums
  if (!largest) return null
  const points = Math.log10(largest.yuan / SMALL_MONEY) * WORTH.tenfold
  return { kind: 'money', figure: shortFigure(largest.figure), points }
}

function shortFigure({ metric, text, value, unit, bound }: Figure) {
  return { metric, text, value, unit, bound }
}

function watchedNames(story: Story, watched: readonly string[]): string[] {
  if (watched.length === 0) return []
  const text = namesIn(story)
  return watched.filter((name) => name.trim() !== '' && text.includes(plain(name)))
}

const namesIn = once((story: Story) =>
  plain(
    story
      .flatMap(({ brief }) => [
        brief.title,
        ...brief.projects.flatMap((each) => [each.name, ...each.aliases]),
      ])
      .join('\n'),
  ),
)

function plain(text: string): string {
  return toSimplified(text.normalize('NFKC')).toLowerCase()
}
