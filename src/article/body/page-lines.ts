import type { HtmlElement, HtmlNode } from '../../html/node.ts'
import { BLOCK_TAGS, HIDDEN_TAGS } from '../../html/tag-rules.ts'
import { createLineBuffer, type Line, type LineKind } from '../lines/line.ts'
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

const KINDS: Readonly<Record<string, LineKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  figcaption: 'caption',
  caption: 'caption',
}

/** What stands in the page but is not text for reading. */
const LEFT_OUT = new Set([...HIDDEN_TAGS, 'button', 'input', 'label', 'progress', 'rp', 'rt', 'dialog'])

const CELL_SEPARATOR = ' | '

/**
 * Cuts a page into lines, as it would be seen: blocks and `<br>` begin a new one, a row of a data table is one line
 * with its cells apart. Linear in the size of the tree; never recurses.
 */
export function cutLines(root: HtmlElement, isHidden: (element: HtmlElement) => boolean): PageLines {
  const lines: Line[] = []
  const starts = new Map<HtmlElement, number>()
  const ranges = new Map<HtmlElement, Range>()
  const buffer = createLineBuffer()
  const blocks: HtmlElement[] = [root]
  const kinds: LineKind[] = ['text']
  /** The data table whose rows are being joined. */
  let table: HtmlElement | null = null

  const flush = (): void => {
    const line = buffer.take(blocks[blocks.length - 1] ?? root, kinds[kinds.length - 1] ?? 'text')
    if (line) lines.push(line)
  }

  const enter = (element: HtmlElement): void => {
    if (element.name === 'a') buffer.linkDepth++
    const isCell = table !== null && element.name !== 'tr'
    if (isCell && (element.name === 'td' || element.name === 'th')) buffer.separate(CELL_SEPARATOR)
    else if (isCell && (BLOCK_TAGS.has(element.name) || element.name === 'br')) buffer.add(' ')
    else if (element.name === 'br') flush()
    else if (BLOCK_TAGS.has(element.name)) {
      flush()
      blocks.push(element)
      kinds.push(table ? 'row' : (KINDS[element.name] ?? inherited(kinds)))
      if (element.name === 'table' && isDataTable(element)) table = element
    }
    starts.set(element, lines.length)
  }

  const leave = (element: HtmlElement): void => {
    if (element.name === 'a') buffer.linkDepth--
    if (element === blocks[blocks.length - 1]) {
      flush()
      blocks.pop()
      kinds.pop()
      if (element === table) table = null
    }
    const start = starts.get(element) ?? lines.length
    if (lines.length > start) ranges.set(element, { start, end: lines.length })
  }

  walk(root, {
    enter,
    leave,
    text: (text) => buffer.add(text),
    skip: (element) => LEFT_OUT.has(element.name) || isHidden(element),
  })
  flush()
  return { lines, ranges }
}

/** A paragraph in a list item or a caption is one too. */
function inherited(kinds: readonly LineKind[]): LineKind {
  const outer = kinds[kinds.length - 1] ?? 'text'
  return outer === 'heading' ? 'text' : outer
}

interface Visitor {
  enter(element: HtmlElement): void
  leave(element: HtmlElement): void
  text(text: string): void
  skip(element: HtmlElement): boolean
}

/** Depth first with an own stack: pages nest as deep as they like. */
function walk(root: HtmlElement, visitor: Visitor): void {
  const open: { element: HtmlElement; next: number }[] = [{ element: root, next: 0 }]
  visitor.enter(root)
  for (let top = open[open.length - 1]; top; top = open[open.length - 1]) {
    const node: HtmlNode | undefined = top.element.children[top.next++]
    if (!node) {
      visitor.leave(top.element)
      open.pop()
    } else if (node.kind === 'text') visitor.text(node.text)
    else if (!visitor.skip(node)) {
      visitor.enter(node)
      open.push({ element: node, next: 0 })
    }
  }
}
