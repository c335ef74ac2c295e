import { findElements } from '../../html/find-elements.ts'
import type { HtmlElement } from '../../html/node.ts'
import { textOf } from '../../html/text-of.ts'
import { weightOf } from '../lines/line.ts'

/** A cell longer than this (100 Han characters) holds prose, so its table arranges the page. */
const LONGEST_CELL = 300

/** True for a table whose rows are data; false for one that arranges a page. */
export function isDataTable(table: HtmlElement): boolean {
  const inside = findElements(
    table,
    ({ name }) => name === 'table' || name === 'td' || name === 'th' || name === 'tr',
  )
  if (inside.some(({ name }) => name === 'table')) return false
  const cells = inside.filter(({ name }) => name !== 'tr')
  if (cells.length < 4 || cells.length <= inside.length - cells.length) return false
  return cells.every((cell) => weightOf(textOf(cell)) <= LONGEST_CELL)
}
