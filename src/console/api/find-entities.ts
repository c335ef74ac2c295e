import type { MessageEntity } from 'grammy/types'

const PATTERNS: readonly [MessageEntity.CommonMessageEntity['type'], RegExp][] = [
  ['url', /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/giu],
  ['email', /(?<![\w.@])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['bot_command', /(?<![\w/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/<>])/giu],
  ['mention', /(?<![\w@])@[a-z0-9_]{3,32}(?!\w)/giu],
  ['hashtag', /(?<![\p{L}\p{N}_#])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
]

/** What Telegram marks by itself in a text that somebody types: addresses, commands, mentions, hashtags. */
export function findEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = []
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [offset, length] = [match.index, match[0].length]
      const isFree = found.every(
        (other) => other.offset + other.length <= offset || offset + length <= other.offset,
      )
      if (isFree) found.push({ type, offset, length })
    }
  }
  return found.sort((a, b) => a.offset - b.offset)
}
