import type { HtmlElement, HtmlNode } from '../html/node.ts'
import type { ListLink } from './list-links.ts'
import { visibleTexts } from './visible-texts.ts'

/** One entry of a list: the largest part of the page that leads to one article only. */
export interface ListRow {
  readonly url: string
  readonly element: HtmlElement
  readonly links: readonly ListLink[]
  /** What stands beside `element` and belongs to no other row: <a>…</a><span>date</span> without an element around. */
  readonly beside: readonly HtmlNode[]
}

/** Rows that stand in one element. */
export interface RowGroup {
  readonly container: HtmlElement
  readonly rows: readonly ListRow[]
}

/** Puts links that lead to the same article into rows, and rows of the same parent into groups. */
export function groupRows(links: readonly ListLink[], isDate: (text: string) => boolean): RowGroup[] {
  const owners = ownersOf(links)
  const byRow = new Map<HtmlElement, ListLink[]>()
  for (const link of links) {
    append(byRow, rowOf(link, owners), link)
  }
  const byContainer = new Map<HtmlElement, HtmlElement[]>()
  for (const row of byRow.keys()) {
    if (row.parent !== null) append(byContainer, row.parent, row)
  }
  return [...byContainer].map(([container, elements]) => {
    const beside = textBeside(container, new Set(elements), isDate)
    const rows = elements.map((element) => {
      const own = byRow.get(element) ?? []
      return { url: own[0]?.url ?? '', element, links: own, beside: beside.get(element) ?? [] }
    })
    return { container, rows }
  })
}

/** For every element around a link: the one address that its links lead to, or null when there are several. */
function ownersOf(links: readonly ListLink[]): ReadonlyMap<HtmlElement, string | null> {
  const owners = new Map<HtmlElement, string | null>()
  for (const { element: link, url } of links) {
    for (let element: HtmlElement | null = link; element !== null; element = element.parent) {
      const owner = owners.get(element)
      // What is around an element that already knew this, or has several owners, is up to date.
      if (owner === null || owner === url) break
      owners.set(element, owner === undefined ? url : null)
    }
  }
  return owners
}

function rowOf(link: ListLink, owners: ReadonlyMap<HtmlElement, string | null>): HtmlElement {
  let row = link.element
  while (row.parent !== null && owners.get(row.parent) === link.url) row = row.parent
  return row
}

/** What stands behind each row up to the next, or, where the list begins with a date, before it. */
function textBeside(
  container: HtmlElement,
  rows: ReadonlySet<HtmlNode>,
  isDate: (text: string) => boolean,
): ReadonlyMap<HtmlNode, readonly HtmlNode[]> {
  const gaps: HtmlNode[][] = [[]]
  const order: HtmlNode[] = []
  for (const child of container.children) {
    if (rows.has(child)) {
      order.push(child)
      gaps.push([])
    } else {
      gaps.at(-1)?.push(child)
    }
  }
  const holdsDate = (gap: readonly HtmlNode[] | undefined) => visibleTexts(gap ?? []).some(isDate)
  const offset = holdsDate(gaps[0]) && !holdsDate(gaps.at(-1)) ? 0 : 1
  return new Map(order.map((row, index) => [row, gaps[index + offset] ?? []]))
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
