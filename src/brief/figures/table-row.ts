import type { Period } from '../../domain/brief.ts'
import { type Cell, cellsOf, headerOf } from '../quantity/table-cells.ts'
import { metricStart } from './lexicon.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Mention, ReadSentence } from './mentions.ts'

/** What stands over a column of a table that was flattened to lines. */
interface Column {
  readonly name: string
  /** When its values were measured: 6月, 1—6月完成投资. */
  readonly period: Period | null
}

export type Header = readonly Column[]

const LONGEST_ROW = 200
const PROGRESS = /(?:完成|支出|支付|执行|兑现)(?:率|比例)|^进度|占(?:年度)?计划|完成(?:年度)?计划.{0,3}比/
const GROWTH = /同比|环比|增速|增幅|增长率|±%|增长[（(]?%|比上[年月]|较上[年月]/
/** A growth and nothing else: the column does not say of what. */
const ONLY_GROWTH =
  /^(?:比?较?(?:上年|去年|上月)?(?:同期)?|同比|环比|按可比价)*(?:±|增减|增速|增幅|增长率?|升降|变动|变化|[+＋-])*(?:幅度)?[%％]?$/
/** Columns that stand for the rows' own measure at a time: 1—11月累计, 前三季度, 本月, 绝对值. */
const TIMES =
  /^(?:\d{4}年?|\d{1,2}(?:[—\-~至、]\d{1,2})?月份?|前?第?[一二三四1-4]个?季度?|[上下]半年|全年|前\d+个?月|[本当上去今同][年月季期]|年初以来|截[至止]\S{0,6}|\d+月[底末]|止|年[底末]|期末|月末)+/
const OF_ROW =
  /^(?:累计|合计|总计|实绩|完成|实际|数值|总量|绝对[值额量数]|数额|数量|金额|总额|数据|值|数|完成[数额值量]|指标值|实际值|目标值?|计划数?|年度目标|预期目标)?$/
const NO_VALUES = /^(?:序号|编号|排名|位次|备注|计量单位|单位)$/
/** Columns whose cells are told in words. */
const IN_WORDS = /规模|内容|情况|说明|备注|概况|进展|形象进度/
const INDICATORS = /^(?:主要)?(?:经济)?指标/
const BRACKETS = /[（(][^）)]*[）)]/g
/** 其中：税收收入, 一、工业, #国有. */
const ROW_MARK = /^(?:其中[：:]?|[#＃*·—-]+|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])+(?=.{2})/

/** The columns that go for a line: its own, or those above it as long as the lines are their rows. */
export function headerFor(read: ReadSentence, above: Header | null): Header | null {
  return ownHeader(read) ?? (above !== null && isRow(above, read) ? above : null)
}

function ownHeader({ normal, mentions, periods, sentence }: ReadSentence): Header | null {
  if (mentions.length > 0) return null
  const cells = headerOf(normal)
  if (cells === null) return null
  return cells.map(({ text, start }) => {
    const from = sentence.start + start
    const span = periods.find((each) => each.start >= from && each.end <= from + text.length)
    return { name: text, period: span?.period ?? null }
  })
}

/** 合计 may leave the last columns empty; the cells of columns that are told in words may hold sentences. */
function isRow(header: Header, { normal }: ReadSentence): boolean {
  if (normal.length > LONGEST_ROW) return false
  const cells = cellsOf(normal)
  if (SUM_ROW.test(cells[0]?.text ?? '')) return cells.length > 1 && cells.length <= header.length
  return (
    cells.length === header.length &&
    cells.every(({ text }, at) => !/[，。；]/.test(text) || IN_WORDS.test(header[at]?.name ?? ''))
  )
}

/** The row that adds up those above it. */
const SUM_ROW = /^(?:合计|总计|小计|全[市县区省州])$/

/** What the column over a cell says, when the line is a row of the table: a name, and as many values as columns. */
export function measureInRow(
  header: Header | null,
  { normal, sentence }: ReadSentence,
  mention: Mention,
): Measure | null {
  if (header === null) return null
  const cells = cellsOf(normal)
  const start = mention.quantity.start - sentence.start
  const at = cells.findLastIndex((cell) => cell.start <= start)
  const column = header[at]
  const name = columnName(column?.name ?? '')
  if (!column || at <= 0 || name === '' || (IN_WORDS.test(name) && saysMore(cells[at], start))) return null
  const label = labelOf(cells, header)
  const change = changeOf(column.name)
  const time = columnTime(header, at)
  if (PROGRESS.test(name) || !tellsByRows(header, label))
    return {
      ...measureOf(ofColumn(header, at, mention), label),
      isTopic: true,
      change,
      isPlaced: true,
      ...time,
    }
  if (change !== null) return { ...measureOf(`${label}增长`), base: label, change, ...time }
  return { ...measureOf(/比重|占比/.test(name) ? `${label}占比` : label), ...time }
}

/** 6月 1—6月 同比: a growth is of the time of the column before it. */
function columnTime(header: Header, at: number): Pick<Measure, 'toldPeriod'> {
  const { name, period } = header[at] as Column
  const told = period ?? (ONLY_GROWTH.test(columnName(name)) ? header[at - 1]?.period : null)
  return told ? { toldPeriod: told } : {}
}

function columnName(column: string): string {
  return column.replace(BRACKETS, '')
}

function saysMore(cell: Cell | undefined, start: number): boolean {
  return cell !== undefined && start > cell.start
}

/** The first cell in words that is no unit; of a sum the whole table is the subject. */
function labelOf(cells: readonly Cell[], header: Header): string {
  const cell = cells.find(
    ({ text }, at) =>
      !/^[-+]?[\d.,]+/.test(text) && !NO_VALUES.test(header[at]?.name ?? '') && /[^—-]/.test(text),
  )
  const label = columnName(cell?.text ?? '').replace(ROW_MARK, '')
  return SUM_ROW.test(label) ? '' : label
}

/** Whether the rows are what is measured, and the columns only times and growth: 指标 1—11月累计 同比±%. */
function tellsByRows(header: Header, label: string): boolean {
  if (INDICATORS.test(header[0]?.name ?? '')) return true
  const columns = header.slice(1).map(({ name }) => columnName(name))
  return (
    metricStart(label) < label.length &&
    columns.every((name) => NO_VALUES.test(name) || ONLY_GROWTH.test(name) || OF_ROW.test(withoutTimes(name)))
  )
}

function withoutTimes(name: string): string {
  return name.replace(TIMES, '')
}

/** 同比 alone is the growth of the column before; 1—7月完成 of money is 完成投资. */
function ofColumn(header: Header, at: number, { quantity }: Mention): string {
  const name = columnName(header[at]?.name ?? '')
  if (ONLY_GROWTH.test(name)) {
    const base = header
      .slice(1, at)
      .map((column) => columnName(column.name))
      .findLast((cell) => metricStart(cell) < cell.length && !PROGRESS.test(cell) && !GROWTH.test(cell))
    return `${(base ?? '').replace(/目标|计划/, '')}增长`
  }
  const rest = withoutTimes(name)
  const words = rest.length >= 2 ? rest.replace(/^累计(?=.{2})/, '') : name
  if (/^(?:年度)?计划$/.test(words) && quantity.kind === 'money') return '计划投资'
  return /^(?:累计)?完成$/.test(words) && quantity.kind === 'money' ? '完成投资' : words
}

function changeOf(name: string): Measure['change'] {
  if (/环比|比上月|较上月/.test(name)) return 'mom'
  if (GROWTH.test(name)) return 'yoy'
  return PROGRESS.test(name) ? 'progress' : null
}
