import type { MessageEntity } from 'grammy/types'
import { type FormattedText, parseHtmlMode } from './api/parse-html-mode.ts'
import { tidyText } from './api/tidy-text.ts'
import { graphemesOf, graphemeWidth } from './terminal/display-width.ts'
import { type Cell, wrapCells } from './terminal/wrap-cells.ts'

/** How a terminal shows texts. */
export interface TerminalLook {
  /** Whether escape sequences may be used. */
  readonly color: boolean
  /** Columns. */
  readonly width: number
}

/** Where lines for people go; a file or a pipe has neither width nor colours. */
export interface TerminalOutput {
  readonly columns?: number
  readonly hasColors?: () => boolean
}

/** How an output shows texts: its own width and colours, 100 plain columns when it is no terminal. */
export function lookOf(output: TerminalOutput): TerminalLook {
  return { color: output.hasColors?.() ?? false, width: output.columns ?? 100 }
}

interface Block {
  /** What stands before each of its lines. */
  readonly prefix: string
  readonly cells: Cell[]
}

const MIN_WIDTH = 20
const RESET = '\x1b[0m'
const STYLES: Readonly<Record<string, string>> = {
  bold: '\x1b[1m',
  italic: '\x1b[3m',
  underline: '\x1b[4m',
  text_link: '\x1b[4m',
  strikethrough: '\x1b[9m',
  spoiler: '\x1b[2m',
  code: '\x1b[36m',
  pre: '\x1b[36m',
}
const PREFIXES: Readonly<Record<string, string>> = {
  blockquote: '│ ',
  expandable_blockquote: '│ ',
  pre: '  ',
}
/** Anything that could steer the terminal or turn the order of its text, except line ends. */
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Turns a message in Telegram's HTML into lines for a terminal: quotes behind a bar, links as numbered notes below,
 * wrapped to the width with wide characters counted as two columns. No escape sequence of the text itself gets
 * through. Throws a Refusal for HTML that Telegram would refuse.
 */
export function renderForTerminal(html: string, look: TerminalLook): string {
  return renderText(tidyText(parseHtmlMode(html)), look)
}

/** The same for a text with its entities. */
export function renderText(formatted: FormattedText, { color, width }: TerminalLook): string {
  const notes: string[] = []
  const columns = Math.max(MIN_WIDTH, width)
  const lines = blocksOf(formatted, color, notes).flatMap(({ prefix, cells }) =>
    wrapCells(cells, columns - prefix.length).map((line) => (prefix + paint(line)).trimEnd()),
  )
  if (notes.length === 0) return lines.join('\n')
  return [...lines, '', ...notes.map((url, index) => `${superscript(index + 1)} ${url}`)].join('\n')
}

/** One block a line of the text; quotes and listings start and end on lines of their own. */
function blocksOf({ text, entities }: FormattedText, color: boolean, notes: string[]): Block[] {
  const blocks: Block[] = []
  let block: Block | null = null
  let offset = 0
  for (const grapheme of graphemesOf(text)) {
    const around = entities.filter((entity) => entity.offset <= offset && offset < endOf(entity))
    const prefix = around.map((entity) => PREFIXES[entity.type] ?? '').join('')
    offset += grapheme.length
    if (/^\r?\n$/.test(grapheme)) {
      blocks.push(block ?? { prefix, cells: [] })
      block = null
      continue
    }
    if (block !== null && block.prefix !== prefix) blocks.push(block)
    if (block === null || block.prefix !== prefix) block = { prefix, cells: [] }
    block.cells.push(cellOf(grapheme, color ? styleOf(around) : ''))
    block.cells.push(...notesAfter(entities, text, offset, notes))
  }
  return block === null ? blocks : [...blocks, block]
}

function cellOf(grapheme: string, style: string): Cell {
  const text = grapheme.replace(STEERING, ' ')
  return { text, width: text === grapheme ? graphemeWidth(grapheme) : 1, style }
}

function styleOf(entities: readonly MessageEntity[]): string {
  return [...new Set(entities.map(({ type }) => STYLES[type] ?? ''))].join('')
}

/** The marks of the links that end here; a link whose text is its address needs none. */
function notesAfter(
  entities: readonly MessageEntity[],
  text: string,
  offset: number,
  notes: string[],
): Cell[] {
  return entities.flatMap((entity) => {
    if (entity.type !== 'text_link' || endOf(entity) !== offset) return []
    const url = entity.url.replace(STEERING, '')
    const shown = text.slice(entity.offset, offset)
    if (url === shown || url === `${shown}/`) return []
    if (!notes.includes(url)) notes.push(url)
    return [...superscript(notes.indexOf(url) + 1)].map((digit) => ({ text: digit, width: 1, style: '' }))
  })
}

/** Small raised digits, since buttons are numbered in brackets. */
function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
}

function paint(cells: readonly Cell[]): string {
  let painted = ''
  let style = ''
  for (const cell of cells) {
    if (cell.style !== style) painted += (style === '' ? '' : RESET) + cell.style
    style = cell.style
    painted += cell.text
  }
  return style === '' ? painted : painted + RESET
}

function endOf(entity: MessageEntity): number {
  return entity.offset + entity.length
}
