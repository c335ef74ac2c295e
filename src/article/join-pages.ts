import type { Article } from '../domain/article.ts'

/** One article from its parts in order: title, date and address of the first, the text of all. */
export function joinPages(first: Article, following: readonly Article[]): Article {
  const lines = first.text.split('\n')
  // Introductions and editors' notes are repeated on every part.
  const known = new Set(lines)
  for (const { text } of following) {
    for (const line of text.split('\n')) {
      if (known.has(line)) continue
      known.add(line)
      lines.push(line)
    }
  }
  const cuts = [...new Set([first, ...following].flatMap((part) => part.cuts))]
  return { ...first, text: lines.join('\n').trim(), cuts }
}
