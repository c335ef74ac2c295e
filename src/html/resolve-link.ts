import { findByName } from './find-elements.ts'
import type { HtmlElement } from './node.ts'

/** An href as an absolute http(s) address without fragment; null when it is none (javascript:, mailto:, #top, bad). */
export function resolveLink(href: string | undefined, base: string | null): string | null {
  const reference = href?.trim() ?? ''
  if (reference === '' || reference.startsWith('#') || !URL.canParse(reference, base ?? undefined))
    return null
  const url = new URL(reference, base ?? undefined)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  return url.href
}

/** What links of the page are relative to: its `<base href>`, else its own address. */
export function baseAddress(document: HtmlElement, pageUrl: string | null): string | null {
  const declared = findByName(document, 'base').find((element) => element.attributes['href'])
  return resolveLink(declared?.attributes['href'], pageUrl) ?? pageUrl
}
