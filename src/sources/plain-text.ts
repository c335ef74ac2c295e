import { parseHtml } from '../html/parse-html.ts'
import { textOf } from '../html/text-of.ts'

/** The words of a title or excerpt that may hold markup and entities, on one line of at most `maxLength` units. */
export function plainText(markup: string, maxLength: number): string {
  // Markup is longer than its text, and foreign markup may be endless.
  const source = markup.slice(0, maxLength * 20)
  const text = /[<&]/.test(source) ? textOf(parseHtml(source).document) : source.replace(/\s+/g, ' ').trim()
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')
}
