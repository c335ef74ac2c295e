import { type Byline, parseByline, stripSignature } from './byline.ts'
import { type LineKind, weightOf } from './line.ts'
import { lineRole } from './line-role.ts'
import { isSameTitle } from './same-title.ts'

export interface RawLine {
  readonly text: string
  readonly kind: LineKind
}

export interface TidyText {
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
  /** 来源 and the date from lines about the article. */
  readonly source: string | null
  readonly date: string | null
}

/** Lines read of one article; the longest reports have some hundreds. */
export const MOST_LINES = 5_000

/** A tail that holds more prose than this share of what came before is no tail: its label is one line too many. */
const LARGEST_TAIL = 0.35

/**
 * Takes out of the lines of an article what is not its text: bylines, credits, share bars, the title said again and
 * what stands above it, and the related links and rankings that follow.
 */
export function tidyLines(allLines: readonly RawLine[], title: string): TidyText {
  const lines = allLines.filter(({ text }) => lineRole(text) !== 'noise')
  const prose = proseSums(lines)
  const total = prose[lines.length] ?? 0
  const headEnd = Math.max(
    0,
    lines.findIndex(({ text }) => isProse(text)),
  )
  const titleIndex = lines.findLastIndex(({ text }, index) => index <= headEnd && isSameTitle(text, title))
  const paragraphs: RawLine[] = []
  const captions: string[] = []
  let source: string | null = null
  let date: string | null = null
  /** Inside a box of links in the midst of the text: lasts until the next paragraph. */
  let inBox = false
  for (const [index, line] of lines.entries()) {
    const before = prose[index] ?? 0
    const role = lineRole(line.text)
    if (role === 'tail') {
      if (before > 0 && total - before <= before * LARGEST_TAIL) break
      inBox = before > 0
      continue
    }
    const isText = isProse(line.text)
    if (isText) inBox = false
    if (inBox) continue
    if (role === 'credit' || line.kind === 'caption') {
      captions.push(line.text)
      continue
    }
    const byline = isText ? null : parseByline(line.text, index < headEnd)
    if (byline && (before === 0 || before === total || isCertain(byline))) {
      source ??= byline.source
      date ??= byline.date
    } else if (index > titleIndex) paragraphs.push(line)
  }
  while (paragraphs[paragraphs.length - 1]?.kind === 'heading') paragraphs.pop()
  return { paragraphs: paragraphs.map(({ text }) => stripSignature(text)), captions, source, date }
}

/** Amid the text 时间：6月10日 tells of an event and a bare date is an entry of a chronicle; 责任编辑：王五 is neither. */
function isCertain({ isLabelled, date, source }: Byline): boolean {
  return isLabelled && (date === null || source !== null)
}

/** A line that is certainly running text: it ends like a sentence, or is long and has one inside. */
export function isProse(text: string): boolean {
  const weight = weightOf(text)
  if (weight >= 45 && /[。！？；.!?…][”"’』」)）]*$/.test(text)) return true
  return weight >= 90 && /[。！？；]|[.!?] /.test(text)
}

function proseSums(lines: readonly RawLine[]): number[] {
  const sums = [0]
  for (const { text } of lines) sums.push((sums[sums.length - 1] ?? 0) + (isProse(text) ? weightOf(text) : 0))
  return sums
}
