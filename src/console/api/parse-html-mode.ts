import type { MessageEntity } from 'grammy/types'
import { closeEntity, isAllowedTag, type MarkedText, type OpenTag, refuse } from './tag-entities.ts'

/** A text and what is marked in it; offsets and lengths in UTF-16 units. */
export interface FormattedText {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

interface Parse extends MarkedText {
  readonly html: string
  position: number
  readonly open: OpenTag[]
}

const NAMED_REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"' }),
)

/**
 * Reads Telegram's HTML parse mode exactly as the Bot API does: the tags it allows and no others, its four named
 * references (anything else after `&` stays as written), its refusals with their byte offsets. Entities come in the
 * order in which they end, nested and overlapping as written; `tidyText` puts them right.
 * Throws a Refusal. Source: parse_html in td/telegram/MessageEntity.cpp of tdlib/td.
 */
export function parseHtmlMode(html: string): FormattedText {
  const parse: Parse = { html, position: 0, text: '', open: [], entities: [], codeLanguage: null }
  while (parse.position < html.length) {
    const char = html[parse.position]
    if (char === '&') parse.text += readReference(parse)
    else if (char !== '<') parse.text += readPlain(parse)
    else if (html[parse.position + 1] === '/') readEndTag(parse)
    else readStartTag(parse)
  }
  const unclosed = parse.open.at(-1)
  if (unclosed) throw refuse(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  if (/\p{Surrogate}/u.test(parse.text)) {
    throw refuse(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
    )
  }
  return { text: parse.text, entities: parse.entities }
}

function readPlain(parse: Parse): string {
  const rest = /[^<&]+/y
  rest.lastIndex = parse.position
  const text = rest.exec(parse.html)?.[0] ?? ''
  parse.position += text.length
  return text
}

/** One character reference, or the bare `&` when it is none that Telegram knows. */
function readReference(parse: Parse): string {
  const pattern = /&(?:#x([0-9a-f]*)|#(\d*)|([a-z]+));?/iy
  pattern.lastIndex = parse.position
  const match = pattern.exec(parse.html)
  const decoded = match === null ? null : decodeReference(match)
  parse.position += match === null || decoded === null ? 1 : match[0].length
  return decoded ?? '&'
}

function decodeReference([whole, hex, decimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return NAMED_REFERENCES.get(name) ?? null
  if (hex !== undefined && whole[2] !== 'x') return null
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
  const written = whole.endsWith(';') ? whole.length - 1 : whole.length
  return code > 0 && code < 0x10_ffff && written < 10 ? String.fromCodePoint(code) : null
}

function readStartTag(parse: Parse): void {
  const start = parse.position
  const end = endOfName(parse.html, start + 1)
  if (end === parse.html.length) throw refuse(`Unclosed start tag at byte offset ${byteOffset(parse, start)}`)
  const name = parse.html.slice(start + 1, end).toLowerCase()
  if (!isAllowedTag(name)) {
    throw refuse(`Unsupported start tag "${name}" at byte offset ${byteOffset(parse, start)}`)
  }
  parse.position = end
  const attributes = readAttributes(parse, name, start)
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw refuse(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset(parse, start)}`)
  }
  parse.open.push({ name, attributes, offset: parse.text.length })
}

function readAttributes(parse: Parse, tag: string, start: number): Map<string, string> {
  const { html } = parse
  const attributes = new Map<string, string>()
  for (;;) {
    skipSpaces(parse)
    if (html[parse.position] === '>') break
    const from = parse.position
    while (parse.position < html.length && !/[\s=>/"']/.test(html.charAt(parse.position))) parse.position++
    const name = html.slice(from, parse.position)
    if (name === '') {
      throw refuse(`Empty attribute name in the tag "${tag}" at byte offset ${byteOffset(parse, start)}`)
    }
    skipSpaces(parse)
    const hasValue = html[parse.position] === '='
    if (hasValue) {
      parse.position++
      skipSpaces(parse)
    }
    if (parse.position >= html.length) {
      throw refuse(`Unclosed start tag "${tag}" at byte offset ${byteOffset(parse, start)}`)
    }
    attributes.set(name, hasValue ? readAttributeValue(parse, start) : '')
  }
  parse.position++
  return attributes
}

function readAttributeValue(parse: Parse, start: number): string {
  const { html } = parse
  const quote = html.charAt(parse.position)
  let value = ''
  if (quote === '"' || quote === "'") {
    parse.position++
    while (parse.position < html.length && html[parse.position] !== quote) {
      value += html[parse.position] === '&' ? readReference(parse) : html[parse.position++]
    }
    parse.position++
  } else {
    const from = parse.position
    while (/[a-z0-9.-]/i.test(html.charAt(parse.position))) parse.position++
    value = html.slice(from, parse.position).toLowerCase()
    if (parse.position < html.length && !/[\s>]/.test(html.charAt(parse.position))) {
      throw refuse(`Unexpected end of name token at byte offset ${byteOffset(parse, from)}`)
    }
  }
  if (parse.position >= html.length) {
    throw refuse(`Unclosed start tag at byte offset ${byteOffset(parse, start)}`)
  }
  return value
}

function readEndTag(parse: Parse): void {
  const start = parse.position
  const tag = parse.open.at(-1)
  if (tag === undefined) throw refuse(`Unexpected end tag at byte offset ${byteOffset(parse, start)}`)
  parse.position = endOfName(parse.html, start + 2)
  const name = parse.html.slice(start + 2, parse.position).toLowerCase()
  skipSpaces(parse)
  if (parse.html[parse.position] !== '>') {
    throw refuse(`Unclosed end tag at byte offset ${byteOffset(parse, start)}`)
  }
  if (name !== '' && name !== tag.name) {
    throw refuse(
      `Unmatched end tag at byte offset ${byteOffset(parse, start)}, expected "</${tag.name}>", found "</${name}>"`,
    )
  }
  parse.position++
  parse.open.pop()
  if (parse.text.length > tag.offset) closeEntity(parse, tag)
}

function endOfName(html: string, from: number): number {
  const end = /[\s>]/g
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

function skipSpaces(parse: Parse): void {
  while (/\s/.test(parse.html.charAt(parse.position))) parse.position++
}

/** Telegram counts the source in bytes of UTF-8. */
function byteOffset(parse: Parse, position: number): number {
  return Buffer.byteLength(parse.html.slice(0, position))
}
