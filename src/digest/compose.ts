import type { Digest, DigestStory } from '../domain/digest.ts'
import type { StoryOutline } from '../domain/edition.ts'
import type { ProjectChange } from '../domain/project.ts'
import type { FigureChange } from '../domain/revision.ts'
import type { BriefRecord } from '../domain/stored.ts'
import type { StoryGroup } from '../domain/story.ts'
import type { Length } from '../domain/subscription.ts'
import { once } from '../script/once.ts'
import type { Day } from '../time/day.ts'
import { addUp, announcedInvestments } from './announced.ts'
import { chooseCharts } from './choose-charts.ts'
import { chooseDirectives } from './choose-directives.ts'
import { chooseProjects, countProjects } from './choose-projects.ts'
import { cite } from './cite.ts'
import { composeStory } from './compose-story.ts'
import { findProgress } from './find-progress.ts'
import { type RankedStory, rankStories } from './rank-stories.ts'
import { isDevelopmentNews, type Story } from './select.ts'

/** How many of each a digest tells. */
const MOST: Readonly<Record<Length, { stories: number; directives: number; projects: number }>> = {
  headlines: { stories: 20, directives: 0, projects: 0 },
  standard: { stories: 10, directives: 12, projects: 12 },
  full: { stories: 30, directives: 30, projects: 30 },
}
/** Articles that are corrected, and figures of each. */
const MOST_CORRECTED = 5
const MOST_CORRECTIONS = 4

export interface DayOfNews {
  /** All articles of the day. */
  readonly records: readonly BriefRecord[]
  /** What is to be told of them, by event. */
  readonly groups: readonly StoryGroup[]
  readonly changes: readonly { readonly articleId: number; readonly changes: readonly ProjectChange[] }[]
  /** What articles of earlier days say differently now. */
  readonly corrected?: readonly { readonly record: BriefRecord; readonly changes: readonly FigureChange[] }[]
  /** The reader's day; deadlines before it are past. */
  readonly date: Day
  /** IANA name. */
  readonly timezone: string
  /** Names and words that the reader watches. */
  readonly watched?: readonly string[]
  readonly length?: Length
}

/**
 * The briefing of a day: what is worth telling of its articles, each statement with the article that makes it.
 * Pure; the same news gives the same briefing. A day without development news has no headline and empty lists.
 */
export function composeDigest(day: DayOfNews): Digest {
  const { records, groups, changes, corrected = [], date, timezone, watched = [], length = 'standard' } = day
  const most = MOST[length]
  const changesByArticle = new Map(changes.map((each) => [each.articleId, each.changes]))
  const ranked = rankStories(groups, { changesOf: (id) => changesByArticle.get(id) ?? [], watched })
  const stories = ranked.map(({ story }) => story)
  const articles = records.filter(isDevelopmentNews)
  const investments = announcedInvestments(stories)
  const lead = stories[0]?.[0]
  return {
    date,
    span: 'day',
    timezone,
    newestAt: newestOf(articles),
    headline: lead ? { text: lead.brief.headline, cite: cite(lead) } : null,
    totals: {
      articles: articles.length,
      projects: countProjects(stories),
      sources: new Set(articles.map(({ sourceId }) => sourceId)).size,
      announced: addUp(investments),
    },
    investments,
    charts: chooseCharts({ investments, progress: findProgress(stories) }),
    stories: ranked.slice(0, most.stories).map((each) => composeOnce(each, date)),
    outlines: ranked.map(outlineOf),
    directives: chooseDirectives(stories, date, most.directives),
    projects: chooseProjects(stories, changesByArticle, most.projects),
    corrections: corrected
      .filter(({ record, changes }) => isDevelopmentNews(record) && changes.length > 0)
      .slice(0, MOST_CORRECTED)
      .map(({ record, changes }) => ({ changes: changes.slice(0, MOST_CORRECTIONS), cite: cite(record) })),
  }
}

/** The same story is told to many readers. */
function composeOnce({ story, group }: RankedStory, date: Day): DigestStory {
  const byDate = composed(group)
  const known = byDate.get(date) ?? composeStory(story, group, date)
  byDate.set(date, known)
  return known
}

const composed = once((_group: StoryGroup) => new Map<Day, DigestStory>())

function newestOf(articles: readonly BriefRecord[]): string | null {
  let newest: string | null = null
  for (const { newsAt } of articles) if (newest === null || newsAt > newest) newest = newsAt
  return newest
}

function outlineOf({ story, group: { told }, reasons }: RankedStory): StoryOutline {
  const { headline, url, articleIds } = ownOutline(story)
  return {
    headline,
    url,
    articleIds,
    toldIds: told?.articleIds ?? [],
    followsUp: told?.since ?? null,
    reasons,
  }
}

const ownOutline = once((story: Story) => {
  const [{ brief }] = story
  return {
    headline: brief.headline,
    url: brief.url,
    articleIds: story.map(({ articleId }) => articleId),
  }
})
