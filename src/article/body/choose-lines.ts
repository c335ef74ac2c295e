import type { HtmlElement } from '../../html/node.ts'
import type { Line } from '../lines/line.ts'
import type { HintReader } from './hints.ts'
import type { PageLines, Range } from './page-lines.ts'
import { type RunningSums, runningSums, sumIn } from './running-sums.ts'

/** A line lighter than this (eight Han characters) says nothing about where the article is. */
const LIGHTEST_LINE = 25

/** What a line adds to the element that holds it, to that one's parent, and so on. */
const FADING = [1, 0.5, 0.25, 0.12, 0.06]

/** Elements that hold one paragraph: the line counts for what is around them. */
const PARAGRAPH_TAGS = new Set(['p', 'li', 'td', 'blockquote', 'pre', 'font', 'center'])

/** The first prose after the title is the article, unless there is half as much again elsewhere. */
const AFTER_TITLE = 1.6

/** Going up must add this share of what is there. */
const WORTH_WIDENING = 0.1

/** Boxes beside the article that are links to this extent are not parts of it. */
const MOST_LINKS = 0.3

export interface LineChoice {
  readonly page: PageLines
  readonly hintsOf: HintReader
  /** The line that holds the title, -1 when no line does. */
  readonly titleIndex: number
  /** 1 for lines that are no part of any article. */
  readonly excluded: Uint8Array
}

interface Ground extends LineChoice {
  /** How much each line looks like a paragraph of the article; 0 for what is excluded. */
  readonly worth: readonly number[]
  readonly worthSums: RunningSums
  readonly weights: RunningSums
  readonly linkWeights: RunningSums
}

/** 1 for every line of the element, or of the boxes, that hold the article; all 1 when nothing stands out. */
export function chooseLines(choice: LineChoice): Uint8Array {
  const { lines } = choice.page
  const worth = lines.map((line, index) => (choice.excluded[index] ? 0 : worthOf(line)))
  const ground: Ground = {
    ...choice,
    worth,
    worthSums: runningSums(worth, (value) => value),
    weights: runningSums(lines, ({ weight }) => weight),
    linkWeights: runningSums(lines, ({ linkWeight }) => linkWeight),
  }
  const best = bestElement(ground)
  return best ? gather(ground, best) : new Uint8Array(lines.length).fill(1)
}

/** 0 for headings, links and scraps. */
function worthOf(line: Line): number {
  if (line.kind === 'heading' || line.weight < LIGHTEST_LINE || line.linkWeight * 2 > line.weight) return 0
  return 1 + Math.min(line.stops, 1 + line.weight / 40) + Math.min(line.weight / 100, 3)
}

function bestElement(ground: Ground): HtmlElement | null {
  const scores = scoreElements(ground)
  const firstProse = ground.worth.findIndex((value, index) => index > ground.titleIndex && value > 3)
  let best: HtmlElement | null = null
  let highest = 0
  for (const [element, score] of scores) {
    const range = ground.page.ranges.get(element)
    if (!range) continue
    const followsTitle =
      ground.titleIndex !== -1 && range.start <= firstProse && range.end > ground.titleIndex
    const { isContent, isForeign } = ground.hintsOf(element)
    const named = (isContent ? 1.25 : 1) * (isForeign ? 0.5 : 1)
    const value = score * named * (followsTitle ? AFTER_TITLE : 1) * (1 - linkShare(ground, range))
    if (value > highest) {
      highest = value
      best = element
    }
  }
  return best
}

function scoreElements({ page, worth }: Ground): Map<HtmlElement, number> {
  const scores = new Map<HtmlElement, number>()
  for (const [index, { block }] of page.lines.entries()) {
    const value = worth[index] ?? 0
    if (value === 0) continue
    let element: HtmlElement | null = PARAGRAPH_TAGS.has(block.name) ? block.parent : block
    for (const share of FADING) {
      if (!element) break
      scores.set(element, (scores.get(element) ?? 0) + value * share)
      element = element.parent
    }
  }
  return scores
}

function linkShare({ weights, linkWeights }: Ground, range: Range): number {
  return sumIn(linkWeights, range) / Math.max(1, sumIn(weights, range))
}

/**
 * An article in several boxes: goes up, and takes in all of the parent when that is mostly prose too, else those
 * boxes beside it that are built like it.
 */
function gather(ground: Ground, best: HtmlElement): Uint8Array {
  const { excluded } = ground
  const chosen = new Uint8Array(ground.page.lines.length)
  let own = 0
  const take = ({ start, end }: Range): void => {
    for (let index = start; index < end; index++) if (!chosen[index]) own += ground.worth[index] ?? 0
    chosen.fill(1, start, end)
  }
  take(ground.page.ranges.get(best) as Range)
  let child = best
  for (let parent = best.parent; parent; child = parent, parent = parent.parent) {
    const whole = ground.page.ranges.get(parent)
    if (!whole) break
    if (sumIn(ground.worthSums, whole) < own * (1 + WORTH_WIDENING)) continue
    if (isMostlyProse(ground, whole, (index) => chosen[index] === 1 || excluded[index] === 1)) take(whole)
    else {
      const before = own
      for (const range of alikeRanges(ground, parent, child)) if (!excluded[range.start]) take(range)
      // Neither prose nor more boxes: this is the frame of the page.
      if (own === before) break
    }
  }
  return chosen
}

/** Of the lines that would come with a wider element, at least two in three are paragraphs. */
function isMostlyProse({ worth }: Ground, whole: Range, isKnown: (index: number) => boolean): boolean {
  let paragraphs = 0
  let scraps = 0
  for (let index = whole.start; index < whole.end; index++) {
    if (isKnown(index)) continue
    if ((worth[index] ?? 0) > 0) paragraphs++
    else scraps++
  }
  return paragraphs >= scraps * 2
}

/**
 * Siblings of the same make (same tag, same first class) that are not boxes of links. Boxes without a class are alike
 * when each is one line: there a paragraph is a box.
 */
function alikeRanges(ground: Ground, parent: HtmlElement, child: HtmlElement): Range[] {
  const { ranges: rangesOf } = ground.page
  const make = firstClass(child)
  const isParagraph = isOneLine(rangesOf.get(child))
  const ranges: Range[] = []
  for (const sibling of parent.children) {
    if (sibling.kind === 'text' || sibling.name !== child.name || firstClass(sibling) !== make) continue
    const range = rangesOf.get(sibling)
    if (!range || (make === '' && !(isParagraph && isOneLine(range)))) continue
    if (linkShare(ground, range) < MOST_LINKS) ranges.push(range)
  }
  return ranges
}

function isOneLine(range: Range | undefined): boolean {
  return range !== undefined && range.end - range.start === 1
}

function firstClass({ attributes }: HtmlElement): string {
  return attributes['class']?.trim().split(/\s+/, 1)[0] ?? ''
}
