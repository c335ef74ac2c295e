import type { PageClues, Refusal, SourceCandidate } from '../domain/candidate.ts'
import type { Failure, Reading } from '../domain/source.ts'
import type { PageReader } from '../reader/reader.ts'
import { commonFeedPaths, commonSitemapPaths } from '../sources/common-paths.ts'
import type { FetchedPage } from '../sources/read-source.ts'
import { sitemapsInRobots } from '../sources/sitemap/sitemaps-in-robots.ts'
import { readWithChildren } from './read-with-children.ts'
import type { RequestBudget } from './request-budget.ts'
import { tryAddresses } from './try-addresses.ts'

export interface FindOptions {
  readonly reader: PageReader
  readonly get: RequestBudget['get']
  readonly timezone: string
  readonly now: Date
  readonly signal?: AbortSignal | undefined
}

/** Feeds of a page that are tried; a page that names more offers a choice of subjects. */
const MOST_FEEDS = 6
const MOST_SECTIONS = 3
const MOST_SITEMAPS = 3

type Candidates = [SourceCandidate, ...SourceCandidate[]]

/**
 * The sources behind a fetched page, best first: itself when it is a feed or sitemap; else the feeds that it names and
 * its list; when it has neither, or a poor list, feeds at common paths, and sitemaps last.
 */
export async function findCandidates(
  page: FetchedPage,
  options: FindOptions,
): Promise<Candidates | Failure | Refusal> {
  const { reader, timezone, now, signal } = options
  const reading = await readWithChildren(page, { timezone, now, page: 1 }, options)
  if (reading.kind === 'feed' || reading.kind === 'sitemap') {
    return [{ kind: reading.kind, url: page.url, foundBy: 'itself', reading }]
  }
  // A page that took too much the first time is not taken apart again.
  if (reading.kind === 'failed' && reading.reason === 'too_costly') return reading
  const clues = await reader.clues(page, reading.kind === 'list' ? reading : null, signal)
  if (clues.kind === 'failed')
    return reading.kind === 'failed' ? reading : [{ kind: 'list', url: page.url, foundBy: 'list', reading }]
  if (clues.isArticle) return refuseArticle(clues, options)
  const named = await tryAddresses(clues.feeds.slice(0, MOST_FEEDS), {
    ...options,
    kind: 'feed',
    foundBy: 'feed_link',
    all: true,
  })
  const list: SourceCandidate[] =
    reading.kind === 'list' ? [{ kind: 'list', url: page.url, foundBy: 'list', reading }] : []
  const sure = [...named, ...list.filter((one) => isGood(one.reading))]
  const [first, ...others] =
    sure.length > 0 ? [...named, ...list] : await guess(page.url, clues, list, options)
  if (first !== undefined) return [first, ...others]
  return reading.kind === 'failed' ? reading : nothing(page.url)
}

/** Many links, or dates beside most of the few. */
function isGood({ items }: Reading): boolean {
  return (
    items.length >= 8 || items.filter(({ publishedAt }) => publishedAt !== null).length * 2 >= items.length
  )
}

async function guess(
  url: string,
  clues: PageClues,
  list: readonly SourceCandidate[],
  options: FindOptions,
): Promise<SourceCandidate[]> {
  const feeds = await tryAddresses(commonFeedPaths(url), {
    ...options,
    kind: 'feed',
    foundBy: 'common_path',
    all: false,
  })
  if (feeds.length > 0) return [...feeds, ...list]
  const named = await sitemapsNamed(url, options)
  const sitemaps = [...new Set([...clues.sitemaps, ...named, ...commonSitemapPaths(url)])]
  const found = await tryAddresses(sitemaps.slice(0, MOST_SITEMAPS), {
    ...options,
    kind: 'sitemap',
    foundBy: 'sitemap',
    all: false,
  })
  return [...list, ...found]
}

async function sitemapsNamed(url: string, { get }: FindOptions): Promise<readonly string[]> {
  const robots = await get(new URL('/robots.txt', url).href)
  return robots?.kind === 'ok' ? sitemapsInRobots(robots.body, robots.url) : []
}

/** A page that robots.txt closes, with the sitemaps that the same file names and leaves open. */
export async function besideClosedPage(
  url: string,
  closed: Failure,
  options: FindOptions,
): Promise<Failure | Refusal> {
  const sitemaps = await sitemapsNamed(url, options)
  const candidates = await tryAddresses(sitemaps.slice(0, MOST_SITEMAPS), {
    ...options,
    kind: 'sitemap',
    foundBy: 'sitemap',
    all: true,
  })
  return candidates.length === 0 ? closed : { ...closed, candidates }
}

/** Tells which page to give instead, when one of those above the article lists articles. */
async function refuseArticle({ feeds, sections }: PageClues, options: FindOptions): Promise<Refusal> {
  const named = await tryAddresses(feeds.slice(0, 2), {
    ...options,
    kind: 'feed',
    foundBy: 'feed_link',
    all: true,
  })
  const lists = await tryAddresses(sections.slice(0, MOST_SECTIONS), {
    ...options,
    foundBy: 'list',
    all: false,
  })
  const candidates = [...lists, ...named]
  const [first] = candidates
  const example = first === undefined ? '' : `, such as ${first.url}`
  return {
    kind: 'failed',
    reason: 'article',
    message: `this is an article: give the page that lists them${example}`,
    retryAfter: null,
    candidates,
  }
}

function nothing(url: string): Failure {
  const message = `${new URL(url).host} shows neither a feed nor a list of articles here: give the address of the page that lists its news`
  return { kind: 'failed', reason: 'not_readable', message, retryAfter: null }
}
