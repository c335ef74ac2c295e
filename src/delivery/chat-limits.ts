/** Telegram's FAQ: one message a second in one chat, and 20 a minute in one group or channel. */
const GAP_MS = 1005
const GROUP_MINUTE_MS = 60_005
const GROUP_MOST = 20
/** Chats are forgotten from so many on, once they are free. */
const MANY = 10_000

interface Chat {
  underWay: number
  /** When the latest messages were answered, oldest first; never more than count. */
  readonly answered: number[]
}

/** What each chat takes. A message counts from its answer on: it may have arrived as late as that. */
export class ChatLimits {
  readonly #chats = new Map<number, Chat>()

  /** When the chat takes one more; Infinity while one is under way to it. */
  freeAt(chatId: number): number {
    const chat = this.#chats.get(chatId)
    if (!chat) return Number.NEGATIVE_INFINITY
    if (chat.underWay > 0) return Number.POSITIVE_INFINITY
    const last = chat.answered.at(-1) ?? Number.NEGATIVE_INFINITY
    const first = isGroup(chatId) ? chat.answered.at(-GROUP_MOST) : undefined
    return Math.max(last + GAP_MS, (first ?? Number.NEGATIVE_INFINITY) + GROUP_MINUTE_MS)
  }

  depart(chatId: number): void {
    const chat = this.#chats.get(chatId) ?? { underWay: 0, answered: [] }
    chat.underWay += 1
    this.#chats.set(chatId, chat)
  }

  answer(chatId: number, now: number): void {
    const chat = this.#chats.get(chatId)
    if (!chat) return
    chat.underWay -= 1
    chat.answered.push(now)
    if (chat.answered.length > (isGroup(chatId) ? GROUP_MOST : 1)) chat.answered.shift()
    if (this.#chats.size > MANY) this.#forgetFree(now)
  }

  #forgetFree(now: number): void {
    for (const [chatId, { underWay, answered }] of this.#chats) {
      const length = isGroup(chatId) ? GROUP_MINUTE_MS : GAP_MS
      if (underWay === 0 && (answered.at(-1) ?? 0) + length <= now) this.#chats.delete(chatId)
    }
  }
}

/** Groups and channels have negative ids. */
function isGroup(chatId: number): boolean {
  return chatId < 0
}
