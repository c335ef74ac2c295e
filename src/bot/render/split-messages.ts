import { type Html, html, joined } from './html.ts'
import { shorten } from './shorten.ts'

/** Lines that belong together; they share a message when one can hold them. */
export type Block = readonly Html[]

/**
 * What a message may hold. Telegram counts 4096 UTF-16 units after parsing and keeps the first 100 entities;
 * its Bot API refuses texts of more than 32,768 bytes before parsing. Room is left for "(12/34)".
 */
const LIMITS: Size = { units: 4070, entities: 98, bytes: 30_000 }

/** How much of what is limited a piece of markup takes. */
export interface Size {
  readonly units: number
  readonly entities: number
  readonly bytes: number
}

/** Messages that Telegram takes, in Telegram's HTML, split between blocks, or where one is too long, between its lines. */
export function splitMessages(blocks: readonly Block[]): string[] {
  const messages: Html[][] = []
  let size: Size = NOTHING
  for (const piece of blocks.flatMap(pieces)) {
    const own = measure(piece)
    const both = add(add(size, GAP), own)
    const current = messages.at(-1)
    if (current && isWithin(both)) {
      current.push(piece)
      size = both
    } else {
      messages.push([piece])
      size = own
    }
  }
  return messages.map((parts, index) => {
    const message = joined(parts, '\n\n')
    return messages.length === 1 ? message.html : html`${message}\n\n(${index + 1}/${messages.length})`.html
  })
}

const NOTHING: Size = { units: 0, entities: 0, bytes: 0 }
const GAP: Size = { units: 2, entities: 0, bytes: 2 }

function add(one: Size, other: Size): Size {
  return {
    units: one.units + other.units,
    entities: one.entities + other.entities,
    bytes: one.bytes + other.bytes,
  }
}

/** A block as one piece, or as several that each fit. */
function pieces(block: Block): Html[] {
  const whole = joined(block, '\n')
  if (fits(whole)) return whole.html === '' ? [] : [whole]
  const parts: Html[] = []
  for (const line of block.map(fitting)) {
    const last = parts.at(-1)
    const longer = last && joined([last, line], '\n')
    if (longer && fits(longer)) parts[parts.length - 1] = longer
    else parts.push(line)
  }
  return parts
}

/** A line that no message can hold loses its markup and its end. */
function fitting(line: Html): Html {
  return fits(line) ? line : html`${shorten(visibleText(line), 2000)}`
}

function fits(markup: Html): boolean {
  return isWithin(measure(markup))
}

function isWithin(size: Size): boolean {
  return size.units <= LIMITS.units && size.entities <= LIMITS.entities && size.bytes <= LIMITS.bytes
}

/** The size of markup as Telegram counts it. */
export function measure(markup: Html): Size {
  return {
    units: visibleText(markup).length,
    entities: markup.html.match(/<[a-z]/g)?.length ?? 0,
    bytes: Buffer.byteLength(markup.html),
  }
}

/** The text that a reader sees. Text and attributes are escaped, so every < begins a tag and every > ends one. */
export function visibleText(markup: Html): string {
  return markup.html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
