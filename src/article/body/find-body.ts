import { findElement } from '../../html/find-elements.ts'
import type { HtmlElement } from '../../html/node.ts'
import type { Line } from '../lines/line.ts'
import { isSameTitle } from '../lines/same-title.ts'
import { chooseLines } from './choose-lines.ts'
import { createHintReader, type HintReader } from './hints.ts'
import { cutLines, type PageLines } from './page-lines.ts'
import { runningSums, sumIn } from './running-sums.ts'

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
  const page = cutLines(findElement(document, ({ name }) => name === 'body') ?? document, isHidden)
  const hintsOf = createHintReader()
  const { foreign, captions } = markForeign(page, hintsOf)
  const titleIndex = page.lines.findIndex((line) => line.linkWeight === 0 && isSameTitle(line.text, title))
  const excluded = foreign.map((mark, index) => mark | (captions[index] ?? 0))
  const chosen = chooseLines({ page, hintsOf, titleIndex, excluded })
  const body: { lines: Line[]; captions: Line[] } = { lines: [], captions: [] }
  for (const [index, line] of page.lines.entries()) {
    if (!chosen[index] || foreign[index] || isLinkLine(line)) continue
    if (captions[index] || line.kind === 'caption') body.captions.push(line)
    else body.lines.push(line)
  }
  return { ...body, around: linesAround(page.lines, titleIndex, chosen) }
}

/** What scripts may yet show: `visibility` is not looked at, because some sites show whole articles that way. */
function isHidden({ attributes }: HtmlElement): boolean {
  return attributes['hidden'] !== undefined || /display\s*:\s*none/i.test(attributes['style'] ?? '')
}

/** 1 for the lines of navigation, comments and the like, and for captions. */
function markForeign(page: PageLines, hintsOf: HintReader): { foreign: Uint8Array; captions: Uint8Array } {
  // Prose is the weight outside links of lines with a comma or a sentence end.
  const prose = runningSums(page.lines, ({ stops, weight, linkWeight }) =>
    stops > 0 ? weight - linkWeight : 0,
  )
  const foreign = new Uint8Array(page.lines.length)
  const captions = new Uint8Array(page.lines.length)
  const mark = (marks: Uint8Array, largest: number, test: (element: HtmlElement) => boolean): void => {
    const most = (prose[page.lines.length] ?? 0) * largest
    for (const [element, range] of page.ranges) {
      if (test(element) && sumIn(prose, range) <= most) marks.fill(1, range.start, range.end)
    }
  }
  mark(foreign, LARGEST_FOREIGN, (element) => hintsOf(element).isForeign || isHidden(element))
  mark(foreign, LARGEST_COMMENTS, (element) => hintsOf(element).isComments)
  mark(captions, LARGEST_CAPTION, (element) => hintsOf(element).isCaption)
  return { foreign, captions }
}

/** A link with hardly a word around it leads away from the article; a sentence full of links does not. */
function isLinkLine(line: Line): boolean {
  if (line.linkWeight <= line.weight * 0.5) return false
  return line.weight - line.linkWeight < 30 || line.stops < 2
}

/** So many lines before the title or the article, and after its end, are looked at for its date and source. */
const AROUND = 8

function linesAround(lines: readonly Line[], titleIndex: number, chosen: Uint8Array): Line[] {
  const start = Math.max(0, chosen.indexOf(1))
  const end = chosen.lastIndexOf(1) + 1
  const first = titleIndex !== -1 && titleIndex < start ? titleIndex : start
  return [...lines.slice(Math.max(0, first - AROUND), start), ...lines.slice(end, end + AROUND)]
}
