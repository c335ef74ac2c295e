import { findByName } from '../../html/find-elements.ts'
import type { HtmlElement } from '../../html/node.ts'
import type { Line } from '../lines/line.ts'
import { isSameTitle } from '../lines/same-title.ts'
import { chooseParts } from './choose-parts.ts'
import { type Hints, hintsOf } from './hints.ts'
import { cutLines, type PageLines, type Range } from './page-lines.ts'

export interface PageBody {
  /** The article's lines in order. */
  readonly lines: readonly Line[]
  /** Captions of its pictures: not part of the running text. */
  readonly captions: readonly Line[]
  /** Lines around the title and the ends of the article, where its date and source stand. */
  readonly around: readonly Line[]
}

/** More of the page's prose than this cannot be navigation, whatever its element is called. */
const LARGEST_FOREIGN = 0.4
/** Comments can be many times the article, and captions are never much of it. */
const LARGEST_COMMENTS = 0.95
const LARGEST_CAPTION = 0.15

/** Finds the article in a page; `title` is where it is looked for first. */
export function findBody(document: HtmlElement, title: string): PageBody {
  const page = cutLines(findByName(document, 'body')[0] ?? document, isHidden)
  const foreign = new Uint8Array(page.lines.length)
  markLines(page, foreign, LARGEST_FOREIGN, ({ isForeign }) => isForeign)
  markLines(page, foreign, LARGEST_COMMENTS, ({ isComments }) => isComments)
  const captions = new Uint8Array(page.lines.length)
  markLines(page, captions, LARGEST_CAPTION, ({ isCaption }) => isCaption)
  const titleIndex = page.lines.findIndex((line) => line.linkWeight === 0 && isSameTitle(line.text, title))
  const parts = chooseParts(page, titleIndex, (index) => foreign[index] === 1 || captions[index] === 1)
  const lines: Line[] = []
  const captionLines: Line[] = []
  for (const { start, end } of parts) {
    for (let index = start; index < end; index++) {
      const line = page.lines[index] as Line
      if (foreign[index] || isLinkLine(line)) continue
      if (captions[index] || line.kind === 'caption') captionLines.push(line)
      else lines.push(line)
    }
  }
  return { lines, captions: captionLines, around: linesAround(page.lines, titleIndex, parts) }
}

/** So many lines before the title or the article, and after its end, are looked at for its date and source. */
const AROUND = 8

function linesAround(lines: readonly Line[], titleIndex: number, parts: readonly Range[]): Line[] {
  const start = parts[0]?.start ?? 0
  const end = parts[parts.length - 1]?.end ?? lines.length
  const first = titleIndex !== -1 && titleIndex < start ? titleIndex : start
  return [...lines.slice(Math.max(0, first - AROUND), start), ...lines.slice(end, end + AROUND)]
}

function isHidden({ attributes }: HtmlElement): boolean {
  if (attributes['hidden'] !== undefined) return true
  const style = attributes['style']
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** Marks every line inside an element with such hints, unless that would be too much of the page to believe. */
function markLines(
  page: PageLines,
  marks: Uint8Array,
  largest: number,
  test: (hints: Hints) => boolean,
): void {
  const prose = prosePrefix(page.lines)
  const most = (prose[page.lines.length] ?? 0) * largest
  for (const [element, { start, end }] of page.ranges) {
    if (!test(hintsOf(element))) continue
    if ((prose[end] ?? 0) - (prose[start] ?? 0) <= most) marks.fill(1, start, end)
  }
}

/** Running sums of what is prose: the weight outside links of lines with a comma or a sentence end. */
function prosePrefix(lines: readonly Line[]): Float64Array {
  const sums = new Float64Array(lines.length + 1)
  lines.forEach((line, index) => {
    sums[index + 1] = (sums[index] ?? 0) + (line.stops > 0 ? line.weight - line.linkWeight : 0)
  })
  return sums
}

/** A link with hardly a word around it leads away from the article; a sentence full of links does not. */
function isLinkLine(line: Line): boolean {
  if (line.linkWeight <= line.weight * 0.5) return false
  return line.weight - line.linkWeight < 30 || line.stops < 2
}
