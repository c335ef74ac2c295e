import { CELL_SEPARATOR } from '../body/page-lines.ts'
import type { PdfPage, Run } from './run.ts'

/** One line of a page as a reader sees it. */
export interface Row {
  readonly text: string
  /** Of its page, from 0. */
  readonly page: number
  readonly left: number
  readonly right: number
  /** Of the page's height, 0 at its top. */
  readonly at: number
  readonly y: number
  readonly size: number
  /** It has gaps as between the cells of a table. */
  readonly isCells: boolean
}

/** Widths of a letter. The blank of Chinese texts is one wide. */
const WORD_GAP = 0.15
const CELL_GAP = 1.05

/** The fullest page of a newspaper has some hundreds of lines; drawings and bombs have more runs. */
const MOST_RUNS = 20_000
const MOST_ROWS = 1_000

/** The lines of a page, in its file's order: producers write columns and cells as they are read. */
export function pageRows({ runs, height }: PdfPage, page: number): Row[] {
  const rows: Run[][] = []
  for (const run of runs.slice(0, MOST_RUNS)) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && isSameLine(last, run)) row.push(run)
    else rows.push([run])
  }
  return rows.slice(0, MOST_ROWS).flatMap((row) => toRow(row, page, height))
}

function isSameLine(one: Run, other: Run): boolean {
  return Math.abs(one.y - other.y) < 0.4 * Math.max(one.size, other.size)
}

function toRow(runs: readonly Run[], page: number, height: number): Row[] {
  const inOrder = runs.toSorted((one, other) => one.x - other.x)
  const [first] = inOrder
  if (!first) return []
  const size = Math.max(...runs.map((run) => run.size))
  let text = ''
  let right = first.x
  let isCells = false
  for (const run of inOrder) {
    const gap = text === '' ? 0 : (run.x - right) / size
    if (gap > CELL_GAP) isCells = true
    text += (gap > CELL_GAP ? CELL_SEPARATOR : gap > WORD_GAP ? ' ' : '') + run.text
    right = Math.max(right, run.x + run.width)
  }
  const whole = { page, left: first.x, right, at: height > 0 ? first.y / height : 0, y: first.y, size }
  const tidy = tidyText(text)
  return tidy === '' ? [] : [{ ...whole, text: tidy, isCells }]
}

/** Chinese has no spaces between its letters: where a PDF shows some, a line was stretched to the margin. */
function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(OTHER_CODES, (sign) => sign.normalize('NFKC'))
    .replace(/[\u0000-\u001f\u200b\ufeff]/g, ' ')
    .replace(BETWEEN_HAN, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Ligatures, and the radicals that fonts give for the characters that look the same: ⼯ for 工. */
const OTHER_CODES = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g
const BETWEEN_HAN = /(?<=[\p{Script=Han}，。；：、！？）》」”]) +(?=[\p{Script=Han}，。；：、！？（《「“])/gu
