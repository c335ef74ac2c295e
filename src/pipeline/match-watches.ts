import type { Brief } from '../domain/brief.ts'
import { correctionsIn } from '../knowledge/compare-briefs.ts'
import { foldWords } from '../script/fold-text.ts'
import { buildWordFinder, type WordFinder } from '../script/word-finder.ts'
import type { UnmatchedBrief } from '../store/watch-store.ts'
import { createGiveWay, inSlices } from './in-slices.ts'
import type { PipelineParts } from './parts.ts'

const BATCH = 50
const HOUR_MS = 3_600_000
/** What is older when it is found is no news that anybody has to be told of at once. */
const NEWS_MS = 24 * HOUR_MS
/** The same by the page's own date, which often is but a day and so begins at midnight. */
const PUBLISHED_MS = 36 * HOUR_MS

/**
 * Compares the briefs that are new, or were corrected, with all that is watched, and keeps what is found; each article
 * is read in one pass for all words. Old articles, and those that come with a source's first reading, are news to
 * nobody. Gives how many matches are new.
 */
export function createWatchMatcher(
  parts: Pick<PipelineParts, 'store' | 'now'>,
): (signal: AbortSignal) => Promise<number> {
  const { store, now } = parts
  const words = keepFinder(store)
  return async (signal) => {
    let added = 0
    while (!signal.aborted) {
      const fresh = await store.alerts.unmatched(BATCH)
      if (fresh.length === 0) break
      const finder = await words()
      const news = finder ? fresh.filter((one) => isNews(one, now())) : []
      const records = await store.briefs.byArticles(news.map(({ articleId }) => articleId))
      const recordOf = new Map(records.map((record) => [record.articleId, record]))
      const found: Parameters<typeof store.alerts.match>[0][number][] = []
      const giveWay = createGiveWay()
      for (const one of fresh) {
        await giveWay()
        const record = recordOf.get(one.articleId)
        found.push({
          ...one,
          // An edit that corrects nothing is the article as such: told once, whenever it was found.
          revision: record && (await isCorrected(store, one)) ? one.revision : 0,
          keys: record && finder ? [...finder.find(textOf(record.brief)).keys()] : [],
          projectIds: record ? [...new Set(record.projectIds)] : [],
        })
      }
      added += await store.alerts.match(found, now())
    }
    return added
  }
}

/** The finder of all watched words, made anew when they are others; null while there are none. */
function keepFinder({ watches }: Pick<PipelineParts['store'], 'watches'>) {
  let kept: { stamp: string; finder: WordFinder | null } | null = null
  return async () => {
    const stamp = await watches.stamp()
    if (kept?.stamp !== stamp) {
      const keys = await watches.keys()
      kept = { stamp, finder: keys.length > 0 ? await inSlices(buildWordFinder(keys)) : null }
    }
    return kept.finder
  }
}

function isNews({ newsAt, publishedAt, backlog }: UnmatchedBrief, now: Date): boolean {
  const age = (at: string) => now.getTime() - Date.parse(at)
  return !backlog && age(newsAt) < NEWS_MS && (publishedAt === null || age(publishedAt) < PUBLISHED_MS)
}

async function isCorrected(
  { revisions }: PipelineParts['store'],
  { articleId, revision }: UnmatchedBrief,
): Promise<boolean> {
  if (revision === 0) return false
  const [last] = await revisions.of([articleId])
  return last !== undefined && correctionsIn(last.changes).length > 0
}

function textOf({ title, headline, projects, text }: Brief): string {
  const names = projects.flatMap(({ name, aliases }) => [name, ...aliases])
  return foldWords([title, headline, ...names, text].join('\n'))
}
