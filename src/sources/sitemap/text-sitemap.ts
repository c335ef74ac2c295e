import type { ScannedSitemap } from './scan-sitemap.ts'

const MAX_LINES = 50_000

/** A sitemap in its plainest form, an address on each line and nothing else; null for any other text. */
export function textSitemap(text: string): ScannedSitemap | null {
  if (!/^\s*https?:\/\/\S+\s*(?:\n|$)/.test(text.slice(0, 5000))) return null
  const lines = text.split('\n', MAX_LINES).flatMap((line) => line.trim() || [])
  if (!lines.slice(0, -1).every((line) => /^https?:\/\/\S+$/.test(line))) return null
  // The last line may be cut off, and then leads nowhere.
  const whole = /\n\s*$/.test(text) ? lines : lines.slice(0, -1)
  const none = { lastmod: null, title: null, publishedAt: null, publication: null }
  return whole.length < 2 ? null : { kind: 'pages', entries: whole.map((loc) => ({ loc, ...none })) }
}
