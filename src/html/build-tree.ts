import type { HtmlElement, HtmlNode, HtmlText } from './node.ts'
import { BLOCK_TAGS, HEAD_TAGS, IMPLIED_ENDS, PARAGRAPH_SCOPE, SCOPE_TAGS, VOID_TAGS } from './tag-rules.ts'

/** The text of deeper elements goes to the deepest open one. Browsers stop at 512. */
const MAX_DEPTH = 256

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[]
}

interface OpenText extends HtmlText {
  text: string
}

type Attributes = Readonly<Record<string, string>>

/** A tree being built from tags as they come, balanced or not. Every step costs at most the depth of the tree. */
export interface GrowingTree {
  readonly document: HtmlElement
  /** The open elements, the document first. */
  readonly stack: OpenElement[]
  /** How many are open of each name: most searches for one end here. */
  readonly open: Map<string, number>
  /** Elements open beyond the depth limit, by name: their end tags must not close anything else. */
  readonly beyond: Map<string, number>
  /** Elements so far. */
  size: number
  /** Something lay deeper than the tree may be. */
  isFlattened: boolean
}

export function createTree(): GrowingTree {
  const document: OpenElement = {
    kind: 'element',
    name: '#document',
    attributes: {},
    children: [],
    parent: null,
  }
  return { document, stack: [document], open: new Map(), beyond: new Map(), size: 0, isFlattened: false }
}

/** True inside a drawing, of which nothing is kept. */
export function isInSvg(tree: GrowingTree): boolean {
  return top(tree).name === 'svg'
}

/** A start tag. */
export function openElement(
  tree: GrowingTree,
  name: string,
  attributes: Attributes,
  selfClosing: boolean,
): void {
  // A tag that cannot be part of a drawing ends it.
  if (isInSvg(tree) && !BLOCK_TAGS.has(name)) return
  closeImplied(tree, name)
  const isEmpty = VOID_TAGS.has(name) || (selfClosing && name === 'svg')
  if (isEmpty || tree.stack.length < MAX_DEPTH) {
    const element = append(tree, name, attributes)
    if (isEmpty) return
    tree.stack.push(element)
    count(tree.open, name, 1)
    return
  }
  tree.isFlattened = true
  count(tree.beyond, name, 1)
  // One empty element keeps the texts before and after it apart; thousands would do no more.
  const last = top(tree).children.at(-1)
  if (last?.kind !== 'element' || last.children.length > 0) append(tree, name, {})
}

/** An end tag, which may match nothing. */
export function closeElement(tree: GrowingTree, name: string): void {
  // What follows </body> still belongs to the page.
  if (name === 'body' || name === 'html') return
  if (tree.beyond.get(name)) {
    count(tree.beyond, name, -1)
    return
  }
  const isBlock = BLOCK_TAGS.has(name)
  const isClosed = closeNearest(
    tree,
    [name],
    (open) => SCOPE_TAGS.has(open) || (!isBlock && BLOCK_TAGS.has(open)),
  )
  // Browsers make an element of a stray end tag; for a reader it is a line break.
  if (!isClosed && (name === 'p' || name === 'br')) append(tree, name, {})
}

/** Text, entities decoded; pieces that follow each other become one node. */
export function addText(tree: GrowingTree, text: string): void {
  if (isInSvg(tree)) return
  const parent = top(tree)
  const last = parent.children.at(-1)
  if (last?.kind === 'text') (last as OpenText).text += text
  else parent.children.push({ kind: 'text', text, parent })
}

function top({ stack }: GrowingTree): OpenElement {
  return stack[stack.length - 1] as OpenElement
}

function append(tree: GrowingTree, name: string, attributes: Attributes): OpenElement {
  const parent = top(tree)
  const element: OpenElement = { kind: 'element', name, attributes, children: [], parent }
  parent.children.push(element)
  tree.size++
  return element
}

/** Elements that a start tag ends without saying so. */
function closeImplied(tree: GrowingTree, name: string): void {
  const { name: current } = top(tree)
  if (current === 'svg' || (current === 'head' && !HEAD_TAGS.has(name))) closeTo(tree, tree.stack.length - 1)
  const implied = IMPLIED_ENDS.get(name)
  if (implied) closeNearest(tree, implied.ends, (open) => implied.within.has(open))
  if (BLOCK_TAGS.has(name)) closeNearest(tree, ['p'], (open) => PARAGRAPH_SCOPE.has(open))
}

/** Closes down to the nearest open element of one of these names; gives up at a barrier. True when it closed one. */
function closeNearest(
  tree: GrowingTree,
  names: readonly string[],
  isBarrier: (name: string) => boolean,
): boolean {
  if (!names.some((name) => tree.open.get(name))) return false
  for (let depth = tree.stack.length - 1; depth > 0; depth--) {
    const name = tree.stack[depth]?.name ?? ''
    if (names.includes(name)) {
      closeTo(tree, depth)
      return true
    }
    if (isBarrier(name)) return false
  }
  return false
}

function closeTo(tree: GrowingTree, depth: number): void {
  for (const { name } of tree.stack.splice(depth)) count(tree.open, name, -1)
}

function count(counts: Map<string, number>, name: string, change: number): void {
  counts.set(name, (counts.get(name) ?? 0) + change)
}
