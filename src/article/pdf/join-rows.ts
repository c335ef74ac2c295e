import type { RawLine } from '../lines/tidy-lines.ts'
import type { Row } from './page-rows.ts'

/** Letters by which a first line is indented at least, and by which a last line is short. */
const INDENT = 1.2
const SHORT = 2.5
/** The widest indent that still belongs to the column beside it. */
const WIDEST_INDENT = 5
/** Times the letters' size: lines that stand farther apart are of two paragraphs. */
const APART = 2.6
/** Letters of headings are larger by this. */
const LARGER = 1.12

/** The lines of a PDF as paragraphs; the rows of a table stay lines by themselves. */
export function joinRows(rows: readonly Row[]): RawLine[] {
  const columns = columnsOf(rows)
  const paragraphs: { text: string; kind: RawLine['kind'] }[] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    const paragraph = paragraphs.at(-1)
    if (before && paragraph && isContinued(before, row, columns))
      paragraph.text = join(paragraph.text, row.text)
    else paragraphs.push({ text: row.text, kind: row.isCells ? 'row' : 'text' })
  }
  return paragraphs
}

interface Column {
  readonly left: number
  readonly right: number
}

/** The margins between which each line stands: those of the lines of its page that begin near it. */
function columnsOf(rows: readonly Row[]): Map<Row, Column> {
  const columns = new Map<Row, Column>()
  for (const onPage of pagesOf(rows)) {
    for (const row of onPage) {
      const near = onPage.filter(({ left, size, isCells }) => {
        const indent = (row.left - left) / size
        return !isCells && indent > -WIDEST_INDENT && indent < WIDEST_INDENT
      })
      const left = Math.min(row.left, ...near.map((one) => one.left))
      columns.set(row, { left, right: Math.max(row.right, ...near.map((one) => one.right)) })
    }
  }
  return columns
}

/** The lines of each page; they stand in the order of the pages. */
function pagesOf(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = []
  for (const row of rows) {
    const page = pages.at(-1)
    if (page?.[0]?.page === row.page) page.push(row)
    else pages.push([row])
  }
  return pages
}

/** True when `row` goes on with what `before` began. */
function isContinued(before: Row, row: Row, columns: ReadonlyMap<Row, Column>): boolean {
  if (before.isCells || row.isCells) return false
  if (Math.max(before.size, row.size) > LARGER * Math.min(before.size, row.size)) return false
  const { right = 0 } = columns.get(before) ?? {}
  if (before.right < right - SHORT * before.size) return false
  const { left = 0 } = columns.get(row) ?? {}
  if (row.left > left + INDENT * row.size) return false
  const step = row.y - before.y
  return row.page !== before.page || step < 0 || step < APART * row.size
}

const HAN_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u
const HAN_START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** Chinese without a space, a word that a hyphen parts as one word, else with a space. */
function join(text: string, next: string): string {
  if (/\p{Script=Latin}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  if (HAN_END.test(text) || HAN_START.test(next)) return text + next
  // A number that a Chinese line ends with goes on in the next.
  if (/\p{Script=Han}.*[\d.,，]$/u.test(text.slice(-20)) && /^[\d.%]/.test(next)) return text + next
  return `${text} ${next}`
}
