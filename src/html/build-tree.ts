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

export interface TreeBuilder {
  readonly document: HtmlElement
  /** Elements so far. */
  readonly size: number
  /** Something lay deeper than the tree may be. */
  readonly isFlattened: boolean
  readonly isInSvg: boolean
  open(name: string, attributes: Readonly<Record<string, string>>, selfClosing: boolean): void
  close(name: string): void
  text(text: string): void
}

/**
 * Builds a tree from tags as they come, balanced or not. Every step costs at most the depth of the tree, which is
 * bounded, so the whole is linear in the input.
 */
export function createTreeBuilder(): TreeBuilder {
  const document = createElement('#document', {}, null)
  const stack: OpenElement[] = [document]
  /** Elements open beyond the depth limit, by name: their end tags must not close anything else. */
  const beyond = new Map<string, number>()
  let size = 0
  let isFlattened = false

  /** How many are open of each name: most searches end here. */
  const openByName = new Map<string, number>()
  const countOpen = (name: string): number => openByName.get(name) ?? 0

  const top = (): OpenElement => stack[stack.length - 1] as OpenElement

  const push = (element: OpenElement): void => {
    stack.push(element)
    openByName.set(element.name, countOpen(element.name) + 1)
  }

  const cutTo = (depth: number): void => {
    for (const { name } of stack.splice(depth)) openByName.set(name, countOpen(name) - 1)
  }

  /** Closes down to the nearest open element that `isWanted`; gives up at one that `isBarrier`. */
  const closeNearest = (
    isWanted: (name: string) => boolean,
    isBarrier: (name: string) => boolean,
  ): boolean => {
    for (let depth = stack.length - 1; depth > 0; depth--) {
      const { name } = stack[depth] as OpenElement
      if (isWanted(name)) {
        cutTo(depth)
        return true
      }
      if (isBarrier(name)) return false
    }
    return false
  }

  const closeImplied = (name: string): void => {
    if (top().name === 'svg') cutTo(stack.length - 1)
    if (top().name === 'head' && !HEAD_TAGS.has(name)) cutTo(stack.length - 1)
    const implied = IMPLIED_ENDS.get(name)
    if (implied?.ends.some((end) => countOpen(end) > 0)) {
      closeNearest(
        (open) => implied.ends.includes(open),
        (open) => implied.within.has(open),
      )
    }
    if (BLOCK_TAGS.has(name) && countOpen('p') > 0) {
      closeNearest(
        (open) => open === 'p',
        (open) => PARAGRAPH_SCOPE.has(open),
      )
    }
  }

  const append = (name: string, attributes: Readonly<Record<string, string>>): OpenElement => {
    const element = createElement(name, attributes, top())
    top().children.push(element)
    size++
    return element
  }

  return {
    document,
    get size() {
      return size
    },
    get isFlattened() {
      return isFlattened
    },
    get isInSvg() {
      return top().name === 'svg'
    },
    open(name, attributes, selfClosing) {
      // Drawings are left out; a tag that cannot be part of one ends it.
      if (top().name === 'svg' && !BLOCK_TAGS.has(name)) return
      closeImplied(name)
      const isEmpty = VOID_TAGS.has(name) || (selfClosing && name === 'svg')
      if (isEmpty || stack.length < MAX_DEPTH) {
        const element = append(name, attributes)
        if (!isEmpty) push(element)
        return
      }
      isFlattened = true
      beyond.set(name, (beyond.get(name) ?? 0) + 1)
      // One empty element keeps the texts before and after it apart; thousands would do no more.
      const last = top().children.at(-1)
      if (last?.kind !== 'element' || last.children.length > 0) append(name, {})
    },
    close(name) {
      // What follows </body> still belongs to the page.
      if (name === 'body' || name === 'html') return
      const waiting = beyond.get(name) ?? 0
      if (waiting > 0) {
        beyond.set(name, waiting - 1)
        return
      }
      const isBlock = BLOCK_TAGS.has(name)
      const barrier = (open: string) => SCOPE_TAGS.has(open) || (!isBlock && BLOCK_TAGS.has(open))
      const closed = countOpen(name) > 0 && closeNearest((open) => open === name, barrier)
      // Browsers make an element of a stray end tag; for a reader it is a line break.
      if (!closed && (name === 'p' || name === 'br')) append(name, {})
    },
    text(text) {
      const parent = top()
      if (parent.name === 'svg') return
      const last = parent.children.at(-1)
      if (last?.kind === 'text') (last as OpenText).text += text
      else parent.children.push({ kind: 'text', text, parent })
    },
  }
}

function createElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: OpenElement | null,
): OpenElement {
  return { kind: 'element', name, attributes, children: [], parent }
}
