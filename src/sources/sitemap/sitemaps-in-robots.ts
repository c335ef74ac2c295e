import { canonicalUrl } from '../canonical-url.ts'

/** Bytes of a robots.txt that count, as RFC 9309 has it. */
const MAX_BYTES = 500_000

/** The sitemaps that a robots.txt names, each once; none in a page that is served in its place. */
export function sitemapsInRobots(body: Uint8Array, url: string): readonly string[] {
  const text = Buffer.from(body.subarray(0, MAX_BYTES)).toString('utf8')
  const lines = text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})/gim)
  return [...new Set([...lines].flatMap((line) => canonicalUrl(line[1] ?? '#', url) ?? []))]
}
