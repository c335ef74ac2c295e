import { describeError } from '../errors.ts'
import { ingestSource } from './ingest-source.ts'
import type { PipelineParts } from './parts.ts'
import { readArticle } from './read-article.ts'
import { writeBrief } from './write-brief.ts'

/** Claims outlive the slowest fetch with its retries, and lapse soon enough after a kill. */
const CLAIM_MS = 5 * 60_000
const SOURCES = 16
const PAGES = 16
const BRIEFS = 20

/**
 * Does all news work that is due: asks sources, reads pages, writes briefs, until nothing is left or
 * `signal` ends it. One bad source or page never stops the others.
 */
export async function sweepNews(parts: PipelineParts, signal: AbortSignal): Promise<void> {
  const { store } = parts
  await drain(
    signal,
    () => store.sources.claimDue(...claim(parts, SOURCES)),
    (source) => ingestSource(parts, source, signal),
    parts,
  )
  await sweepArticles(parts, signal)
}

/** Reads the pages and writes the briefs that are still to be done. */
export async function sweepArticles(parts: PipelineParts, signal: AbortSignal): Promise<void> {
  const { articles } = parts.store
  await drain(
    signal,
    () => articles.claimUnread(...claim(parts, PAGES)),
    (pending) => readArticle(parts, pending, signal),
    parts,
  )
  await drain(
    signal,
    () => articles.claimUnbriefed(...claim(parts, BRIEFS)),
    (article) => writeBrief(parts, article, signal),
    parts,
  )
}

function claim({ now }: PipelineParts, limit: number): [Date, number, Date] {
  const start = now()
  return [start, limit, new Date(start.getTime() + CLAIM_MS)]
}

/** Takes batch after batch. What fails unexpectedly stays claimed and comes again when its claim lapses. */
async function drain<T extends { id: number }>(
  signal: AbortSignal,
  take: () => Promise<T[]>,
  work: (one: T) => Promise<unknown>,
  { log }: PipelineParts,
): Promise<void> {
  while (!signal.aborted) {
    const batch = await take()
    if (batch.length === 0) return
    const results = await Promise.allSettled(batch.map(work))
    results.forEach((result, index) => {
      if (result.status === 'rejected' && !signal.aborted) {
        log.error(
          { id: batch[index]?.id, error: describeError(result.reason) },
          'A piece of work failed and is tried again later',
        )
      }
    })
  }
}
