import type { HtmlElement, HtmlNode } from '../html/node.ts'
import { HIDDEN_TAGS } from '../html/tag-rules.ts'
import { titleWeight } from './list-links.ts'

/** Shorter paragraphs are dates, captions and labels; in units of `titleWeight`. */
const SHORTEST = 24
const BLOCKS =
  /^(?:p|div|section|article|main|td|th|li|dd|dt|blockquote|body|center|form|table|tr|tbody|ul|ol|dl|h[1-6])$/
/** Parts of lists and tables: their texts are entries, and do not go on in their neighbours. */
const ENTRIES = /^(?:td|th|li|dd|dt|tr)$/

/**
 * The longest run of paragraphs under one element, in units of `titleWeight`, without the text of links. A link among
 * them that is a line of its own ends a run, so that the summaries of a list are not taken for one text.
 */
export function longestProse(document: HtmlElement): number {
  const runs = new Map<HtmlElement, number>()
  let longest = 0
  const credit = (element: HtmlElement, weight: number) => {
    const sum = (runs.get(element) ?? 0) + weight
    runs.set(element, sum)
    longest = Math.max(longest, sum)
  }
  for (const { block, text, isLink } of linesOf(document)) {
    const weight = titleWeight(text)
    const around = ENTRIES.test(block.name) ? null : block.parent
    if (isLink) {
      if (weight < 9) continue
      // A heading or a row with a link breaks the text that it stands in, also from within an element of its own.
      for (let up: HtmlElement | null = block; up !== null; up = up.parent) runs.delete(up)
    } else if (weight >= SHORTEST) {
      credit(block, weight)
      if (around !== null) credit(around, weight)
    }
  }
  return longest
}

interface Line {
  readonly block: HtmlElement
  readonly text: string
  /** More than half of the line is the text of links. */
  readonly isLink: boolean
}

/** The lines of a page: what stands between two borders of blocks or line breaks, with the block it stands in. */
function* linesOf(document: HtmlElement): Generator<Line> {
  let block = document
  let plain = ''
  let linked = ''
  const takeLine = (): Line => {
    const [text, links] = [plain, linked].map((part) => part.replace(/\s+/g, ' ').trim())
    ;[plain, linked] = ['', '']
    const isLink = (links ?? '').length > (text ?? '').length
    return { block, text: (isLink ? links : text) ?? '', isLink }
  }
  type Step = { node: HtmlNode; inLink: boolean } | { enter: HtmlElement }
  const waiting: Step[] = [{ node: document, inLink: false }]
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('enter' in step) {
      yield takeLine()
      block = step.enter
    } else if (step.node.kind === 'text') {
      if (step.inLink) linked += step.node.text
      else plain += step.node.text
    } else if (!HIDDEN_TAGS.has(step.node.name)) {
      const { name, children } = step.node
      if (name === 'br') yield takeLine()
      const isBlock = BLOCKS.test(name)
      if (isBlock) {
        yield takeLine()
        waiting.push({ enter: block })
        block = step.node
      }
      const inLink = step.inLink || name === 'a'
      for (const node of children.toReversed()) waiting.push({ node, inLink })
    }
  }
  yield takeLine()
}
