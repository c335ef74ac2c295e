import type { HtmlElement, HtmlNode } from './node.ts'

/** All elements below `root` that pass, in the order of the page. */
export function findElements(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = []
  const waiting: HtmlNode[] = [...root.children].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'text') continue
    if (test(node)) found.push(node)
    for (let index = node.children.length - 1; index >= 0; index--)
      waiting.push(node.children[index] as HtmlNode)
  }
  return found
}

/** All elements below `root` with one of these tag names (lower case), in the order of the page. */
export function findByName(root: HtmlElement, ...names: string[]): HtmlElement[] {
  return findElements(root, (element) => names.includes(element.name))
}
