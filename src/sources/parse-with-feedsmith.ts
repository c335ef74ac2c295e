import { parseFeed } from 'feedsmith'
import {
  type EntryDraft,
  type FeedDraft,
  firstString,
  NO_UPDATES,
  stringsOf,
  type UpdatesDraft,
} from './feed-draft.ts'

/** RSS, RDF and Atom with the faults that are common in the wild, and JSON Feed; null for what it cannot read. */
export function parseWithFeedsmith(text: string): FeedDraft | null {
  try {
    return draftOf(parseFeed(text))
  } catch {
    return null
  }
}

type Parsed = ReturnType<typeof parseFeed>
type Rss = Extract<Parsed, { format: 'rss' }>['feed']
type Atom = Extract<Parsed, { format: 'atom' }>['feed']
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed']
type Json = Extract<Parsed, { format: 'json' }>['feed']

function draftOf({ format, feed }: Parsed): FeedDraft {
  switch (format) {
    case 'rss':
      return {
        title: feed.title ?? null,
        entries: (feed.items ?? []).map(rssEntry),
        updates: { ...updatesOf(feed), ttl: textOf(feed.ttl) },
      }
    case 'rdf':
      return {
        title: feed.title ?? null,
        entries: (feed.items ?? []).map(rdfEntry),
        updates: updatesOf(feed),
      }
    case 'atom':
      return {
        title: feed.title?.value ?? null,
        entries: (feed.entries ?? []).map(atomEntry),
        updates: updatesOf(feed),
      }
    case 'json':
      return {
        title: feed.title ?? null,
        entries: (feed.items ?? []).map(jsonEntry),
        updates: NO_UPDATES,
      }
  }
}

function updatesOf({ sy }: Pick<Rss | Atom | Rdf, 'sy'>): UpdatesDraft {
  return { ttl: null, period: textOf(sy?.updatePeriod), frequency: textOf(sy?.updateFrequency) }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function rssEntry(item: NonNullable<Rss['items']>[number]): EntryDraft {
  return {
    title: firstString(item.title, item.dc?.titles?.[0]),
    link: firstString(item.link, item.atom?.links?.[0]?.href),
    guid: firstString(item.guid?.value),
    dates: stringsOf([item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated]),
    content: firstString(item.content?.encoded, item.description),
  }
}

function rdfEntry(item: NonNullable<Rdf['items']>[number]): EntryDraft {
  return {
    title: firstString(item.title, item.dc?.titles?.[0]),
    link: firstString(item.link, item.rdf?.about),
    guid: firstString(item.rdf?.about),
    dates: stringsOf([item.dc?.dates?.[0]]),
    content: firstString(item.content?.encoded, item.description),
  }
}

function atomEntry(entry: NonNullable<Atom['entries']>[number]): EntryDraft {
  const links = entry.links ?? []
  const page = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  return {
    title: firstString(entry.title?.value),
    link: firstString(page?.href),
    guid: firstString(entry.id),
    dates: stringsOf([entry.published, entry.updated, entry.dc?.dates?.[0]]),
    content: firstString(entry.content?.value, entry.summary?.value),
  }
}

function jsonEntry(item: NonNullable<Json['items']>[number]): EntryDraft {
  return {
    title: firstString(item.title),
    link: firstString(item.url, item.external_url),
    guid: firstString(item.id),
    dates: stringsOf([item.date_published, item.date_modified]),
    content: firstString(item.content_html, item.content_text, item.summary),
  }
}
