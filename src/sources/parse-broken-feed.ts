import { closeCutJson } from './close-cut-json.ts'
import { type FeedDraft, NO_UPDATES } from './feed-draft.ts'
import { parseWithFeedsmith } from './parse-with-feedsmith.ts'

/**
 * What can be had from a feed that is not well-formed, or JSON Feed. The tolerant parser reads it as a whole; where
 * that loses entries, because the feed was cut off or one entry is broken, every complete entry is read as a feed of
 * its own. Null when there is none.
 */
export function parseBrokenFeed(text: string): FeedDraft | null {
  const [opening, name] = /^<([\w:-]{1,30})[^<>]{0,5000}>/.exec(text) ?? []
  if (opening === undefined || name === undefined) return parseJson(text)
  // Of a feed that was cut off, it would also take the last entry with half an address.
  const whole = text.includes(`</${name}`) ? parseWithFeedsmith(text) : null
  const entries = completeEntries(text)
  if (whole !== null && linked(whole) >= entries.length) return whole
  const [before, after] = /rss$/i.test(name)
    ? [`${opening}<channel>`, `</channel></${name}>`]
    : [opening, `</${name}>`]
  const single = entries.flatMap((entry) => parseWithFeedsmith(before + entry + after)?.entries ?? [])
  const salvaged = {
    title: whole?.title ?? titleBeforeEntries(text),
    entries: single,
    updates: whole?.updates ?? NO_UPDATES,
  }
  return linked(salvaged) > linked(whole) ? salvaged : whole
}

function parseJson(text: string): FeedDraft | null {
  const whole = parseWithFeedsmith(text)
  const closed = whole === null ? closeCutJson(text) : null
  return closed === null ? whole : parseWithFeedsmith(closed)
}

function linked(draft: FeedDraft | null): number {
  return draft?.entries.filter(({ link }) => link !== null).length ?? 0
}

/** Each entry is a parser run; more than this is not worth the time on a broken feed. */
const MAX_ENTRIES = 400
const MAX_ENTRY_LENGTH = 200_000

/** The first complete entries. Linear: one pass over the tags, in which an entry without end gives way to the next. */
function completeEntries(xml: string): string[] {
  const found: string[] = []
  let start = -1
  for (const tag of xml.matchAll(/<(\/?)(?:[\w-]{1,20}:)?(?:item|entry)(?=[\s>])[^<>]{0,500}>/gi)) {
    if (tag[1] === '') {
      start = tag.index
    } else if (start >= 0) {
      const end = tag.index + tag[0].length
      if (end - start <= MAX_ENTRY_LENGTH) found.push(xml.slice(start, end))
      if (found.length === MAX_ENTRIES) break
      start = -1
    }
  }
  return found
}

function titleBeforeEntries(xml: string): string | null {
  const title = /<title(?:\s[^<>]{0,100})?>(?:\s*<!\[CDATA\[)?([^<>]{1,300})/i.exec(xml.slice(0, 20_000))
  return title?.[1]?.replace(/\]\]$/, '') ?? null
}
