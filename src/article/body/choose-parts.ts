import type { HtmlElement } from '../../html/node.ts'
import type { Line } from '../lines/line.ts'
import { hintsOf } from './hints.ts'
import type { PageLines, Range } from './page-lines.ts'

/** A line lighter than this (eight Han characters) says nothing about where the article is. */
const LIGHTEST_LINE = 25

/** What a line adds to the element that holds it, to that one's parent, and so on. */
const FADING = [1, 0.5, 0.25, 0.12, 0.06]

/** Elements that hold one paragraph: the line counts for what is around them. */
const PARAGRAPH_TAGS = new Set(['p', 'li', 'td', 'blockquote', 'pre', 'font', 'center'])

/** The first prose after the title is the article, unless there is half as much again elsewhere. */
const AFTER_TITLE = 1.6

/** What the page gains by taking in more must be worth this share of what is there. */
const WORTH_WIDENING = 0.1

interface Ground {
  readonly page: PageLines
  /** How much each line looks like a paragraph of the article; 0 for what is excluded. */
  readonly worth: readonly number[]
  readonly isExcluded: (index: number) => boolean
  /** The line that holds the title, -1 when no line does. */
  readonly titleIndex: number
}

/** The runs of lines that make up the article, in order; all of the page when nothing stands out. */
export function chooseParts(
  page: PageLines,
  titleIndex: number,
  isExcluded: (index: number) => boolean,
): Range[] {
  const worth = page.lines.map((line, index) => (isExcluded(index) ? 0 : worthOf(line)))
  const ground: Ground = { page, worth, isExcluded, titleIndex }
  const best = bestElement(ground)
  if (!best) return [{ start: 0, end: page.lines.length }]
  return gatherParts(ground, best).sort((a, b) => a.start - b.start)
}

/** 0 for headings, links and scraps. */
function worthOf(line: Line): number {
  if (line.kind === 'heading' || line.weight < LIGHTEST_LINE || line.linkWeight * 2 > line.weight) return 0
  return 1 + Math.min(line.stops, 1 + line.weight / 40) + Math.min(line.weight / 100, 3)
}

function bestElement(ground: Ground): HtmlElement | null {
  const scores = new Map<HtmlElement, number>()
  ground.page.lines.forEach((line, index) => {
    const value = ground.worth[index] ?? 0
    if (value === 0) return
    let element: HtmlElement | null = PARAGRAPH_TAGS.has(line.block.name) ? line.block.parent : line.block
    for (const share of FADING) {
      if (!element) break
      scores.set(element, (scores.get(element) ?? 0) + value * share)
      element = element.parent
    }
  })
  let best: HtmlElement | null = null
  let highest = 0
  for (const [element, score] of scores) {
    const range = ground.page.ranges.get(element)
    const value = range ? score * favour(ground, element, range) : 0
    if (value > highest) {
      highest = value
      best = element
    }
  }
  return best
}

function favour(ground: Ground, element: HtmlElement, range: Range): number {
  const { isContent, isForeign } = hintsOf(element)
  const named = (isContent ? 1.25 : 1) * (isForeign ? 0.5 : 1)
  const placed = followsTitle(ground, range) ? AFTER_TITLE : 1
  return named * placed * (1 - linkShare(ground.page.lines, range))
}

function linkShare(lines: readonly Line[], { start, end }: Range): number {
  let weight = 0
  let links = 0
  for (let index = start; index < end; index++) {
    weight += lines[index]?.weight ?? 0
    links += lines[index]?.linkWeight ?? 0
  }
  return weight === 0 ? 0 : links / weight
}

/** No prose between the title and the first line. */
function followsTitle({ titleIndex, worth }: Ground, { start, end }: Range): boolean {
  if (titleIndex === -1 || end <= titleIndex) return false
  for (let index = titleIndex + 1; index < start; index++) if ((worth[index] ?? 0) > 3) return false
  return true
}

/**
 * An article in several boxes: goes up, and takes in all of the parent when that is mostly prose too, else those
 * boxes beside it that are built like it.
 */
function gatherParts(ground: Ground, best: HtmlElement): Range[] {
  let parts: Range[] = [ground.page.ranges.get(best) as Range]
  let child = best
  for (let parent = best.parent; parent; child = parent, parent = parent.parent) {
    const whole = ground.page.ranges.get(parent)
    if (!whole) break
    const own = parts.reduce((sum, part) => sum + worthIn(ground, part), 0)
    if (worthIn(ground, whole) < own * (1 + WORTH_WIDENING)) continue
    if (isMostlyProse(ground, whole, parts)) parts = [whole]
    else parts.push(...likeRanges(ground, parent, child))
  }
  return parts
}

function worthIn({ worth }: Ground, { start, end }: Range): number {
  let sum = 0
  for (let index = start; index < end; index++) sum += worth[index] ?? 0
  return sum
}

function isMostlyProse({ worth, isExcluded }: Ground, whole: Range, parts: readonly Range[]): boolean {
  let paragraphs = 0
  let scraps = 0
  for (let index = whole.start; index < whole.end; index++) {
    if (isExcluded(index) || parts.some(({ start, end }) => index >= start && index < end)) continue
    if ((worth[index] ?? 0) > 0) paragraphs++
    else scraps++
  }
  return paragraphs >= scraps * 2
}

/** Siblings of the same make: same tag, same first class. */
function likeRanges({ page, isExcluded }: Ground, parent: HtmlElement, child: HtmlElement): Range[] {
  const make = firstClass(child)
  if (make === '') return []
  const ranges: Range[] = []
  for (const sibling of parent.children) {
    if (sibling.kind === 'text' || sibling === child || sibling.name !== child.name) continue
    const range = page.ranges.get(sibling)
    if (!range || firstClass(sibling) !== make || isExcluded(range.start)) continue
    if (linkShare(page.lines, range) < 0.3) ranges.push(range)
  }
  return ranges
}

function firstClass({ attributes }: HtmlElement): string {
  return attributes['class']?.trim().split(/\s+/, 1)[0] ?? ''
}
