/**
 * Bytes of a page or feed as text, without byte order mark. Asked in this order: byte order mark, Content-Type,
 * meta element or XML declaration, UTF-8, GB18030. A declaration that does not fit the bytes is passed over, because
 * many servers declare a default of their own; a few broken characters do not make it wrong.
 */
export function decodeBody(body: Uint8Array, contentType: string | null): { text: string; charset: string } {
  const marked = markedCharset(body)
  if (marked !== null) return decode(body, marked)
  const high = countHigh(body)
  if (high === 0) return decode(body, 'utf-8')
  for (const charset of candidates(body, contentType, high)) {
    const decoded = decode(body, charset)
    if (brokenShare(decoded.text) <= TOLERATED) return decoded
  }
  return decode(body, isWestern(body, high) ? 'windows-1252' : 'gb18030')
}

/** A title cut in the middle of a character is common; text in another charset breaks at nearly every character. */
const TOLERATED = 0.05

function markedCharset(body: Uint8Array): string | null {
  const [a, b, c, d] = body
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // "<?" or "<!" or "<h" in UTF-16 without a mark.
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be'
  return null
}

function* candidates(body: Uint8Array, contentType: string | null, high: number): Generator<string> {
  const inHeader = knownCharset(/charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1])
  const inText = knownCharset(declaredCharset(body))
  // Enough bytes that are UTF-8 by accident do not exist, whatever is declared.
  if (high >= 24 && isUtf8(body)) yield 'utf-8'
  // Latin-1 fits all bytes, so it is believed only when the page itself says so and the bytes look like it.
  for (const charset of [inHeader, inText]) {
    if (charset !== null && charset !== 'windows-1252') yield charset
  }
  yield 'utf-8'
}

/** The label that the page carries in its first bytes, which are ASCII in every charset that gets here. */
function declaredCharset(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, SNIFFED)).toString('latin1')
  return (
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)["']/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]
  )
}

const SNIFFED = 8192

/** The name of a charset we can decode; null for a label nobody knows, and for UTF-16, which ASCII letters disprove. */
function knownCharset(label: string | undefined): string | null {
  if (label === undefined) return null
  // GB2312 and GBK are subsets, and pages in them often hold characters of the larger set.
  if (/^(?:x-)?(?:gb|cp936|ms936|windows-936|chinese)/i.test(label)) return 'gb18030'
  if (/^utf-?8/i.test(label)) return 'utf-8'
  try {
    const name = new TextDecoder(label).encoding
    return name.startsWith('utf-16') ? null : name
  } catch {
    return null
  }
}

function decode(body: Uint8Array, charset: string): { text: string; charset: string } {
  // Node 20 decodes windows-1252 as Latin-1, losing curly quotes and dashes, except when told that more may come.
  const stream = charset === 'windows-1252'
  return { text: new TextDecoder(charset).decode(body, { stream }), charset }
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return true
  } catch {
    return false
  }
}

function countHigh(body: Uint8Array): number {
  let count = 0
  for (const byte of body) if (byte >= 0x80) count += 1
  return count
}

/** Of the characters beyond ASCII, the share that could not be decoded. */
function brokenShare(text: string): number {
  let beyond = 0
  let broken = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x80) beyond += 1
    if (unit === 0xfffd) broken += 1
  }
  return beyond === 0 ? 0 : broken / beyond
}

/** Accented letters and curly quotes stand alone among ASCII, Chinese bytes come in runs. */
function isWestern(body: Uint8Array, high: number): boolean {
  const isHigh = (index: number) => (body[index] ?? 0) >= 0x80
  let alone = 0
  for (let index = 0; index < body.length; index += 1) {
    if (isHigh(index) && !isHigh(index - 1) && !isHigh(index + 1)) alone += 1
  }
  return alone * 2 > high
}
