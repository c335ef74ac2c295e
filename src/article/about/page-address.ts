import { resolveLink } from '../../html/resolve-link.ts'
import type { PageFacts } from './page-facts.ts'

/**
 * The address under which a page wants to be known: its canonical link or og:url when that is a page of the same
 * site, else the address it was fetched from, without fragment. Null when neither is known.
 */
export function pageAddress(facts: PageFacts, url: string | null): string | null {
  const own = resolveLink(url ?? undefined, null)
  for (const declared of [facts.canonical, facts.meta.get('og:url')]) {
    const canonical = resolveLink(declared ?? undefined, own)
    if (canonical && (!own || isSamePageOfSite(new URL(canonical), new URL(own)))) return canonical
  }
  return own
}

/** Templates that name the front page as every page's canonical address are not believed. */
function isSamePageOfSite(canonical: URL, own: URL): boolean {
  const isFront = canonical.pathname === '/' && canonical.search === '' && own.pathname !== '/'
  return !isFront && siteOf(canonical) === siteOf(own)
}

/** The host without the prefixes of mobile and default editions. */
function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www\d?|m|wap|mobile|amp)\./, '')
}
