import type { HtmlElement, HtmlNode } from '../../html/node.ts'
import { weightOf } from '../lines/line.ts'

/** A cell with more text than this (100 Han characters) or more parts holds prose: its table arranges the page. */
const HEAVIEST_CELL = 300
const MOST_PARTS = 100

/** True for a table whose rows are data; false for one that arranges a page. */
export function isDataTable(table: HtmlElement): boolean {
  const rows = childrenNamed(table, 'tr', 'tbody', 'thead', 'tfoot').flatMap((part) =>
    part.name === 'tr' ? [part] : childrenNamed(part, 'tr'),
  )
  const cells = rows.flatMap((row) => childrenNamed(row, 'td', 'th'))
  return rows.length > 1 && cells.length > rows.length && cells.every(isDataCell)
}

function childrenNamed(element: HtmlElement, ...names: string[]): HtmlElement[] {
  return element.children.filter((node) => node.kind === 'element').filter(({ name }) => names.includes(name))
}

/** Looks at a bounded part of the cell: tables nest, and each is asked. */
function isDataCell(cell: HtmlElement): boolean {
  const waiting: HtmlNode[] = [cell]
  let parts = 0
  let weight = 0
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'text') weight += weightOf(node.text)
    else if (node.name === 'table') return false
    else for (const child of node.children.slice(0, MOST_PARTS)) waiting.push(child)
    if (++parts > MOST_PARTS || weight > HEAVIEST_CELL) return false
  }
  return true
}
