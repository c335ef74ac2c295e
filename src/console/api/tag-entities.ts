import type { MessageEntity } from 'grammy/types'
import { checkLink } from './check-link.ts'
import { badRequest, type Refusal } from './refusal.ts'

/** A tag that waits for its end. */
export interface OpenTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Where its content starts in the text. */
  readonly offset: number
}

/** The text so far, and the entities that have ended. */
export interface MarkedText {
  text: string
  readonly entities: MessageEntity[]
  /** Of the `code` that ended last. */
  codeLanguage: string | null
}

const SIMPLE_TAGS: Readonly<Record<string, MessageEntity.CommonMessageEntity['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
}
const OTHER_TAGS = new Set(['a', 'pre', 'code', 'blockquote', 'tg-emoji', 'tg-time'])

/** Whether Telegram knows a tag, named in lower case. */
export function isAllowedTag(name: string): boolean {
  return Object.hasOwn(SIMPLE_TAGS, name) || OTHER_TAGS.has(name)
}

/** Marks what stood between a tag and its end, if that was anything. Throws a Refusal. */
export function closeEntity(parsed: MarkedText, tag: OpenTag): void {
  const span = { offset: tag.offset, length: parsed.text.length - tag.offset }
  const simple = SIMPLE_TAGS[tag.name]
  if (simple !== undefined) parsed.entities.push({ type: simple, ...span })
  else if (tag.name === 'a') closeLink(parsed, tag, span)
  else if (tag.name === 'pre' || tag.name === 'code') closeCode(parsed, tag, span)
  else if (tag.name === 'blockquote') {
    parsed.entities.push({
      type: tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote',
      ...span,
    })
  } else if (tag.name === 'tg-emoji') {
    const id = tag.attributes.get('emoji-id') ?? ''
    if (!/^-?\d{1,19}$/.test(id) || BigInt(id) === 0n)
      throw refuse('Invalid custom emoji identifier specified')
    parsed.entities.push({ type: 'custom_emoji', custom_emoji_id: id, ...span })
  } else {
    const unixTime = Number.parseInt(tag.attributes.get('unix') ?? '', 10)
    const format = (tag.attributes.get('format') ??
      '') as MessageEntity.DateTimeMessageEntity['date_time_format']
    if (unixTime > 0)
      parsed.entities.push({ type: 'date_time', unix_time: unixTime, date_time_format: format, ...span })
  }
}

/** An address that Telegram would not open leaves plain text and no error. */
function closeLink(parsed: MarkedText, tag: OpenTag, span: { offset: number; length: number }): void {
  const href = tag.attributes.get('href') || parsed.text.slice(tag.offset)
  const userId = /^tg:\/\/user\?id=(\d+)$/i.exec(href)?.[1]
  if (userId !== undefined) {
    const user = { id: Number(userId), is_bot: false, first_name: parsed.text.slice(tag.offset) }
    parsed.entities.push({ type: 'text_mention', user, ...span })
    return
  }
  const link = checkLink(href)
  if (link.kind === 'link') parsed.entities.push({ type: 'text_link', url: link.url, ...span })
}

/** `<pre><code class="language-x">` with the same content, either way round, is one `pre` with a language. */
function closeCode(parsed: MarkedText, tag: OpenTag, span: { offset: number; length: number }): void {
  const last = parsed.entities.at(-1)
  const inner = last?.offset === span.offset && last.length === span.length ? last.type : null
  const language = /^language-(.+)$/s.exec(tag.attributes.get('class') ?? '')?.[1] ?? null
  if (tag.name === 'pre' && inner === 'code' && parsed.codeLanguage !== null) {
    parsed.entities.splice(-1, 1, { type: 'pre', language: parsed.codeLanguage, ...span })
  } else if (tag.name === 'code' && inner === 'pre' && language !== null) {
    parsed.entities.splice(-1, 1, { type: 'pre', language, ...span })
  } else {
    parsed.entities.push({ type: tag.name === 'pre' ? 'pre' : 'code', ...span })
  }
  parsed.codeLanguage = tag.name === 'code' ? language : null
}

/** Telegram's 400 for markup it cannot read. */
export function refuse(reason: string): Refusal {
  return badRequest(`Can't parse entities: ${reason}`)
}
