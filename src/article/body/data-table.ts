import { findElements } from '../../html/find-elements.ts'
import type { HtmlElement } from '../../html/node.ts'
import { textOf } from '../../html/text-of.ts'
import { weightOf } from '../lines/line.ts'

/** A cell longer than this (100 Han characters) holds prose, so its table arranges the page. */
const HEAVIEST_CELL = 300

const TABLE_TAGS = new Set(['table', 'tr', 'td', 'th'])

/** True for a table whose rows are data; false for one that arranges a page. */
export function isDataTable(table: HtmlElement): boolean {
  const parts = findElements(table, ({ name }) => TABLE_TAGS.has(name))
  if (parts.some(({ name }) => name === 'table')) return false
  const cells = parts.filter(({ name }) => name !== 'tr')
  const rows = parts.length - cells.length
  return rows > 1 && cells.length > rows && cells.every((cell) => weightOf(textOf(cell)) <= HEAVIEST_CELL)
}
