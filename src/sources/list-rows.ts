import type { HtmlElement, HtmlNode } from '../html/node.ts'
import { type ListLink, titleWeight } from './list-links.ts'
import { shapeOf } from './place-of.ts'
import { visibleTexts } from './visible-texts.ts'

/** One entry of a list: the largest part of the page that leads to one article only, or the card of one. */
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

/** Puts links that lead to the same article into rows, and rows of the same parent into groups; `cards`: those that look like cards are one row. */
export function groupRows(
  links: readonly ListLink[],
  isDate: (text: string) => boolean,
  { cards = true } = {},
): RowGroup[] {
  const owners = ownersOf(links)
  const linksOf = new Map<HtmlElement, ListLink[]>()
  for (const link of links) append(linksOf, rowOf(link, owners), link)
  const rowsIn = new Map<HtmlElement, HtmlElement[]>()
  for (const row of linksOf.keys()) {
    if (row.parent !== null) append(rowsIn, row.parent, row)
  }
  if (cards) collapseCards(rowsIn, linksOf)
  return [...rowsIn].map(([container, elements]) => {
    const beside = textBeside(container, new Set(elements), isDate)
    const rows = elements.map((element) => {
      const own = linksOf.get(element) ?? []
      return { url: own[0]?.url ?? '', element, links: own, beside: beside.get(element) ?? [] }
    })
    return { container, rows }
  })
}

/**
 * Makes one row of an element whose links all look different: the card of an article, with links to its comments,
 * author and subject beside the title. Inner ones first, because a card may stand in a card.
 */
function collapseCards(rowsIn: Map<HtmlElement, HtmlElement[]>, linksOf: Map<HtmlElement, ListLink[]>): void {
  const byDepth = [...rowsIn.keys()].map((element) => ({ element, depth: depthOf(element) }))
  byDepth.sort((a, b) => b.depth - a.depth)
  for (const { element: card } of byDepth) {
    const rows = rowsIn.get(card) ?? []
    const isCard = rows.length > 1 && rows.length <= 6 && new Set(rows.map(shapeOf)).size === rows.length
    if (!isCard || card.parent === null) continue
    rowsIn.delete(card)
    append(rowsIn, card.parent, card)
    linksOf.set(card, mainLinks(rows.map((row) => linksOf.get(row) ?? [])))
  }
}

/** Of the rows of a card the one with the title: in a heading, or else the first that is about as long as any. */
function mainLinks(rows: readonly ListLink[][]): ListLink[] {
  const weightOf = (links: readonly ListLink[]) => Math.min(titleWeight(links[0]?.title ?? ''), 60)
  const heaviest = Math.max(...rows.map(weightOf))
  return (
    rows.find((links) => links.some(({ element }) => /^h[1-6]$/.test(element.parent?.name ?? ''))) ??
    rows.find((links) => weightOf(links) * 2 >= heaviest) ??
    []
  )
}

function depthOf(element: HtmlElement): number {
  let depth = 0
  for (let parent = element.parent; parent !== null; parent = parent.parent) depth += 1
  return depth
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
