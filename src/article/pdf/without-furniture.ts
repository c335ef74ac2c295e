import type { Row } from './page-rows.ts'

/** Parts of the page's height in which headers and footers stand. */
const TOP = 0.12
const BOTTOM = 0.88
/** 1 · — 1 — · 第1页 共8页 · Page 1 of 8 · 1/8 */
const PAGE_NUMBER =
  /^[-—–―·•\s]*(?:第|page|p\.)?\s*\d{1,4}\s*(?:页|頁)?(?:\s*(?:\/|of|,|，|共|\|)*\s*\d{1,4}\s*(?:页|頁)?)?[-—–―·•\s]*$/iu

/** The lines of all pages without their numbers and without what is said again at the edge of page after page. */
export function withoutFurniture(rows: readonly Row[]): Row[] {
  const pages = new Map<string, Set<number>>()
  for (const row of rows.filter(isAtEdge)) {
    const key = keyOf(row)
    pages.set(key, (pages.get(key) ?? new Set()).add(row.page))
  }
  const isRepeated = (row: Row) => (pages.get(keyOf(row))?.size ?? 0) > 1
  return rows.filter((row) => !isAtEdge(row) || !(PAGE_NUMBER.test(row.text) || isRepeated(row)))
}

function isAtEdge({ at }: Row): boolean {
  return at < TOP || at > BOTTOM
}

/** Numbers may count on, but not in sentences; the place is that of the page's top or bottom. */
function keyOf({ text, at }: Row): string {
  const counted = /[。；.;]$/.test(text) ? text : text.replace(/\d+/g, '#')
  return `${at < TOP ? 'top' : 'bottom'} ${counted.replace(/\s+/g, '')}`
}
