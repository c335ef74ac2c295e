import type { HtmlElement } from '../../html/node.ts'
import { BLOCK_TAGS, HIDDEN_TAGS } from '../../html/tag-rules.ts'
import { walkTree } from '../../html/walk-tree.ts'
import { createLineBuffer, type Line, type LineBuffer, type LineKind } from '../lines/line.ts'
import { isDataTable } from './data-table.ts'

/** The lines of a page in order, and for each element that holds some, which. */
export interface PageLines {
  readonly lines: readonly Line[]
  /** Half-open ranges of `lines`; an element within a line has none. */
  readonly ranges: ReadonlyMap<HtmlElement, Range>
}

export interface Range {
  readonly start: number
  readonly end: number
}

const KINDS: ReadonlyMap<string, LineKind> = new Map(
  Object.entries({
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    li: 'item',
    figcaption: 'caption',
    caption: 'caption',
  }),
)

/** What stands in the page but is not text for reading. */
const LEFT_OUT = new Set([...HIDDEN_TAGS, 'button', 'input', 'label', 'progress', 'rp', 'rt', 'dialog'])

export const CELL_SEPARATOR = ' | '

/** Where the cutting of a page stands. */
interface Cutting {
  readonly lines: Line[]
  readonly ranges: Map<HtmlElement, Range>
  /** The number of lines before each open element. */
  readonly starts: Map<HtmlElement, number>
  readonly buffer: LineBuffer
  readonly blocks: { readonly element: HtmlElement; readonly kind: LineKind }[]
  /** The data table whose rows are being joined. */
  table: HtmlElement | null
  /** In how many `pre` the text stands: there its line ends count. */
  preformatted: number
}

/**
 * Cuts a page into lines, as it would be seen: blocks and `<br>` begin a new one, a row of a data table is one line
 * with its cells apart. Linear in the size of the tree.
 */
export function cutLines(root: HtmlElement, isHidden: (element: HtmlElement) => boolean): PageLines {
  const cutting: Cutting = {
    lines: [],
    ranges: new Map(),
    starts: new Map(),
    buffer: createLineBuffer(),
    blocks: [{ element: root, kind: 'text' }],
    table: null,
    preformatted: 0,
  }
  walkTree(root, {
    enter: (element) => enter(cutting, element),
    leave: (element) => leave(cutting, element),
    text: (text) => addText(cutting, text),
    // Hidden blocks are cut too: how much of the page they are decides what to think of them.
    isSkipped: (element) =>
      LEFT_OUT.has(element.name) || (!BLOCK_TAGS.has(element.name) && isHidden(element)),
  })
  endLine(cutting)
  return cutting
}

function enter(cutting: Cutting, element: HtmlElement): void {
  const { name } = element
  const isBlock = BLOCK_TAGS.has(name)
  if (name === 'a') cutting.buffer.linkDepth++
  if (name === 'pre') cutting.preformatted++
  if (cutting.table && name !== 'tr') {
    if (name === 'td' || name === 'th') cutting.buffer.separate(CELL_SEPARATOR)
    else if (isBlock || name === 'br') cutting.buffer.add(' ')
  } else if (isBlock) beginBlock(cutting, element)
  else if (name === 'br') endLine(cutting)
  cutting.starts.set(element, cutting.lines.length)
}

function beginBlock(cutting: Cutting, element: HtmlElement): void {
  endLine(cutting)
  const outer = cutting.blocks.at(-1)?.kind ?? 'text'
  // A paragraph in a list item or a caption is one too; one in a heading is a mistake of the page.
  const inherited = outer === 'heading' ? 'text' : outer
  cutting.blocks.push({ element, kind: cutting.table ? 'row' : (KINDS.get(element.name) ?? inherited) })
  if (element.name === 'table' && isDataTable(element)) cutting.table = element
}

function leave(cutting: Cutting, element: HtmlElement): void {
  if (element.name === 'a') cutting.buffer.linkDepth--
  if (element.name === 'pre') cutting.preformatted--
  if (element === cutting.blocks.at(-1)?.element) {
    endLine(cutting)
    cutting.blocks.pop()
    if (element === cutting.table) cutting.table = null
  }
  const start = cutting.starts.get(element) ?? 0
  if (cutting.lines.length > start) cutting.ranges.set(element, { start, end: cutting.lines.length })
}

function addText(cutting: Cutting, text: string): void {
  const parts = cutting.preformatted > 0 ? text.split('\n') : [text]
  for (const [index, part] of parts.entries()) {
    if (index > 0) endLine(cutting)
    cutting.buffer.add(part)
  }
}

function endLine({ lines, blocks, buffer }: Cutting): void {
  const block = blocks.at(-1)
  const line = block && buffer.take(block.element, block.kind)
  if (line) lines.push(line)
}
