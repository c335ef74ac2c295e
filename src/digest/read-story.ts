import type { StoryGroup } from '../domain/story.ts'
import { biggestSum } from './announced.ts'
import { keyDirectives } from './choose-directives.ts'
import { plainReports } from './choose-projects.ts'
import { industryOf } from './industry-of.ts'
import { placeOf } from './place-of.ts'
import { toStory } from './select.ts'
import { ownReasons } from './weigh-story.ts'

/**
 * Works out beforehand what of a story is the same for all readers and costs most, so that composing a great day at one
 * go takes no longer than others can wait.
 */
export function readStory({ records }: StoryGroup): void {
  const story = toStory(records)
  if (!story) return
  for (const read of [ownReasons, placeOf, industryOf, biggestSum, keyDirectives, plainReports]) read(story)
}
