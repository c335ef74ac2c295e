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
  const own = new URL(url)
  for (const link of findLinks(document, url)) {
    if (!NEXT.test(link.text) && !/\bnext\b/i.test(link.element.attributes['rel'] ?? '')) continue
    if (isNextPart(new URL(link.url), own)) return link.url
  }
  return null
}

const PAGE_PARAMETERS = ['page', 'p', 'pn', 'pageno', 'page_no', 'pageindex', 'currentpage']

/** Parts of one article: /a/1234_2.html, /a/1234-2.html, /a/1234/2/ or ?page=2 after /a/1234.html. */
function isNextPart(next: URL, own: URL): boolean {
  const [nextPage, nextRest] = splitQuery(next)
  const [ownPage, ownRest] = splitQuery(own)
  if (next.host !== own.host || nextRest !== ownRest) return false
  const nextPath = bare(next.pathname)
  const ownPath = bare(own.pathname)
  if (nextPage > 1) return nextPage === ownPage + 1 && nextPath === ownPath
  const numbered = /^(.+?)([_-]|\/p(?:age)?\/?|\/)([2-9]|[1-9]\d)$/.exec(nextPath)
  if (!numbered) return false
  const [, stem, mark, digits] = numbered
  const page = Number(digits)
  if (page === 2 && ownPath === stem) return true
  // Behind a bare slash a great number is the name of an article.
  return ownPath === `${stem}${mark}${page - 1}` && (mark !== '/' || page <= MOST_PARTS)
}

const MOST_PARTS = 30

/** The page number in the query, 1 without one, and what else the query says. */
function splitQuery(url: URL): [page: number, rest: string] {
  const parameters = new URLSearchParams(url.search)
  const name = [...parameters.keys()].find((key) => PAGE_PARAMETERS.includes(key.toLowerCase()))
  const page = name ? Number(parameters.get(name)) : 1
  if (name) parameters.delete(name)
  return [page, parameters.toString()]
}

/** index.html is its folder; the ending of a file says nothing about which article it is. */
function bare(path: string): string {
  return path.replace(/\.\w{2,5}$/, '').replace(/(?:\/index)?\/?$/, '')
}
