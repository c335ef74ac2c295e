import type { HtmlElement, HtmlNode } from './node.ts'
import { BLOCK_TAGS, HIDDEN_TAGS } from './tag-rules.ts'

/**
 * The visible text of a node on one line: white space collapsed, a space between blocks, trimmed. Scripts, styles
 * and other text that is never shown are left out, unless the node itself is such an element.
 */
export function textOf(root: HtmlNode): string {
  if (root.kind === 'text') return collapse(root.text)
  const parts: string[] = []
  const waiting: (HtmlNode | ' ')[] = []
  pushChildren(root, waiting)
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === ' ') parts.push(' ')
    else if (node.kind === 'text') parts.push(node.text)
    else if (!HIDDEN_TAGS.has(node.name)) {
      if (BLOCK_TAGS.has(node.name) || node.name === 'br') {
        parts.push(' ')
        waiting.push(' ')
      }
      pushChildren(node, waiting)
    }
  }
  return collapse(parts.join(''))
}

/** Last first, to be popped in the order of the page. */
function pushChildren(element: HtmlElement, waiting: (HtmlNode | ' ')[]): void {
  for (let index = element.children.length - 1; index >= 0; index--) {
    waiting.push(element.children[index] as HtmlNode)
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
