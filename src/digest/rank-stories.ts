import type { StoryReason } from '../domain/edition.ts'
import type { ProjectChange } from '../domain/project.ts'
import type { StoryGroup } from '../domain/story.ts'
import { arrange } from './arrange.ts'
import { industryOf } from './industry-of.ts'
import { placeOf } from './place-of.ts'
import { type Story, toStory } from './select.ts'
import { importanceOf, weighStory } from './weigh-story.ts'

export interface RankedStory {
  readonly story: Story
  readonly group: StoryGroup
  /** Why it stands where it stands, the strongest first. */
  readonly reasons: readonly StoryReason[]
}

/**
 * The stories worth telling in the order in which they are told, each with its reasons: by importance (money, level of
 * government, what is watched, what is new, sources, directives), then by variety of places and industries. Reports
 * that are no development news are left out. Pure; the order of `groups` does not matter.
 */
export function rankStories(
  groups: readonly StoryGroup[],
  context: {
    readonly changesOf: (articleId: number) => readonly ProjectChange[]
    readonly watched: readonly string[]
  },
): RankedStory[] {
  const weighed = groups.flatMap((group) => {
    const story = toStory(group.records)
    if (!story) return []
    const reasons = weighStory(story, {
      changes: story.flatMap(({ articleId }) => context.changesOf(articleId)),
      followsUp: group.told?.since ?? null,
      watched: context.watched,
    })
    const importance = importanceOf(reasons)
    return [{ story, group, reasons, importance, place: placeOf(story), industry: industryOf(story) }]
  })
  weighed.sort(
    (one, other) =>
      other.importance - one.importance ||
      Date.parse(other.story[0].newsAt) - Date.parse(one.story[0].newsAt) ||
      one.story[0].articleId - other.story[0].articleId,
  )
  return arrange(weighed).map(({ item: { story, group, reasons }, reasons: losses }) => ({
    story,
    group,
    reasons: [...reasons, ...losses],
  }))
}
