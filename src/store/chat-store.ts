import type { ChatSettings } from '../domain/subscription.ts'

export interface ChatStore {
  get(chatId: number): Promise<ChatSettings | null>
  save(settings: ChatSettings): Promise<void>
  /** Telegram gave a group another id: everything that is kept under the old one moves. */
  move(fromChatId: number, toChatId: number): Promise<void>
}
