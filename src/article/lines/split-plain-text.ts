import { isTitleLine } from './is-title-line.ts'
import { collapse, weightOf } from './line.ts'
import { readHeader } from './read-header.ts'
import { isProse, type RawLine } from './tidy-lines.ts'
import { unwrapText } from './unwrap-text.ts'

export interface PlainText {
  /** Empty when the text does not begin with one. */
  readonly title: string
  readonly source: string | null
  readonly date: string | null
  /** What may be the article: everything below the title that is not a list of headlines at the end. */
  readonly lines: readonly RawLine[]
}

/** Title, byline and body of a text that was copied from a page. */
export function splitPlainText(text: string): PlainText {
  const lines = unwrapText(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
  const bodyStart = findBodyStart(lines)
  const header = readHeader(lines.slice(0, bodyStart))
  const body = [...header.subtitles, ...withoutHeadlineList(lines.slice(bodyStart))]
  return { ...header, lines: body.map((line) => ({ text: line, kind: 'text' })) }
}

/** The first line of running text; the first line of all can be a title that ends like a sentence. */
function findBodyStart(lines: readonly string[]): number {
  const start = lines.findIndex(
    (line, index) => isProse(line) && !(index === 0 && isExclamation(line, lines[1])),
  )
  if (start !== -1) return start
  return lines.length > 1 && isTitleLine(lines[0] ?? '') ? 1 : 0
}

/** 产业园开工啦！ is a title when more follows and it is one short sentence. */
function isExclamation(line: string, next: string | undefined): boolean {
  return next !== undefined && /^[^。；]*[！？!?]$/.test(line) && weightOf(line) < 120
}

/** So many headline-like lines in a row at the end are links to other articles. */
const SHORTEST_LIST = 4

/** Cuts a run of headlines off the end that no label announces; a list that the text announces with a colon stays. */
function withoutHeadlineList(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => isProse(line) || /[。；]$/.test(line)) + 1
  const tail = lines.slice(end)
  const headlines = tail.filter(isHeadline).length
  if (end === 0 || headlines < SHORTEST_LIST || headlines < tail.length * 0.6) return lines
  return /[:：]$/.test(tail[0] ?? '') ? lines : lines.slice(0, end)
}

/** 24 letters (8 Han characters) or more, no sentence end, no cells of a table. */
function isHeadline(line: string): boolean {
  return weightOf(line) >= 24 && !/[。；;]$|\t|\|/.test(line)
}
