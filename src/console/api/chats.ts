import type { Chat, Message, User } from 'grammy/types'
import { badRequest, Refusal } from './refusal.ts'

/** A person who writes to the bot. */
export interface ChatUser {
  readonly id: number
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  /** IETF tag, such as `zh-hans`. */
  readonly language_code?: string
}

/** A chat to be known to the server. */
export interface ChatInput {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  readonly title?: string
  /** Public name, without @; the bot may write to `@username` then. */
  readonly username?: string
  /** Who a private chat is with. */
  readonly user?: ChatUser
  /** Topics of a forum; a chat with any is a forum. A closed one refuses the bot. */
  readonly topics?: readonly { readonly id: number; readonly closed?: boolean }[]
  /** Administrators of a group or channel, the creator first. The bot is none unless listed. */
  readonly admins?: readonly ChatUser[]
}

/** What the server holds of one chat. */
export interface ChatRecord {
  readonly input: ChatInput
  readonly chat: Chat
  /** In the order of sending; edits keep their place. */
  readonly messages: Map<number, Message>
  readonly members: Map<number, User>
  lastMessageId: number
  isLeft: boolean
  /** What somebody made of the bot here; null until somebody does. */
  bot: { readonly status: 'administrator' | 'member' | 'left' | 'kicked'; readonly canPost: boolean } | null
}

/** The chats that the server knows, with their messages as a reader sees them now. */
export class Chats {
  readonly #records = new Map<number, ChatRecord>()
  readonly #keepMessages: number
  /** Private chats and basic groups share one row of message numbers, as on Telegram. */
  #lastSharedId = 0

  constructor(keepMessages: number) {
    this.#keepMessages = keepMessages
  }

  /** Makes a chat known, or changes what is known of it; its messages stay. */
  add(input: ChatInput): ChatRecord {
    const known = this.#records.get(input.id)
    const record: ChatRecord = {
      input,
      chat: toChat(input),
      messages: known?.messages ?? new Map(),
      members: known?.members ?? new Map(),
      lastMessageId: known?.lastMessageId ?? 0,
      isLeft: known?.bot?.status === 'left' || known?.bot?.status === 'kicked',
      bot: known?.bot ?? null,
    }
    if (input.user) record.members.set(input.user.id, toUser(input.user))
    this.#records.set(input.id, record)
    return record
  }

  get(chatId: number): ChatRecord | undefined {
    return this.#records.get(chatId)
  }

  /** The chat that a `chat_id` argument names, by number or @username. Throws a Refusal. */
  resolve(chatId: string): ChatRecord {
    if (chatId === '') throw badRequest('chat_id is empty')
    const record = chatId.startsWith('@')
      ? this.#findByUsername(chatId.slice(1))
      : this.#records.get(Number(chatId))
    if (record === undefined) throw badRequest('chat not found')
    return record
  }

  /** The same for a call that writes: the bot must still be in the chat. Throws a Refusal. */
  resolveToWrite(chatId: string): ChatRecord {
    const record = this.resolve(chatId)
    if (record.isLeft)
      throw new Refusal(403, `Forbidden: bot is not a member of the ${record.chat.type} chat`)
    return record
  }

  nextMessageId(record: ChatRecord): number {
    const isOwnRow = record.chat.type === 'supergroup' || record.chat.type === 'channel'
    record.lastMessageId = isOwnRow ? record.lastMessageId + 1 : ++this.#lastSharedId
    return record.lastMessageId
  }

  /** Stores a new or edited message; the oldest is forgotten beyond the limit. */
  store(record: ChatRecord, message: Message): void {
    record.messages.set(message.message_id, message)
    if (record.messages.size <= this.#keepMessages) return
    for (const oldest of record.messages.keys()) {
      record.messages.delete(oldest)
      return
    }
  }

  #findByUsername(username: string): ChatRecord | undefined {
    const wanted = username.toLowerCase()
    for (const record of this.#records.values()) {
      if (record.input.username?.toLowerCase() === wanted) return record
    }
    return undefined
  }
}

/** A person as messages name them. */
export function toUser(user: ChatUser): User {
  const { id, first_name, last_name, username, language_code } = user
  return {
    id,
    is_bot: false,
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
    ...(language_code === undefined ? {} : { language_code }),
  }
}

function toChat(input: ChatInput): Chat {
  const { id, type, user } = input
  const title = input.title ?? `${type} ${id}`
  const username = input.username === undefined ? {} : { username: input.username }
  if (type === 'private') {
    const name = user?.username === undefined ? username : { username: user.username }
    const last = user?.last_name === undefined ? {} : { last_name: user.last_name }
    return { id, type, first_name: user?.first_name ?? title, ...last, ...name }
  }
  if (type === 'group') return { id, type, title }
  if (type === 'channel') return { id, type, title, ...username }
  return { id, type, title, ...username, ...(input.topics === undefined ? {} : { is_forum: true as const }) }
}
