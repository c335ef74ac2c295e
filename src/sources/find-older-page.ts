import { findByName, findElements } from '../html/find-elements.ts'
import { findLinks, type Link } from '../html/find-links.ts'
import type { HtmlElement } from '../html/node.ts'
import { parseHtml } from '../html/parse-html.ts'
import { resolveLink } from '../html/resolve-link.ts'
import { isSameSite } from './same-site.ts'

/**
 * The address of the page behind this one of a list, with older items; null when none is found without running
 * scripts. `page` is which this one is, counted from 1.
 */
export function findOlderPage(html: string, { url, page }: { url: string; page: number }): string | null {
  const { document } = parseHtml(html)
  const links = findLinks(document, url)
  const own = resolveLink(url, null)
  const candidates = [
    declaredNext(document, url),
    named(links, NEXT_WORDS)?.url,
    pageByScript(html, { url, page }),
    pagerLink(links, ({ text }) => numberOf(text) === page + 1)?.url,
    pagerLink(links, ({ text }) => NEXT_SIGNS.test(text.trim()))?.url,
  ]
  return candidates.find((one) => one && one !== own && isSameSite(one, url)) ?? null
}

/** Sure enough to be followed wherever they stand. */
const NEXT_WORDS =
  /^[\s[【(（<>«»‹›→|]*(?:下一?[页頁]|后一页|後一頁|next page|older (?:posts|entries|news))[\s\]】)）<>«»‹›→|]*$/iu
/** Only in a row of page numbers. */
const NEXT_SIGNS = /^(?:next|下一?[页頁]|[>»›→]{1,2})$/iu

function declaredNext(document: HtmlElement, url: string): string | null {
  const next = ({ attributes }: HtmlElement) => /(?:^|\s)next(?:\s|$)/i.test(attributes['rel'] ?? '')
  const [found] = findByName(document, 'link', 'a').filter(next)
  return resolveLink(found?.attributes['href'], url)
}

function named(links: readonly Link[], words: RegExp): Link | undefined {
  return links.find(({ text, element }) =>
    [text, element.attributes['title'] ?? '', element.attributes['aria-label'] ?? ''].some((name) =>
      words.test(name.trim()),
    ),
  )
}

/** The first of these that stands in a row of pages: 1 2 3 … ›. */
function pagerLink(links: readonly Link[], test: (link: Link) => boolean): Link | undefined {
  return links.filter(test).slice(0, MOST_TRIED).find(isPager)
}

/** A page with more of them has them everywhere. */
const MOST_TRIED = 50

function numberOf(text: string): number | null {
  const digits = /^[\s[【(（]*(?:第\s*)?(\d{1,4})(?:\s*[页頁])?[\s\]】)）]*$/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** It stands in a row of pages: by the name of what is around it, or by two page numbers beside it. */
function isPager({ element }: Link): boolean {
  let around: HtmlElement | null = element.parent
  for (
    let level = 0;
    level < 4 && around !== null && around.name !== 'body';
    level++, around = around.parent
  ) {
    if (PAGER.test(`${around.attributes['class'] ?? ''} ${around.attributes['id'] ?? ''}`)) return true
    const links = findElements(around, ({ name }) => name === 'a')
    if (links.length > MOST_IN_PAGER) return false
    const numbers = links.filter((one) => numberOf(textIn(one)) !== null)
    if (numbers.length >= 2 && numbers.length * 3 >= links.length) return true
  }
  return false
}

const PAGER = /(?:^|[^a-z])(?:pag(?:e|er|es|ing|ination|enav|ebar|enum)|fenye|feny|pg|fy)(?:[^a-z]|$)/i
const MOST_IN_PAGER = 40

function textIn({ children }: HtmlElement): string {
  return children.map((child) => (child.kind === 'text' ? child.text : textIn(child))).join('')
}

/**
 * What the scripts of Chinese government sites make of createPageHTML(20, 0, "index", "html"): the pages are
 * index.html, index_1.html and so on. Some put the name of an element first, some count from 1.
 */
function pageByScript(html: string, { url, page }: { url: string; page: number }): string | null {
  for (const call of html.matchAll(CALL)) {
    const { count, current, name = '', ending = '' } = call.groups ?? {}
    const first = Number(current) - (page - 1)
    const next = Number(current) + 1
    if ((first !== 0 && first !== 1) || next > Number(count) - 1 + first) continue
    return resolveLink(`${name}_${next}.${ending}`, url)
  }
  return null
}

const CALL =
  /createPage(?:HTML)?\s{0,9}\(\s{0,9}(?:(['"])[\w-]{0,60}\1\s{0,9},\s{0,9})?(?<count>\d{1,5})\s{0,9},\s{0,9}(?<current>\d{1,5})\s{0,9},\s{0,9}(['"])(?<name>[\w./-]{1,100})\4\s{0,9},\s{0,9}(['"])(?<ending>\w{2,6})\6/g
