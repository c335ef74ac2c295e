import type { Digest } from '../domain/digest.ts'
import { isDueFrom } from './choose-directives.ts'
import { composeDigest, type DayOfNews } from './compose.ts'

const MOST_STORIES = 7
/** Of each story; the sentences that prove them stand with it. */
const MOST_FIGURES = 2
const MOST_DEADLINES = 10
const MOST_INVESTMENTS = 8

/**
 * A week in short, composed of all its news as one day is: the totals, its most important stories with two figures each,
 * the largest investments, and what was asked for this week whose deadline is still ahead, the nearest first. Pure.
 */
export function composeWeek(news: DayOfNews): Digest {
  const { stories, directives, investments, ...rest } = composeDigest(news)
  return {
    ...rest,
    span: 'week',
    stories: stories
      .slice(0, MOST_STORIES)
      .map((story) => ({ ...story, figures: story.figures.slice(0, MOST_FIGURES) })),
    directives: directives
      .filter(({ directive }) => isDueFrom(directive, news.date))
      .slice(0, MOST_DEADLINES),
    investments: investments.slice(0, MOST_INVESTMENTS),
    projects: [],
    corrections: [],
  }
}
