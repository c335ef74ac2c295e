import { compile, type Options, selectAll } from 'css-select'
import { findElements } from './find-elements.ts'
import type { HtmlElement, HtmlNode } from './node.ts'
import { textOf } from './text-of.ts'

/** UTF-16 units of a selector; longer ones nobody writes by hand. */
export const LONGEST_SELECTOR = 300

/** Those of some nodes and of all below them that it finds, in the order of the page. */
export type Select = (nodes: readonly HtmlNode[]) => HtmlElement[]

/**
 * A CSS selector that is ready for use; null when it cannot be read. What it costs depends on selector and page and has
 * no bound of its own: it is for a thread with a deadline.
 */
export function compileSelector(selector: string): Select | null {
  if (selector.trim() === '' || selector.length > LONGEST_SELECTOR) return null
  try {
    // Once without a page: some faults show only here.
    compile<HtmlNode, HtmlElement>(selector, OPTIONS)
  } catch {
    return null
  }
  return (nodes) => selectAll<HtmlNode, HtmlElement>(selector, [...nodes], OPTIONS)
}

const OPTIONS: Options<HtmlNode, HtmlElement> = {
  // What stands around the nodes may be named too.
  relativeSelector: false,
  adapter: {
    isTag: (node): node is HtmlElement => node.kind === 'element' && node.name !== '#document',
    getAttributeValue: ({ attributes }, name) => attributes[name],
    // Its types want lists that may be changed; it changes none.
    getChildren: (node) => (node.kind === 'element' ? (node.children as HtmlNode[]) : []),
    getName: ({ name }) => name,
    getParent: ({ parent }) => parent,
    getSiblings: (node) => (node.parent?.children ?? [node]) as HtmlNode[],
    getText: textOf,
    hasAttrib: ({ attributes }, name) => name in attributes,
    removeSubsets: outermost,
  },
}

/** Each once, without those that lie in another. */
function outermost(nodes: readonly HtmlNode[]): HtmlNode[] {
  const all = new Set(nodes)
  const inner = new Set<HtmlNode>()
  for (const node of all)
    if (node.kind === 'element')
      for (const below of findElements(node, (one) => all.has(one))) inner.add(below)
  return [...all].filter((node) => !inner.has(node))
}
