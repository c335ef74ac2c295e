import { metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** The names over the columns of a table that was flattened to lines. */
export type Header = readonly string[]

const GAP = /[\s\u3000|｜]+/
const FEWEST = 3
const LONGEST_CELL = 16
const LONGEST_ROW = 200
const PROGRESS = /(?:完成|支出|支付|执行|兑现)(?:率|比例)$|^进度$|占(?:年度)?计划|完成(?:年度)?计划.{0,3}比/
const GROWTH = /同比|增速|增幅|增长率|±%|增长[（(]?%/

/** The column names of a line without numbers: 项目类别　年度目标　1—7月完成　完成率; null for other lines. */
function headerOf({ normal, mentions }: ReadSentence): Header | null {
  if (mentions.length > 0 || normal.length > 120 || /[，。；！？]/.test(normal)) return null
  const cells = cellsOf(normal)
  return cells.length >= FEWEST && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : null
}

/** The columns that go for a line: its own, or those above it as long as the lines are their rows. */
export function headerFor(read: ReadSentence, above: Header | null): Header | null {
  return headerOf(read) ?? (above !== null && isRow(above, read) ? above : null)
}

function isRow(header: Header, { normal }: ReadSentence): boolean {
  return normal.length <= LONGEST_ROW && !/[，。；]/.test(normal) && cellsOf(normal).length === header.length
}

/** What the column over a cell says, when the line is a row of the table: a name, and as many values as columns. */
export function measureInRow(
  header: Header | null,
  { normal, sentence }: ReadSentence,
  mention: Mention,
): Measure | null {
  if (header === null) return null
  const cells = cellsOf(normal)
  const before = normal.slice(0, mention.quantity.start - sentence.start)
  const at = before.trim() === '' ? 0 : before.trimStart().split(GAP).length - 1
  const name = header[at]?.replace(/[（(][^）)]*[）)]$/, '') ?? ''
  const subject = cells.find((cell) => !/\d/.test(cell)) ?? ''
  if (at === 0 || name === '') return null
  return {
    ...measureOf(metricOf(name, header, mention), subject),
    isTopic: true,
    change: changeOf(header[at] ?? ''),
  }
}

function cellsOf(line: string): string[] {
  return line.trim().split(GAP)
}

/** 同比 alone is the growth of the column before; 1—7月完成 of money is 完成投资. */
function metricOf(name: string, header: Header, { quantity }: Mention): string {
  if (/^(?:同比|增速|增幅|±%|增长|同比增长|同比增速)$/.test(name)) {
    const base = header.slice(1).find((cell) => metricStart(cell) < cell.length && !PROGRESS.test(cell)) ?? ''
    return `${base.replace(/[（(].*$/, '').replace(/目标|计划/, '')}增长`
  }
  const words = name.replace(/^(?:\d+[—\-~至]?\d*[年月季度]+|本月|当月|累计|今年|本年)+(?=.{2})/, '')
  return /^(?:累计)?完成$/.test(words) && quantity.kind === 'money' ? '完成投资' : words
}

function changeOf(name: string): Measure['change'] {
  if (GROWTH.test(name)) return 'yoy'
  return PROGRESS.test(name) ? 'progress' : null
}
