import { findByName } from './find-elements.ts'
import type { HtmlElement } from './node.ts'
import { baseAddress, resolveLink } from './resolve-link.ts'
import { textOf } from './text-of.ts'

export interface Link {
  /** Absolute, http(s), without fragment. */
  readonly url: string
  /** Its text on one line; may be empty (a picture). */
  readonly text: string
  /** The `a` itself, to look at its surroundings. */
  readonly element: HtmlElement
}

/** Every `a` of the page that leads to an http(s) address, in the order of the page, repetitions included. */
export function findLinks(document: HtmlElement, pageUrl: string | null): Link[] {
  const base = baseAddress(document, pageUrl)
  const links: Link[] = []
  for (const element of findByName(document, 'a')) {
    const url = resolveLink(element.attributes['href'], base)
    if (url) links.push({ url, text: textOf(element), element })
  }
  return links
}
