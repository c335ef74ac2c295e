import type { Answer } from '../domain/answer.ts'
import type { Digest } from '../domain/digest.ts'
import type { ChatSettings, Length, Locale, Place } from '../domain/subscription.ts'
import type { CatalogueServices } from './catalogue-services.ts'
import type { EditionServices } from './edition-services.ts'
import type { FileServices } from './file-services.ts'
import type { MemberServices } from './member-services.ts'
import type { OperationServices } from './operation-services.ts'
import type { PreviewServices } from './preview-services.ts'
import type { SourceServices } from './source-services.ts'
import type { ChannelServices, SubscriptionServices } from './subscription-services.ts'
import type { WatchServices } from './watch-services.ts'

/** A digest that somebody asked for. */
export interface AskedDigest {
  readonly digest: Digest
  readonly length: Length
  /** It holds only what filters let through. */
  readonly isFiltered: boolean
}

/** Everything the bot asks of the rest of Kaigong; the bot itself knows only Telegram and words. */
export interface BotServices {
  now(): Date
  readonly settings: {
    get(chatId: number): Promise<ChatSettings | null>
    /** The chat's settings after the change; its subscriptions follow in zone and, unless they have their own, language. */
    change(chatId: number, change: Partial<Omit<ChatSettings, 'chatId'>>): Promise<ChatSettings>
  }
  readonly subscriptions: SubscriptionServices
  readonly channels: ChannelServices
  /** Telegram gave a group another number: all that is kept under the old one moves. */
  moveChat(from: number, to: number): Promise<void>
  /** The briefing of the chat's own day so far. */
  today(chatId: number): Promise<Digest>
  /** The briefing of another day, YYYY-MM-DD, of the chat's own zone, by the filters and length that are subscribed here. */
  digestOf(place: Place, day: string): Promise<AskedDigest>
  /** The last seven days of the chat's own zone in short, by the filters that are subscribed here. */
  week(place: Place): Promise<AskedDigest>
  /** The day that these words name in the chat's own zone, null when they name none; and the chat's today. */
  findDay(chatId: number, words: string): Promise<{ readonly day: string | null; readonly today: string }>
  readonly editions: EditionServices
  /** An SVG as PNG. */
  draw(svg: string): Promise<Uint8Array>
  readonly watches: WatchServices
  ask(words: string): Promise<Answer>
  readonly sources: SourceServices
  readonly previews: PreviewServices
  readonly files: FileServices
  readonly catalogue: CatalogueServices
  readonly operations: OperationServices
  readonly members: MemberServices
  readonly access: {
    /** True when the code was right and this user is an administrator now; a code works once. */
    claim(userId: number, code: string): Promise<boolean>
    /** True while nobody is administrator. */
    isUnclaimed(): Promise<boolean>
  }
  readonly defaults: { readonly locale: Locale; readonly timezone: string; readonly time: string }
}
