import { cleanLine } from './html.ts'

/** Where a text may end: after a sentence, else after a clause, else after a word. */
const ENDS = [/[。！？!?；;](?=[^。！？!?；;]*$)|\.(?=\s[^.]*$)/, /[，,、：:](?=[^，,、：:]*$)/, /\s(?=\S*$)/]

/**
 * The text on one line in at most `max` UTF-16 units: cut at the last sentence that fits, else at a clause or
 * a word, else anywhere but inside a character; what is left out is marked with ….
 */
export function shorten(text: string, max: number): string {
  const line = cleanLine(text)
  if (line.length <= max) return line
  const room = line.slice(0, max - 1)
  for (const end of ENDS) {
    const at = room.search(end)
    if (at >= max / 2) return `${room.slice(0, at + 1).trimEnd()}…`
  }
  return `${room.replace(/[\ud800-\udbff]$/, '')}…`
}

/** The part of the text around `at` that fits into `max` UTF-16 units. */
export function excerpt(text: string, at: number, max: number): string {
  if (text.length <= max || at < max / 2) return shorten(text, max)
  const from = Math.min(at - Math.floor(max / 4), text.length - max + 1)
  const rest = text.slice(from).replace(/^[\udc00-\udfff]/, '')
  return `…${shorten(rest, max - 1)}`
}
