import { describeError } from '../errors.ts'
import { ingestSource } from './ingest-source.ts'
import type { PipelineParts } from './parts.ts'
import { readArticle } from './read-article.ts'
import { rereadArticle } from './reread-article.ts'
import { writeBrief } from './write-brief.ts'

/** Claims outlive the slowest fetch with its retries, and lapse soon enough after a kill. */
const CLAIM_MS = 5 * 60_000
/** Pieces of work that are under way at once. */
const SOURCES = 16
const PAGES = 16
const BRIEFS = 20

/**
 * Does all news work that is due: asks sources, reads pages, writes briefs, looks at fresh pages again, until nothing is left or
 * `signal` ends it. One bad source or page never stops the others.
 */
export async function sweepNews(parts: PipelineParts, signal: AbortSignal): Promise<void> {
  await sweepSources(parts, signal)
  await sweepArticles(parts, signal)
}

/** Asks the sources that are due for their items. */
export async function sweepSources(parts: PipelineParts, signal: AbortSignal): Promise<void> {
  await drain(
    { signal, places: SOURCES, log: parts.log },
    (limit) => parts.store.sources.claimDue(...claim(parts, limit)),
    (source) => ingestSource(parts, source, signal),
  )
}

/** Reads the pages and writes the briefs that are still to be done, then looks for corrections. */
export async function sweepArticles(parts: PipelineParts, signal: AbortSignal): Promise<void> {
  const { articles } = parts.store
  await drain(
    { signal, places: PAGES, log: parts.log },
    (limit) => articles.claimUnread(...claim(parts, limit)),
    (pending) => readArticle(parts, pending, signal),
  )
  await sweepBriefs(parts, signal)
  await drain(
    { signal, places: PAGES, log: parts.log },
    (limit) => articles.claimRereads(...claim(parts, limit)),
    (due) => rereadArticle(parts, due, signal),
  )
}

/** Writes the briefs of pages that are read. */
export async function sweepBriefs(parts: PipelineParts, signal: AbortSignal): Promise<void> {
  await drain(
    { signal, places: BRIEFS, log: parts.log },
    (limit) => parts.store.articles.claimUnbriefed(...claim(parts, limit)),
    (article) => writeBrief(parts, article, signal),
  )
}

function claim({ now }: PipelineParts, limit: number): [Date, number, Date] {
  const start = now()
  return [start, limit, new Date(start.getTime() + CLAIM_MS)]
}

/**
 * Works until nothing is left to take. More is taken when half of the places are free, so that a slow site holds up
 * one place and not a batch. What fails unexpectedly stays claimed and comes again when its claim lapses.
 */
async function drain<T extends { id: number }>(
  { signal, places, log }: { signal: AbortSignal; places: number; log: PipelineParts['log'] },
  take: (limit: number) => Promise<T[]>,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const running = new Set<Promise<void>>()
  const start = (one: T) => {
    const done = work(one)
      .then(
        () => {},
        (error: unknown) => {
          if (!signal.aborted)
            log.error(
              { id: one.id, error: describeError(error) },
              'A piece of work failed and is tried again later',
            )
        },
      )
      .finally(() => running.delete(done))
    running.add(done)
  }
  try {
    while (!signal.aborted) {
      const batch = await take(places - running.size)
      if (batch.length === 0) return
      batch.forEach(start)
      while (running.size > places / 2) await Promise.race(running)
    }
  } finally {
    await Promise.all(running)
  }
}
