import { createHash } from 'node:crypto'
import type { Digest } from '../../domain/digest.ts'
import type { Words } from '../locales.ts'
import { tellsNothing } from './digest.ts'
import { html, trusted } from './html.ts'
import { dayTitle, renderFragment } from './page.ts'

/**
 * The digests of some days as an Atom feed (RFC 4287), the newest first; days without news have no entry. The id of an
 * entry is made of the feed's id and the day, so that it stays the same however often the feed is written.
 *
 * @param feed.id A UUID, this feed's own for ever.
 * @param feed.now When there is no entry at all, the feed was updated then.
 */
export function renderFeed(
  digests: readonly Digest[],
  { id, now }: { readonly id: string; readonly now: Date },
  words: Words,
): string {
  const told = digests
    .filter((digest) => !tellsNothing(digest) && digest.newestAt !== null)
    .sort((one, other) => (one.date < other.date ? 1 : -1))
  const updated = told.map(({ newestAt }) => newestAt ?? '').sort()
  const entries = told.map((digest) => entryOf(digest, id, words))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.locale === 'zh' ? 'zh-Hans' : 'en'}">
<id>urn:uuid:${id}</id>
<title>${html`${words.label('feed-title')}`.html}</title>
<updated>${updated.at(-1) ?? now.toISOString()}</updated>
<author><name>Kaigong</name></author>
<generator>Kaigong</generator>
${entries.join('\n')}
</feed>
`
}

/** The UUID of a feed that this wrote; null for anything else. */
export function feedIdOf(feed: string): string | null {
  return (
    /<feed [^>]*>\s*<id>urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})<\/id>/.exec(feed)?.[1] ?? null
  )
}

function entryOf(digest: Digest, feedId: string, words: Words): string {
  const headline = digest.headline?.text ?? ''
  const day = dayTitle(digest, words)
  const title = headline === '' ? day : html`${day} · ${headline}`
  // Markup within XML is a text like any other, so it is escaped once more.
  const content = html`${trusted(escapeMarkup(renderFragment(digest, words).html))}`
  return `<entry>
<id>urn:uuid:${uuidOf(`${feedId} ${digest.date}`)}</id>
<title>${title.html}</title>
<updated>${digest.newestAt}</updated>
<content type="html">${content.html}</content>
</entry>`
}

function escapeMarkup(markup: string): string {
  return markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A UUID that depends on the name alone: version 8, of its SHA-256. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
