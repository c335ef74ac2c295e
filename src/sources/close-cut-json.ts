/**
 * A JSON Feed that was cut off, closed behind its last whole item; null when it is whole in its braces, no JSON Feed, or
 * was cut before the first item ended. One pass over the text.
 */
export function closeCutJson(text: string): string | null {
  if (!/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text)) return null
  let depth = 0
  let inItems = false
  let end = -1
  let key = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') {
      const close = endOfString(text, at)
      if (close < 0) break
      if (depth === 1) key = text.slice(at + 1, close)
      at = close
    } else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth === 2) inItems = sign === '[' && key === 'items'
    } else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 2 && inItems && sign === '}') end = at + 1
      if (depth === 1 && inItems) break
    }
  }
  return end < 0 ? null : `${text.slice(0, end)}]}`
}

/** Where the string that begins here ends, -1 when it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '"') return at
  }
  return -1
}
