/** One grapheme on screen. */
export interface Cell {
  readonly text: string
  /** Columns. */
  readonly width: number
  /** The escape sequences that switch its style on; empty for plain. */
  readonly style: string
}

/** Never at the start of a line. */
const CLOSING = /^[\s。，、；：？！）》〉」』】〕”’…—·,.;:?!)\]}%‰℃¹²³⁰-⁹]/u
/** Never at the end of a line. */
const OPENING = /[（《〈「『【〔“‘([{#$¥￥]$/u
const WORD = /^[\p{L}\p{N}\p{M}_&=/?%#@.:+~-]/u
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** A list item's mark, under whose text its further lines are set. */
const ITEM = /^\s*(?:[•·▪◦–-]|\d{1,3}[.)、])\s+/

/**
 * Breaks a line into lines of at most `width` columns: after spaces, between ideographs, within a word only when it
 * is wider than a line. Closing marks do not start a line and opening ones do not end it. Further lines of a list
 * item are indented like its text.
 */
export function wrapCells(cells: readonly Cell[], width: number): Cell[][] {
  const indent = indentOf(cells, width)
  const lines: Cell[][] = []
  let rest = cells
  while (true) {
    const room = lines.length === 0 ? width : width - indent.length
    const end = lineEnd(rest, room)
    lines.push(lines.length === 0 ? rest.slice(0, end) : [...indent, ...rest.slice(0, end)])
    if (end >= rest.length) return lines.map(trimEnd)
    rest = trimStart(rest.slice(end))
    if (rest.length === 0) return lines.map(trimEnd)
  }
}

/** How many cells fit, moved back to the last place where the line may break. */
function lineEnd(cells: readonly Cell[], width: number): number {
  let columns = 0
  let fitting = 0
  for (const cell of cells) {
    columns += cell.width
    if (columns > width && fitting > 0 && cell.text !== ' ') break
    fitting++
  }
  if (fitting === cells.length) return fitting
  for (let end = fitting; end > 0; end--) {
    if (mayBreak(cells[end - 1]?.text ?? '', cells[end]?.text ?? '')) return end
  }
  return fitting
}

function mayBreak(before: string, after: string): boolean {
  if (before === ' ') return true
  if (CLOSING.test(after) || OPENING.test(before)) return false
  if (IDEOGRAPH.test(before) || IDEOGRAPH.test(after)) return true
  return !(WORD.test(before) && WORD.test(after))
}

function indentOf(cells: readonly Cell[], width: number): Cell[] {
  const start = cells.slice(0, 12)
  const mark = ITEM.exec(start.map(({ text }) => text).join(''))?.[0].length ?? 0
  let columns = 0
  for (let length = 0, index = 0; length < mark; index++) {
    length += start[index]?.text.length ?? mark
    columns += start[index]?.width ?? 0
  }
  return columns * 2 > width
    ? []
    : Array.from({ length: columns }, () => ({ text: ' ', width: 1, style: '' }))
}

function trimStart(cells: readonly Cell[]): readonly Cell[] {
  const start = cells.findIndex(({ text }) => text !== ' ')
  return start === -1 ? [] : cells.slice(start)
}

function trimEnd(cells: readonly Cell[]): Cell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== ' ') + 1)
}
