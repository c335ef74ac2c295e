import type { Message } from 'grammy/types'
import { renderText, type TerminalLook } from '../render-for-terminal.ts'
import type { ChatTexts } from './texts.ts'

/** A message of the bot as terminal text, without its buttons; a file is named by what it is. */
export function renderMessage(message: Message, texts: ChatTexts, look: TerminalLook): string {
  const file = describeFile(message, texts)
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  return [file, text === '' ? null : renderText({ text, entities }, look)]
    .filter((part) => part !== null)
    .join('\n')
}

function describeFile({ photo, document }: Message, texts: ChatTexts): string | null {
  const picture = photo?.at(-1)
  if (picture) return `▣ ${texts.picture}, ${picture.width} × ${picture.height}`
  return document ? `▤ ${texts.file} ${document.file_name ?? ''}`.trimEnd() : null
}
