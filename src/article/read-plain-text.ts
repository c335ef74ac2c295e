import type { Article } from '../domain/article.ts'
import { detectLanguage } from '../script/detect-language.ts'
import { stripGlosses } from '../script/strip-glosses.ts'
import { parseDate } from '../time/parse-date.ts'
import { splitPlainText } from './lines/split-plain-text.ts'
import { MOST_LINES, tidyLines } from './lines/tidy-lines.ts'
import type { ReadingOptions } from './read-page.ts'

/** UTF-16 units read of a text; the longest reports have a few hundred thousand. */
const MAX_LENGTH = 1_000_000

/**
 * The article in a text without tags, as copied from a page: its title and byline are told from the text, and the
 * navigation above and the lists of other headlines below are left out. Any text is accepted.
 */
export function readPlainText(text: string, options: ReadingOptions): Article {
  const plain = splitPlainText(stripGlosses(text.slice(0, MAX_LENGTH)))
  const tidy = tidyLines(plain.lines.slice(0, MOST_LINES), plain.title)
  const body = (tidy.paragraphs.length > 0 ? tidy.paragraphs : tidy.captions).join('\n')
  const date = plain.date ?? tidy.date
  return {
    url: options.url,
    title: plain.title,
    publishedAt: date && parseDate(date, options.timezone, options.now),
    language: detectLanguage(`${plain.title}\n${body}`),
    text: body,
    sourceName: plain.source ?? tidy.source,
    cuts: text.length > MAX_LENGTH || plain.lines.length > MOST_LINES ? ['cut_long'] : [],
  }
}
