import type { BriefRecord } from '../domain/stored.ts'
import { isTotalInvestment, largestSum, yuanOf } from './weigh-figure.ts'

/** Articles below speak of something else than development: sport, weather, entertainment. */
const LEAST_RELEVANCE = 0.3

/** True for an article that a briefing counts and tells. */
export function isDevelopmentNews({ brief }: Pick<BriefRecord, 'brief'>): boolean {
  return brief.relevance >= LEAST_RELEVANCE
}

/** Reports of one event, the fullest first. */
export type Story = readonly [BriefRecord, ...BriefRecord[]]

/**
 * The stories worth telling, the most important first: by money, number of sources, key directives and
 * relevance, then the newest. Reports that are no development news are left out.
 */
export function selectStories(groups: readonly (readonly BriefRecord[])[]): Story[] {
  return groups
    .map((group) => group.filter(isDevelopmentNews))
    .filter((group): group is [BriefRecord, ...BriefRecord[]] => group.length > 0)
    .map((story) => ({ story, importance: importanceOf(story) }))
    .sort(
      (one, other) =>
        other.importance - one.importance ||
        Date.parse(other.story[0].newsAt) - Date.parse(one.story[0].newsAt) ||
        one.story[0].articleId - other.story[0].articleId,
    )
    .map(({ story }) => story)
}

/** What a step in one of the signs is worth beside the others: a tenfold sum is worth as much as another source. */
const WORTH = { tenfold: 1, source: 1, directive: 0.4, relevance: 2 } as const
/** From so many yuan on money counts; more sources or directives than these add nothing. */
const SMALL_MONEY = 1e6
const MOST_SOURCES = 4
const MOST_DIRECTIVES = 4

function importanceOf(story: Story): number {
  const [{ brief }] = story
  const sources = new Set(story.map(({ sourceId }) => sourceId)).size
  const directives = brief.directives.filter(({ key }) => key).length
  return (
    Math.log10(Math.max(1, moneyOf(story) / SMALL_MONEY)) * WORTH.tenfold +
    Math.min(MOST_SOURCES, sources) * WORTH.source +
    Math.min(MOST_DIRECTIVES, directives) * WORTH.directive +
    brief.relevance * WORTH.relevance
  )
}

/** The largest key sum. What is invested counts in full; output and goals of a whole region are a tenth as much news. */
function moneyOf([{ brief }]: Story): number {
  const sums = brief.figures.filter(({ key }) => key)
  return Math.max(largestSum(sums.filter(isTotalInvestment)), ...sums.map((figure) => yuanOf(figure) / 10))
}
