import type { HtmlNode } from '../html/node.ts'
import { HIDDEN_TAGS } from '../html/tag-rules.ts'

/** The texts of these nodes one by one, as they stand between tags: white space collapsed, empty ones left out. */
export function visibleTexts(nodes: readonly HtmlNode[]): string[] {
  const texts: string[] = []
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'text') {
      const text = node.text.replace(/\s+/g, ' ').trim()
      if (text !== '') texts.push(text)
    } else if (!HIDDEN_TAGS.has(node.name)) {
      for (const child of node.children.toReversed()) waiting.push(child)
    }
  }
  return texts
}
