import type { Article } from '../domain/article.ts'
import type { DueReading } from '../domain/revision.ts'
import type { Failure } from '../domain/source.ts'
import { compareTexts } from '../knowledge/compare-texts.ts'
import type { PipelineParts } from './parts.ts'
import { chooseText, completeArticle, type FetchedArticle, fetchArticle } from './read-article.ts'
import { rereadTime } from './reread-time.ts'
import { reviseArticle } from './revise-article.ts'
import { settled } from './settled.ts'
import { visitPage } from './visit-page.ts'

/**
 * Looks at the page of a known article again. When it says something else, its text and brief are replaced and what
 * was is kept as a revision; when it says the same, is gone, or says nothing of what it said, all stays.
 */
export async function rereadArticle(
  parts: PipelineParts,
  due: DueReading,
  signal: AbortSignal,
): Promise<'unchanged' | 'revised'> {
  const { store, log, now } = parts
  const { id, item } = due
  const { http, timezone, selectors } = settled(parts, due.settings)
  const visit = await visitPage({ ...parts, http }, item.url, { again: true })
  const own = { ...parts, http: visit.http, timezone, body: selectors.body }
  const page = await fetchArticle(item.url, { ...own, now: now(), signal, offeredAt: item.publishedAt })
  const next = rereadTime({ newsAt: new Date(due.newsAt), foundAt: new Date(due.foundAt), now: now() })
  const stay = async () => {
    await store.articles.settleReread(id, { at: now(), next })
    return 'unchanged' as const
  }
  if (visit.isUnchanged()) return stay()
  const read = await chooseText(page.kind === 'failed' ? null : page.article, item, parts, signal)
  if (read === null || isLess(page, read, due.article)) return stay()
  const article = completeArticle(read, item)
  const outcome = compareTexts(due.article, article)
  if (outcome === 'other')
    log.info({ article: id, url: item.url }, 'A page says something else altogether now')
  if (outcome !== 'edited') {
    await stay()
    await visit.remember()
    return 'unchanged'
  }
  if (!(await reviseArticle(parts, due, { article, next, signal }))) return stay()
  await visit.remember()
  return 'revised'
}

/**
 * True when something is missing that a better moment may bring back: the page itself, so that what the feed carries
 * stands in for it, a later part, or an attachment that was read before.
 */
function isLess(page: FetchedArticle | Failure, read: Article, before: Article): boolean {
  if (page.kind === 'failed' || page.article !== read) return read.text.length * 2 < before.text.length
  const hadRead = (before.attachments ?? []).filter(({ unread }) => unread === null)
  const hasLost = (read.attachments ?? []).some(
    ({ url, unread }) => unread !== null && hadRead.some((one) => one.url === url),
  )
  return page.isPartial || hasLost
}
