import { type Byline, parseByline, stripSignature } from './byline.ts'
import { type LineKind, weightOf } from './line.ts'
import { type LineRole, lineRole } from './line-role.ts'
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
export function tidyLines(lines: readonly RawLine[], title: string): TidyText {
  const judged = judgeLines(lines)
  const last = judged.at(-1)
  const total = last ? last.proseBefore + (last.isProse ? weightOf(last.text) : 0) : 0
  const headEnd = judged.findIndex(({ isProse }) => isProse)
  const titleIndex = judged.findLastIndex(
    ({ text, proseBefore }) => proseBefore === 0 && isSameTitle(text, title),
  )
  const paragraphs: RawLine[] = []
  const captions: string[] = []
  const about: { source: string | null; date: string | null } = { source: null, date: null }
  /** Inside a box of links in the midst of the text: lasts until the next paragraph. */
  let inBox = false
  for (const [index, line] of judged.entries()) {
    const { text, kind, role, proseBefore } = line
    if (role === 'tail' && isEnd(proseBefore, total)) break
    inBox = (inBox || (role === 'tail' && proseBefore > 0)) && !line.isProse
    if (inBox || role === 'tail') continue
    if (role === 'credit' || kind === 'caption') {
      captions.push(text)
      continue
    }
    const byline = line.isProse ? null : parseByline(text, index < headEnd)
    if (byline && (proseBefore === 0 || proseBefore === total || isCertain(byline))) {
      about.source ??= byline.source
      about.date ??= byline.date
    } else if (index > titleIndex) paragraphs.push(line)
  }
  while (paragraphs.at(-1)?.kind === 'heading') paragraphs.pop()
  return { paragraphs: paragraphs.map(({ text }) => stripSignature(text)), captions, ...about }
}

interface JudgedLine extends RawLine {
  readonly role: LineRole
  readonly isProse: boolean
  /** Weight of the prose above it. */
  readonly proseBefore: number
}

/** All lines but the noise. */
function judgeLines(lines: readonly RawLine[]): JudgedLine[] {
  const judged: JudgedLine[] = []
  let proseBefore = 0
  for (const { text, kind } of lines) {
    const role = lineRole(text)
    if (role === 'noise') continue
    const prose = isProse(text)
    judged.push({ text, kind, role, isProse: prose, proseBefore })
    if (prose) proseBefore += weightOf(text)
  }
  return judged
}

function isEnd(proseBefore: number, total: number): boolean {
  return proseBefore > 0 && total - proseBefore <= proseBefore * LARGEST_TAIL
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
