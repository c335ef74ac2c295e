import { withoutNoise } from './exact-product.ts'
import type { Quantity } from './quantity.ts'
import { readPart } from './read-part.ts'
import { unitOf } from './unit-of.ts'
import type { UnitKind } from './units.ts'

/** A cell of a table that was flattened to lines, with its offset in its line. */
export interface Cell {
  readonly text: string
  readonly start: number
}

const CELL = /[^\s|｜]+/g
const FEWEST = 3
const LONGEST_CELL = 20
const LONGEST_LINE = 200
const PROSE = /[，。；！？]/
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?$/
/** What the first column of a table is called. */
const OF_ROWS =
  /^(?:序号|编号|指标|项目|名称|类别|类型|分类|地区|区域|县|市|区|镇|乡|街道|园区|企业|公司|产业|行业|产品|内容|科目|板块|标段|线路|专项)/
const UNIT_COLUMN = /^(?:计量)?单位$/
const IN_BRACKETS = /[（(](?:单位[：:])?([^（()）]{1,8})[）)]/
const CAPTION = /单位[：:]\s?([^\s、，,/）)]{1,8})/
const RATE = /±|[%％]|(?:同比|环比|增速|增幅|增长率|(?:同比|环比|比上年|较上年)(?:增减|增长|升降))$/

interface ColumnUnit {
  readonly unit: string
  readonly kind: UnitKind
  readonly factor: number
}
interface Columns {
  readonly count: number
  /** Of the column with the units of its rows, -1 when there is none. */
  readonly unitsAt: number
  readonly units: readonly (ColumnUnit | null)[]
}

/** The cells of a line, by the white space and bars between them. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  CELL.lastIndex = 0
  for (let found = CELL.exec(line); found; found = CELL.exec(line))
    cells.push({ text: found[0], start: found.index })
  return cells
}

/** The names over the columns of a table; null for a line that is none. */
export function headerOf(line: string): readonly Cell[] | null {
  if (line.length > LONGEST_LINE || PROSE.test(line)) return null
  const cells = cellsOf(line)
  const hasUnit = cells.some(({ text }, at) => at > 0 && IN_BRACKETS.test(text))
  if (cells.length < (hasUnit ? FEWEST - 1 : FEWEST)) return null
  return cells.every(({ text }) => text.length <= LONGEST_CELL && !NUMBER.test(text)) ? cells : null
}

/**
 * The bare numbers in the rows of tables that were flattened to lines, in the units that the header, a column of
 * units, the name of the row or the caption gives them. Offsets are those of `text`; time is linear in its length.
 */
export function tableQuantities(text: string, normal: string): Quantity[] {
  const found: Quantity[] = []
  // a row stands under a header
  if (!normal.includes('\n')) return found
  let columns: Columns | null = null
  let caption: ColumnUnit | null = null
  for (let from = 0; from < normal.length; ) {
    const end = normal.indexOf('\n', from)
    const to = end < 0 ? normal.length : end
    if (to - from > LONGEST_LINE) columns = caption = null
    else {
      const line = normal.slice(from, to)
      caption = captionOf(line) ?? caption
      const header = mayBeHeader(line) ? headerOf(line) : null
      if (header) columns = columnsOf(header, caption)
      else if (columns) columns = addRow(line, columns, { text, from }, found)
    }
    from = to + 1
  }
  return found
}

function mayBeHeader(line: string): boolean {
  return OF_ROWS.test(line.trimStart())
}

function captionOf(line: string): ColumnUnit | null {
  const named = line.includes('单位') && !PROSE.test(line) ? CAPTION.exec(line)?.[1] : undefined
  return named === undefined ? null : unitNamed(named)
}

function columnsOf(header: readonly Cell[], caption: ColumnUnit | null): Columns {
  const names = header.map(({ text }) => text)
  return {
    count: names.length,
    unitsAt: names.findIndex((name) => UNIT_COLUMN.test(name)),
    units: names.map((name, at) => (at === 0 ? null : unitOfColumn(name, caption))),
  }
}

function unitOfColumn(name: string, caption: ColumnUnit | null): ColumnUnit | null {
  if (/^(?:序号|编号|排名|位次|备注)$/.test(name)) return null
  const own = IN_BRACKETS.exec(name)?.[1]
  const named = own === undefined ? null : unitNamed(own)
  return named ?? (RATE.test(name) ? PERCENT : caption)
}

const PERCENT: ColumnUnit = { unit: '%', kind: 'percent', factor: 1 }

/** 亿元, 万平方米: what one of the unit is. */
function unitNamed(words: string): ColumnUnit | null {
  const one = `1${words}`
  const part = readPart(one, 0)
  const unit = part && unitOf(one, part)
  return unit && unit.end === one.length
    ? { unit: unit.unit, kind: unit.kind, factor: part.value * unit.factor }
    : null
}

interface Place {
  readonly text: string
  readonly from: number
}

/** Reads a row; the columns go on below it, and end with a line that is none. */
function addRow(line: string, columns: Columns, { text, from }: Place, found: Quantity[]): Columns | null {
  const cells = cellsOf(line)
  if (cells.length !== columns.count || PROSE.test(line)) return null
  const ofRow = rowUnit(cells, columns)
  for (const [at, cell] of cells.entries()) {
    if (at === 0 || at === columns.unitsAt || !NUMBER.test(cell.text)) continue
    const ofColumn = columns.units[at] ?? null
    const unit = ofColumn?.kind === 'percent' ? ofColumn : (ofRow ?? ofColumn)
    if (unit) found.push(quantityOf(cell, unit, { text, from }))
  }
  return columns
}

function rowUnit(cells: readonly Cell[], { unitsAt }: Columns): ColumnUnit | null {
  const own = cells[unitsAt]?.text ?? IN_BRACKETS.exec(cells[0]?.text ?? '')?.[1]
  return own === undefined ? null : unitNamed(own)
}

function quantityOf(cell: Cell, { unit, kind, factor }: ColumnUnit, { text, from }: Place): Quantity {
  const start = from + cell.start + (cell.text[0] === '+' ? 1 : 0)
  const end = from + cell.start + cell.text.length
  const value = withoutNoise(Number(cell.text.replaceAll(',', '')) * factor)
  return { start, end, text: text.slice(start, end), value, unit, kind, bound: 'exact', inWords: false }
}
