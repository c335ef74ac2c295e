import type { Item, Reading } from '../domain/source.ts'
import { parseDate } from '../time/parse-date.ts'
import { canonicalUrl } from './canonical-url.ts'
import type { EntryDraft, FeedDraft } from './feed-draft.ts'
import { keepNewest } from './keep-newest.ts'
import { parseBrokenFeed } from './parse-broken-feed.ts'
import { parseWithRssParser } from './parse-with-rss-parser.ts'
import { plainText } from './plain-text.ts'
import type { ReadOptions } from './read-options.ts'
import { updateInterval } from './update-interval.ts'

/**
 * A feed of any kind as its items, in the feed's order, without repetitions. Null: not a feed, or nothing of it can be
 * read. Never throws, whatever the text is.
 */
export async function readFeed(text: string, options: ReadOptions): Promise<Reading | null> {
  const source = feedIn(text)
  if (source === null) return null
  const draft = await parse(source)
  if (draft === null) return null
  const items = draft.entries.map((entry) => toItem(entry, options)).filter((item) => item !== null)
  return {
    kind: 'feed',
    title: plainText(draft.title ?? '', MAX_TITLE) || new URL(options.url).host,
    items: keepNewest(withoutRepetitions(items)),
    ttlSeconds: updateInterval(draft.updates),
  }
}

const MAX_TITLE = 300
const MAX_GUID = 500
const MAX_CONTENT = 200_000

/** The document without what precedes its root (declarations, entities, stray text); null when it is no feed. */
function feedIn(text: string): string | null {
  // Characters that XML forbids, and the one that marks held text in parseWithRssParser.
  const clean = text.slice(0, MAX_LENGTH).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\u{f0000}/gu, '')
  if (/^\s*\{/.test(clean)) return clean.trimStart()
  const head = clean.slice(0, SNIFFED)
  const root = head.search(/<(?:[\w-]{1,20}:)?(?:rss|feed|rdf)[\s>]/i)
  const page = head.search(/<html[\s>]|<!doctype\s+html/i)
  return root < 0 || (page >= 0 && page < root) ? null : clean.slice(root)
}

const SNIFFED = 100_000
/** Parsing takes up to a second a megabyte on hostile input; a longer feed is read up to here, as if cut off. */
const MAX_LENGTH = 5_000_000

/** The strict parser first, then the tolerant one. */
async function parse(source: string): Promise<FeedDraft | null> {
  const strict = await parseWithRssParser(source)
  // An odd feed may hold its entries where the strict parser does not look.
  return strict === null || strict.entries.length === 0 ? (parseBrokenFeed(source) ?? strict) : strict
}

function toItem(entry: EntryDraft, { url: base, timezone, now }: ReadOptions): Item | null {
  const permalink = /^\s*https?:/i.test(entry.guid ?? '') ? entry.guid : null
  const url = canonicalUrl(entry.link ?? permalink ?? '#', base)
  if (url === null || (entry.link ?? permalink) === null) return null
  const guid = entry.guid?.trim() ?? ''
  const dates = entry.dates.map((date) => parseDate(date, timezone, now))
  return {
    title: plainText(entry.title ?? '', MAX_TITLE) || plainText(entry.content ?? '', MAX_EXCERPT) || url,
    url,
    publishedAt: dates.find((date) => date !== null) ?? null,
    guid: guid === '' || guid.length > MAX_GUID ? null : guid,
    content: entry.content?.slice(0, MAX_CONTENT) ?? null,
  }
}

/** Stands in for a missing title. */
const MAX_EXCERPT = 80

/** The first item of every address and of every guid; a guid that many items share names none of them. */
function withoutRepetitions(items: readonly Item[]): Item[] {
  const uses = new Map<string, number>()
  for (const { guid } of items) if (guid !== null) uses.set(guid, (uses.get(guid) ?? 0) + 1)
  const seen = new Set<string>()
  return items.flatMap((item) => {
    const guid = item.guid !== null && (uses.get(item.guid) ?? 0) < MEANINGLESS ? item.guid : null
    const names = guid === null ? [item.url] : [item.url, `guid ${guid}`]
    if (names.some((name) => seen.has(name))) return []
    for (const name of names) seen.add(name)
    return [{ ...item, guid }]
  })
}

const MEANINGLESS = 3
