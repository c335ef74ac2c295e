import type { MessageEntity } from 'grammy/types'
import { parseHtmlMode } from '../../../src/console/api/parse-html-mode.ts'
import { readMessageText } from '../../../src/console/api/read-formatted-text.ts'

export interface Seen {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** What Telegram shows for a message. Throws what it would refuse, and where it would silently drop markup. */
export function asTelegram(html: string): Seen {
  const marked = parseHtmlMode(html).entities.length
  if (marked > 100) throw new Error(`Telegram would forget ${marked - 100} of the marked spans`)
  return readMessageText({ text: html, parse_mode: 'HTML' }, 'message is too long')
}

/** The addresses that a message links to, in order. */
export function linksOf({ entities }: Seen): string[] {
  return entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []))
}
