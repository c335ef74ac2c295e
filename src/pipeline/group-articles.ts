import type { Article } from '../domain/article.ts'
import type { BriefRecord } from '../domain/stored.ts'
import { groupStories } from '../knowledge/group-stories.ts'
import type { PipelineParts } from './parts.ts'
import { briefArticle } from './write-brief.ts'

/** Puts articles of one event together without storing anything; gives the ids of each group. */
export async function groupArticles(
  articles: readonly { readonly id: string; readonly source: string; readonly article: Article }[],
  parts: Pick<PipelineParts, 'askModel' | 'log'>,
  signal: AbortSignal,
): Promise<string[][]> {
  const records: BriefRecord[] = []
  for (const [index, { source, article }] of articles.entries()) {
    const brief = await briefArticle(article, parts, signal)
    const newsAt = article.publishedAt ?? new Date(0).toISOString()
    records.push({ articleId: index, sourceId: index, sourceTitle: source, newsAt, brief, projectIds: [] })
  }
  return groupStories(records).map((group) => group.flatMap(({ articleId }) => articles[articleId]?.id ?? []))
}
