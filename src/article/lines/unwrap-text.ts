/** Texts are wrapped at 60 to 80 columns; a longer line shows that this one is not. */
const WIDEST = 100
const NARROWEST = 50

/**
 * Joins the lines of a text that was wrapped at a fixed width, as in mails, into one line a paragraph. Paragraphs are
 * told by the blank lines between them. A line end is taken for a wrap only where the next word would not have fitted,
 * in all of a paragraph; texts in Chinese, where any line may be short, are left as they are.
 */
export function unwrapText(text: string): string {
  const blocks = text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((block) => block.split('\n').map((line) => line.trim()))
  const width = blocks.reduce(
    (widest, lines) => lines.reduce((most, { length }) => Math.max(most, length), widest),
    0,
  )
  if (width > WIDEST || width < NARROWEST || /\p{Script=Han}/u.test(text)) return text
  return blocks.map((lines) => (isWrapped(lines, width) ? lines.join(' ') : lines.join('\n'))).join('\n\n')
}

function isWrapped(lines: readonly string[], width: number): boolean {
  return lines.every((line, index) => {
    const next = lines[index + 1]
    return next === undefined || line.length + 1 + (next.split(' ', 1)[0] ?? '').length > width
  })
}
