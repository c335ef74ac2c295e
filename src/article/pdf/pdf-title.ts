import { isTitleLine } from '../lines/is-title-line.ts'
import { weightOf } from '../lines/line.ts'
import type { Row } from './page-rows.ts'

/** What programs write where nobody gave a title, and names of files. */
const NO_TITLE =
  /^(?:untitled|无标题|未命名|microsoft (?:word|powerpoint|excel)|powerpoint|幻灯片|演示文稿|文档\d*|document\d*|print|scan|slide)|\.(?:docx?|wps|xlsx?|pptx?|pdf|indd|rtf|txt)$|^[\w.~-]{1,24}$/i
/** The red head of an official paper and its number stand above the title. */
const LETTERHEAD =
  /文件$|^(?:\S{1,16}〔?[[(（【]?20\d{2}[\])）】]?〕?\s*(?:第\s*)?\d{1,4}\s*号)$|^(?:签发人|密级|特急|加急)/
/** Letters of a title are larger than those of the text by this. */
const LARGER = 1.12
/** A title fills at most so many lines. */
const MOST_ROWS = 4
/** A title stands among the first lines of its page. */
const MOST_ABOVE = 30
/** Letters, a Han character counting three. */
const LIGHTEST = 12

/**
 * What the paper is called: the title of the file where the first page says it too, else its largest lines, else the
 * first of its `paragraphs` that can be one.
 */
export function pdfTitle(
  declared: string,
  rows: readonly Row[],
  paragraphs: readonly { readonly text: string }[],
): string {
  const first = rows.filter(({ page }) => page === 0)
  const named = NO_TITLE.test(declared) || weightOf(declared) < LIGHTEST ? '' : declared
  const written = squeeze(first.map(({ text }) => text).join(''))
  if (named !== '' && written.includes(squeeze(named))) return named
  return largest(first) || named || firstLine(paragraphs)
}

/** Of a paper in letters of one size. */
function firstLine(paragraphs: readonly { readonly text: string }[]): string {
  const line = paragraphs.find(({ text }) => !LETTERHEAD.test(text))?.text ?? ''
  return isTitleLine(line) && !/[。；.;]$/.test(line) ? line : ''
}

/** The lines without those that make up the title, and without the letterhead over it. */
export function belowTitle(rows: readonly Row[], title: string): Row[] {
  const whole = squeeze(title)
  if (whole === '') return [...rows]
  const first = rows.filter(({ page }) => page === 0).slice(0, MOST_ABOVE)
  for (let start = 0; start < first.length; start++) {
    let said = ''
    for (let end = start; end < first.length && said.length < whole.length; end++) {
      said += squeeze(first[end]?.text ?? '')
      if (said !== whole) continue
      const above = rows.slice(0, start).filter(({ text }) => !LETTERHEAD.test(text))
      return [...above, ...rows.slice(end + 1)]
    }
  }
  return [...rows]
}

/** The first lines in the largest letters of the page, when they are larger than those of the text. */
function largest(rows: readonly Row[]): string {
  const lines = rows.filter(({ text, isCells }) => !isCells && !LETTERHEAD.test(text))
  const most = Math.max(...lines.filter(({ text }) => weightOf(text) >= LIGHTEST).map(({ size }) => size))
  const start = lines.findIndex(({ size, text }) => size === most && weightOf(text) >= LIGHTEST)
  const usual = usualSize(lines)
  if (start < 0 || most < usual * LARGER) return ''
  const title = lines.slice(start, start + MOST_ROWS)
  const end = title.findIndex(({ size }) => Math.abs(size - most) > 0.5)
  const parts = title.slice(0, end < 0 ? MOST_ROWS : end).map(({ text }) => text)
  return parts.reduce((whole, part) =>
    /[\p{L}\d,]$/u.test(whole) && /^[A-Za-z]/.test(part) ? `${whole} ${part}` : whole + part,
  )
}

/** That of most of the letters. */
function usualSize(rows: readonly Row[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of rows) {
    const rounded = Math.round(size * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + weightOf(text))
  }
  return [...weights].reduce((most, one) => (one[1] > most[1] ? one : most), [0, -1])[0]
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
