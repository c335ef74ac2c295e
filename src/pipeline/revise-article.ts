import type { Article } from '../domain/article.ts'
import type { DueReading } from '../domain/revision.ts'
import { compareBriefs } from '../knowledge/compare-briefs.ts'
import { fingerprint, titleKey } from '../knowledge/fingerprint.ts'
import type { PipelineParts } from './parts.ts'
import { prepareBrief } from './write-brief.ts'

/** Replaces text and brief of a known article, and keeps what was as a revision; false when it has no brief any more. */
export async function reviseArticle(
  parts: PipelineParts,
  { id, item }: DueReading,
  { article, next, signal }: { article: Article; next: Date | null; signal: AbortSignal },
): Promise<boolean> {
  const { store, log, now } = parts
  const [former] = await store.briefs.byArticles([id])
  if (!former) return false
  const written = await prepareBrief(parts, article, signal)
  const changes = compareBriefs(former.brief, written.brief)
  const identity = { textKey: fingerprint(article), titleKey: titleKey(article), rereadAt: next }
  await store.revisions.add(id, { article, changes, ...written, ...identity, at: now() })
  log.info({ article: id, url: item.url, changes: changes.length }, 'An article was edited')
  return true
}
