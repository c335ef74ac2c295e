import type { Article } from '../domain/article.ts'
import type { DueReading } from '../domain/revision.ts'
import { titleKey } from '../knowledge/fingerprint.ts'
import { isRepost } from '../knowledge/is-repost.ts'
import type { PipelineParts } from './parts.ts'

/** Sites post again what they got wrong within days; later, the same title is another event. */
const WITHIN_MS = 7 * 24 * 3_600_000

/** The briefed article that this one is posted anew of; null when it is new. */
export async function findOriginal(
  { store, now }: Pick<PipelineParts, 'store' | 'now'>,
  article: Article,
): Promise<DueReading | null> {
  const key = titleKey(article)
  if (key === null) return null
  const since = new Date(now().getTime() - WITHIN_MS)
  const candidates = await store.articles.withTitle(key, since)
  return candidates.find((candidate) => isRepost(candidate.article, article)) ?? null
}
