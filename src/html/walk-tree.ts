import type { HtmlElement } from './node.ts'

export interface TreeVisitor {
  /** Before an element's children. */
  enter(element: HtmlElement): void
  /** After them; called for every element that was entered. */
  leave(element: HtmlElement): void
  text(text: string): void
  /** True for an element that is not to be entered. */
  isSkipped(element: HtmlElement): boolean
}

/** Goes through a tree in the order of the page. Has its own stack: pages nest as deep as they like. */
export function walkTree(root: HtmlElement, visitor: TreeVisitor): void {
  const open: { element: HtmlElement; next: number }[] = [{ element: root, next: 0 }]
  visitor.enter(root)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.element.children[top.next++]
    if (!node) {
      visitor.leave(top.element)
      open.pop()
    } else if (node.kind === 'text') visitor.text(node.text)
    else if (!visitor.isSkipped(node)) {
      visitor.enter(node)
      open.push({ element: node, next: 0 })
    }
  }
}
