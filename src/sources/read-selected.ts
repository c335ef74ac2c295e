import type { Failure, Item, Reading } from '../domain/source.ts'
import type { SelectorName, Selectors } from '../domain/source-settings.ts'
import { findByName } from '../html/find-elements.ts'
import type { HtmlElement, HtmlNode } from '../html/node.ts'
import { parseHtml } from '../html/parse-html.ts'
import { baseAddress } from '../html/resolve-link.ts'
import { compileSelector, type Select } from '../html/select-elements.ts'
import { textOf } from '../html/text-of.ts'
import { parseDate } from '../time/parse-date.ts'
import { canonicalUrl } from './canonical-url.ts'
import { dateAmong, dateInUrl, isDateText } from './date-texts.ts'
import { failure } from './fetch-fault.ts'
import { keepNewest } from './keep-newest.ts'
import { linkTitle } from './link-title.ts'
import { dateBeside } from './list-item.ts'
import type { ListLink } from './list-links.ts'
import { groupRows, type ListRow } from './list-rows.ts'
import type { ReadOptions } from './read-options.ts'
import { unwrapRecords } from './unwrap-records.ts'
import { visibleTexts } from './visible-texts.ts'

/** The longest title that is kept. */
const MAX_TITLE = 300
/** A page with more is no list that a person would read. */
const MOST_LINKS = 2000

/**
 * The articles of a list page that selectors name: `link` finds the links, or elements that hold or lie in one each;
 * title and date are looked for in the row around, and where their selectors find nothing there they are read as on any
 * list. A failure when one of the selectors cannot be read, or `link` finds nothing.
 */
export function readSelected(html: string, selectors: Selectors, options: ReadOptions): Reading | Failure {
  const compiled = compileAll(selectors)
  if ('kind' in compiled) return compiled
  const { document } = parseHtml(unwrapRecords(html))
  const links = findChosen(document, compiled.link, options)
  if (links.length === 0) return selectorFailure('link', 'unmatched', `finds no link at ${options.url}`)
  const order = new Map(links.map(({ url }, index) => [url, index]))
  const rows = (order.size === 1 ? loneRow(links) : rowsOf(links, options)).sort(
    (one, other) => (order.get(one.url) ?? 0) - (order.get(other.url) ?? 0),
  )
  const matched = new Set<SelectorName>()
  const find = (name: 'title' | 'date', row: ListRow): HtmlElement | null => {
    const [found] = compiled[name]?.([row.element, ...row.beside]) ?? []
    if (found) matched.add(name)
    return found ?? null
  }
  const items = new Map<string, Item>()
  for (const row of rows) {
    const { url } = row
    const title = find('title', row)
    const date = find('date', row)
    if (items.has(url)) continue
    const named = (title && textOf(title)) || row.links[0]?.title || textOf(row.element) || url
    const beside = () => dateBeside(row, named, options) ?? dateInUrl(url, options)
    const publishedAt = (date && readDate(date, options)) ?? beside()
    items.set(url, { title: named.slice(0, MAX_TITLE), url, publishedAt, guid: null, content: null })
  }
  const pageTitle = findByName(document, 'title')[0]
  return {
    kind: 'list',
    title: (pageTitle && textOf(pageTitle).slice(0, MAX_TITLE)) || new URL(options.url).host,
    items: keepNewest([...items.values()]),
    ttlSeconds: null,
    unmatched: (['title', 'date'] as const).filter((name) => selectors[name] !== null && !matched.has(name)),
  }
}

type Compiled = { readonly link: Select } & Readonly<Partial<Record<SelectorName, Select>>>

/** All of them, the one for the body too: it is used elsewhere, but wrong selectors are told where they are given. */
function compileAll(selectors: Selectors): Compiled | Failure {
  const all: Partial<Record<SelectorName, Select>> = {}
  for (const name of ['link', 'title', 'date', 'body'] as const) {
    const text = selectors[name]
    if (text === null) continue
    const select = compileSelector(text)
    if (select === null) return selectorFailure(name, 'unreadable', 'is none that can be read')
    all[name] = select
  }
  const { link, ...others } = all
  return link ? { link, ...others } : selectorFailure('link', 'unmatched', 'is missing')
}

function selectorFailure(name: SelectorName, fault: 'unreadable' | 'unmatched', what: string): Failure {
  return { ...failure('selectors', `the selector for ${name} ${what}`), selector: { name, fault } }
}

function findChosen(document: HtmlElement, select: Select, options: ReadOptions): ListLink[] {
  const base = baseAddress(document, options.url) ?? options.url
  return select(document.children)
    .slice(0, MOST_LINKS)
    .flatMap((element) => {
      const link = linkAt(element)
      const href = link?.attributes['href']?.trim() ?? ''
      const url = href === '' || href.startsWith('#') ? null : canonicalUrl(href, base)
      return link === null || url === null ? [] : [{ url, title: linkTitle(link, options), element: link }]
    })
}

function rowsOf(links: readonly ListLink[], options: ReadOptions): ListRow[] {
  const groups = groupRows(links, (text) => isDateText(text, options), { cards: false })
  return groups.flatMap(({ rows }) => [...rows])
}

/** Where one article is all there is, its row would be the whole page. */
function loneRow(links: readonly ListLink[]): ListRow[] {
  return links.slice(0, 1).map(({ url, element }) => {
    const around = element.parent?.parent ?? element
    return { url, element: around, links, beside: [] }
  })
}

/** The link that an element is, holds, or lies in. */
function linkAt(element: HtmlElement): HtmlElement | null {
  if (isLink(element)) return element
  const inside = findByName(element, 'a').find(isLink)
  if (inside) return inside
  for (let outer = element.parent; outer !== null; outer = outer.parent) if (isLink(outer)) return outer
  return null
}

function isLink({ name, attributes }: HtmlElement): boolean {
  return name === 'a' && attributes['href'] !== undefined
}

/** What it declares to machines, or says; it is known to be a date, so it may stand among other words. */
function readDate(element: HtmlElement, options: ReadOptions): string | null {
  const { datetime, content, title } = element.attributes
  const texts = [datetime, content, ...visibleTexts([element as HtmlNode]), title].filter(
    (text): text is string => Boolean(text),
  )
  const whole = textOf(element).slice(0, 100)
  return dateAmong(texts, options) ?? parseDate(whole, options.timezone, options.now)
}
