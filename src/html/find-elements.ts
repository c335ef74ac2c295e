import type { HtmlElement } from './node.ts'

/** All elements below `root` that pass, in the order of the page. */
export function findElements(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement[] {
  return [...matches(root, test)]
}

/** The first element below `root` that passes, null when none does; looks no further than that. */
export function findElement(root: HtmlElement, test: (element: HtmlElement) => boolean): HtmlElement | null {
  for (const found of matches(root, test)) return found
  return null
}

/** All elements below `root` with one of these tag names (lower case), in the order of the page. */
export function findByName(root: HtmlElement, ...names: string[]): HtmlElement[] {
  return findElements(root, ({ name }) => names.includes(name))
}

/** With an own stack: pages nest as deep as they like. */
function* matches(root: HtmlElement, test: (element: HtmlElement) => boolean): Generator<HtmlElement> {
  const waiting: HtmlElement[] = []
  for (let element: HtmlElement | undefined = root; element; element = waiting.pop()) {
    if (element !== root && test(element)) yield element
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index]
      if (child?.kind === 'element') waiting.push(child)
    }
  }
}
