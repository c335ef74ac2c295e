import type { UserFromGetMe } from 'grammy/types'
import type { BotProfile } from './bot-profile.ts'
import type { CallbackQueries } from './callback-queries.ts'
import type { Chats } from './chats.ts'
import type { Files, Upload } from './files.ts'
import type { Payload } from './payload.ts'
import type { UpdateQueue } from './update-queue.ts'
import type { Webhook } from './webhook.ts'

/** All that the methods read and change. */
export interface World {
  readonly bot: UserFromGetMe
  readonly chats: Chats
  readonly files: Files
  readonly updates: UpdateQueue
  readonly webhook: Webhook
  readonly callbacks: CallbackQueries
  readonly profile: BotProfile
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** One request of the bot. */
export interface Call {
  /** As the bot spelled it. */
  readonly method: string
  readonly payload: Payload
  readonly files: ReadonlyMap<string, Upload>
  /** Tells when the bot hung up before the answer. */
  readonly onGone: (listener: () => void) => void
}

/** Performs a call: gives the `result`, or throws a Refusal. */
export type Method = (world: World, call: Call) => unknown
