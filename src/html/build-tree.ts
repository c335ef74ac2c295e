import type { HtmlElement, HtmlNode, HtmlText } from './node.ts'
import { BLOCK_TAGS, HEAD_TAGS, IMPLIED_ENDS, PARAGRAPH_SCOPE, SCOPE_TAGS, VOID_TAGS } from './tag-rules.ts'

/** Deeper elements become empty siblings and their text goes to the deepest open one. Browsers stop at 512. */
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

  const top = (): OpenElement => stack[stack.length - 1] as OpenElement

  /** Closes down to the nearest open element named so; gives up at a name in `within`. */
  const closeNearest = (ends: (name: string) => boolean, within: (name: string) => boolean): boolean => {
    for (let depth = stack.length - 1; depth > 0; depth--) {
      const { name } = stack[depth] as OpenElement
      if (ends(name)) {
        stack.length = depth
        return true
      }
      if (within(name)) return false
    }
    return false
  }

  const closeImplied = (name: string): void => {
    if (top().name === 'svg') stack.pop()
    if (!HEAD_TAGS.has(name))
      closeNearest(
        (open) => open === 'head',
        (open) => open !== 'head',
      )
    const implied = IMPLIED_ENDS.get(name)
    if (implied)
      closeNearest(
        (open) => implied.ends.has(open),
        (open) => implied.within.has(open),
      )
    if (BLOCK_TAGS.has(name))
      closeNearest(
        (open) => open === 'p',
        (open) => PARAGRAPH_SCOPE.has(open),
      )
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
      const element = append(name, attributes)
      if (VOID_TAGS.has(name) || (selfClosing && name === 'svg')) return
      if (stack.length < MAX_DEPTH) {
        stack.push(element)
        return
      }
      isFlattened = true
      beyond.set(name, (beyond.get(name) ?? 0) + 1)
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
      const closed = closeNearest((open) => open === name, barrier)
      // Browsers make an element of a stray end tag; for a reader it is a line break.
      if (!closed && (name === 'p' || name === 'br')) append(name, {})
    },
    text(text) {
      const parent = top()
      if (parent.name === 'svg') return
      const last = parent.children[parent.children.length - 1]
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
