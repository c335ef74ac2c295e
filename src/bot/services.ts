import type { Answer } from '../domain/answer.ts'
import type { Digest } from '../domain/digest.ts'
import type { Failure, Reading, Source } from '../domain/source.ts'
import type { ChatSettings, Locale, Subscription } from '../domain/subscription.ts'

export type AddSourceOutcome =
  | { readonly kind: 'added'; readonly source: Source; readonly reading: Reading }
  | { readonly kind: 'known'; readonly source: Source }
  | Failure

/** Everything the bot asks of the rest of Kaigong; the bot itself knows only Telegram and words. */
export interface BotServices {
  readonly settings: {
    get(chatId: number): Promise<ChatSettings | null>
    /** The chat's settings after the change; a running subscription of the chat follows. */
    change(chatId: number, change: Partial<Omit<ChatSettings, 'chatId'>>): Promise<ChatSettings>
  }
  readonly subscriptions: {
    of(chatId: number, threadId: number | null): Promise<Subscription | null>
    start(chatId: number, threadId: number | null): Promise<{ subscription: Subscription; started: boolean }>
    end(chatId: number, threadId: number | null): Promise<boolean>
  }
  /** The briefing of the chat's own day so far. */
  today(chatId: number): Promise<Digest>
  ask(words: string): Promise<Answer>
  readonly sources: {
    list(): Promise<Source[]>
    check(address: string): Promise<Reading | Failure>
    add(address: string): Promise<AddSourceOutcome>
    remove(id: number): Promise<Source | null>
    /** Adds the sample site; null where this process does not serve it. */
    addSamples: (() => Promise<number>) | null
  }
  readonly access: {
    isAdmin(userId: number): Promise<boolean>
    /** True when the code was right and this user is an administrator now; a code works once. */
    claim(userId: number, code: string): Promise<boolean>
    /** True while nobody is administrator. */
    isUnclaimed(): Promise<boolean>
  }
  readonly defaults: { readonly locale: Locale; readonly timezone: string; readonly time: string }
}
