import { findLinks } from '../html/find-links.ts'
import type { HtmlElement } from '../html/node.ts'

const NEXT =
  /^(?:[\s[【(（<>«»›→]*)(?:下一?[页頁]|后一页|余下全文|next(?: page)?|page suivante)(?:[\s\]】)）<>«»›→]*)$/iu

/**
 * The address of an article's next part (下一页, Next), null when there is none. A link to the next article of the
 * site is not one: the address must differ from this page's in a page number only.
 */
export function findNextPage(document: HtmlElement, url: string): string | null {
  if (!URL.canParse(url)) return null
  const own = splitAddress(new URL(url))
  for (const link of findLinks(document, url)) {
    if (!NEXT.test(link.text) && !/\bnext\b/i.test(link.element.attributes['rel'] ?? '')) continue
    const next = splitAddress(new URL(link.url))
    if (next.stem === own.stem && next.page === own.page + 1) return link.url
  }
  return null
}

interface PagedAddress {
  /** The address with its page number taken out. */
  readonly stem: string
  /** From 1. */
  readonly page: number
}

const PAGE_PARAMETERS = ['page', 'p', 'pn', 'pageno', 'page_no', 'pageindex', 'currentpage']

/** /a/1234_2.html, /a/1234/2.html, /a/1234-2.shtml, /a/1234/2/ and ?page=2 are page 2 of /a/1234. */
function splitAddress(address: URL): PagedAddress {
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) {
    if (!PAGE_PARAMETERS.includes(name.toLowerCase())) continue
    const page = Number(url.searchParams.get(name))
    url.searchParams.delete(name)
    if (Number.isInteger(page) && page > 0 && page < 100) return { stem: withoutEnding(url), page }
  }
  const numbered = /^(.*[^/_-])(?:[/_-]|\/p(?:age)?\/?)([1-9]\d?)(\.\w+|\/)?$/.exec(url.pathname)
  if (!numbered) return { stem: withoutEnding(url), page: 1 }
  url.pathname = `${numbered[1]}`
  return { stem: withoutEnding(url), page: Number(numbered[2]) }
}

/** index.html is its folder; the ending of a file says nothing about which article it is. */
function withoutEnding(url: URL): string {
  return `${url.host}${url.pathname.replace(/\.\w{2,5}$/, '').replace(/(?:\/index)?\/?$/, '')}${url.search}`
}
