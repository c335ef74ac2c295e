import type { Article } from '../../domain/article.ts'
import type { Failure } from '../../domain/source.ts'
import { detectLanguage } from '../../script/detect-language.ts'
import { weightOf } from '../lines/line.ts'
import { MOST_LINES, tidyLines } from '../lines/tidy-lines.ts'
import type { ReadingOptions } from '../read-page.ts'
import { joinRows } from './join-rows.ts'
import { openPdf, type PdfLimits } from './open-pdf.ts'
import { pageRows } from './page-rows.ts'
import { belowTitle, pdfTitle } from './pdf-title.ts'
import { signedDate } from './signed-date.ts'
import { withoutFurniture } from './without-furniture.ts'

/** A government work report has thirty pages; what is longer is a book or a set of tables. */
const LIMITS: PdfLimits = { pages: 100, milliseconds: 3_000 }
/** Letters, a Han character counting three: fewer are a stamp on a picture. */
const LIGHTEST = 30

/**
 * The article in a PDF: its paragraphs in order, the rows of its tables a line each, without what is repeated on its
 * pages. Of a long one the first 100 pages, as far as three seconds go, which `cuts` says. A `Failure` in plain words
 * when it needs a password, is damaged, or holds pictures of text only.
 */
export async function readPdf(
  body: Uint8Array,
  {
    name,
    limits = LIMITS,
    ...options
  }: ReadingOptions & { readonly name: string; readonly limits?: PdfLimits },
): Promise<{ kind: 'ok'; article: Article } | Failure> {
  const file = await openPdf(body, limits)
  if (file.kind !== 'ok') return unreadable(`${name} ${FAULTS[file.kind]}`)
  const rows = withoutFurniture(file.pages.flatMap(pageRows))
  if (rows.reduce((weight, { text }) => weight + weightOf(text), 0) < LIGHTEST) {
    return unreadable(`${name} sent a PDF with pictures and no text, such as a scan: open it yourself`)
  }
  const title = pdfTitle(file.title, rows, joinRows(rows))
  const lines = joinRows(belowTitle(rows, title))
  const tidy = tidyLines(lines.slice(0, MOST_LINES), title)
  const text = tidy.paragraphs.join('\n')
  return {
    kind: 'ok',
    article: {
      url: options.url,
      title,
      publishedAt: signedDate(lines, options),
      language: detectLanguage(`${title}\n${text}`),
      text,
      sourceName: tidy.source,
      cuts: file.pages.length < file.pageCount || lines.length > MOST_LINES ? ['cut_long'] : [],
    },
  }
}

const FAULTS = {
  locked: 'sent a PDF that needs a password: ask its publisher for one that does not',
  damaged: 'sent a PDF that is damaged: open the address and check it',
}

function unreadable(message: string): Failure {
  return { kind: 'failed', reason: 'not_readable', message, retryAfter: null }
}
