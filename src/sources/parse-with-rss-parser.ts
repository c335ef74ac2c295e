import RssParser from 'rss-parser'
import { type EntryDraft, type FeedDraft, firstString, stringsOf } from './feed-draft.ts'

/** A well-formed RSS 0.9x, 1.0, 2.0 or Atom document from its root element on; null for anything else. */
export async function parseWithRssParser(xml: string): Promise<FeedDraft | null> {
  const held = createMarkupHolder()
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
    xml2js: { valueProcessors: [held.hold] },
    customFields: { item: RAW_FIELDS, feed: UPDATE_FIELDS },
  })
  try {
    const feed = await parser.parseString(xml)
    return {
      title: held.release(textIn(feed.title)),
      entries: feed.items.map((item) => entryOf(item, held)),
      updates: {
        ttl: textIn(propertyOf(feed, 'ttl')),
        period: textIn(propertyOf(feed, 'sy:updatePeriod')),
        frequency: textIn(propertyOf(feed, 'sy:updateFrequency')),
      },
    }
  } catch {
    // Whatever it throws (it is strict, and trips over odd shapes) means: not for this parser.
    return null
  }
}

/** rss-parser reads Atom dates in the zone of this machine and takes the first link; so both are read from the source. */
const RAW_FIELDS = [
  ['link', 'rawLinks', { keepArray: true }],
  ['published', 'rawPublished'],
  ['updated', 'rawUpdated'],
  // Of Atom 0.3.
  ['issued', 'rawIssued'],
  ['modified', 'rawModified'],
]

const UPDATE_FIELDS = ['sy:updatePeriod', 'sy:updateFrequency']

function entryOf(item: Record<string, unknown>, held: MarkupHolder): EntryDraft {
  const text = (value: unknown) => held.release(textIn(value))
  return {
    title: text(item['title']),
    link: linkIn(item['rawLinks']),
    guid: firstString(text(item['guid']), text(item['id']), text(item['rdf:about'])),
    dates: stringsOf(
      ['rawPublished', 'rawIssued', 'pubDate', 'date', 'rawUpdated', 'rawModified'].map((name) =>
        textIn(item[name]),
      ),
    ),
    content: firstString(text(item['content:encoded']), text(item['content']), text(item['summary'])),
  }
}

/** The text of an XML value: itself, or what stands beside its attributes. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  const text = propertyOf(value, '_')
  return typeof text === 'string' ? text : null
}

/** Of the link elements the one to the page: RSS has it as text, Atom as href with rel alternate or no rel. */
function linkIn(links: unknown): string | null {
  const candidates = (Array.isArray(links) ? links : []).map((link) => ({
    href: firstString(textIn(link), propertyOf(propertyOf(link, '$'), 'href')),
    rel: propertyOf(propertyOf(link, '$'), 'rel') ?? 'alternate',
  }))
  return firstString(candidates.find(({ rel }) => rel === 'alternate')?.href, candidates[0]?.href)
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

interface MarkupHolder {
  readonly hold: (text: string) => string
  readonly release: (text: string | null) => string | null
}

/**
 * rss-parser makes a plain excerpt of every content with an expression that takes quadratic time on "<p<p<p…". So text
 * with markup travels through it as a short token. The character is of a plane without meaning; `readFeed` removes it.
 */
function createMarkupHolder(): MarkupHolder {
  const held: string[] = []
  return {
    hold: (text) => (text.includes('<') ? `\u{f0000}${held.push(text) - 1}\u{f0000}` : text),
    release: (text) =>
      text?.replace(/\u{f0000}(\d+)\u{f0000}/gu, (_, index) => held[Number(index)] ?? '') ?? null,
  }
}
