/** True when two lines say the same title, whatever their punctuation, or one is the other and a little more. */
export function isSameTitle(line: string, title: string): boolean {
  if (line.length > title.length * 2 + 20 || title.length > line.length * 2 + 20) return false
  const a = letters(line)
  const b = letters(title)
  if (a === '' || b === '') return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 6 && short.length >= long.length * 0.7 && long.includes(short)
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
