import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Message, UserFromGetMe } from 'grammy/types'
import { type BotChange, changeBot } from './api/bot-membership.ts'
import { BotProfile } from './api/bot-profile.ts'
import { CallLog, type RecordedCall } from './api/call-log.ts'
import { CallbackQueries } from './api/callback-queries.ts'
import { type ChatInput, Chats } from './api/chats.ts'
import { type FaultRule, Faults } from './api/faults.ts'
import { Files } from './api/files.ts'
import { type Press, pressButton, type Saying, type Sending, sayText, sendDocument } from './api/people.ts'
import { RateLimiter, type RateLimits } from './api/rate-limits.ts'
import { serveCall } from './api/serve-call.ts'
import { type UpdateContent, UpdateQueue } from './api/update-queue.ts'
import { Webhook } from './api/webhook.ts'
import type { World } from './api/world.ts'

/** How the server starts; everything has a default. */
export interface LocalBotApiOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** A new secret one unless given. */
  readonly token?: string
  readonly bot?: Partial<Pick<UserFromGetMe, 'id' | 'first_name' | 'username'>>
  /** Milliseconds since 1970, for dates and limits; the wall clock unless given. */
  readonly now?: () => number
  /** How many messages it takes; without, any number. `TELEGRAM_LIMITS` are Telegram's. */
  readonly limits?: RateLimits
  /** Calls that `calls` holds at most. Default 10,000. */
  readonly keepCalls?: number
  /** Messages that each chat holds at most. Default 1,000. */
  readonly keepMessages?: number
  /** Uploaded files held at most. Default 100. */
  readonly keepFiles?: number
  /** How long a pressed button may wait for its answer. Telegram does not publish its own; default 15 s. */
  readonly callbackLifetimeMs?: number
}

/** A Bot API server on loopback, with the people and chats around it. */
export interface LocalBotApi {
  /** `http://127.0.0.1:PORT`, what a bot is given as its API root. */
  readonly root: string
  readonly token: string
  /** Makes a chat known, or changes what is known of it; its messages stay. */
  addChat(chat: ChatInput): void
  /** Somebody writes to the bot. An unknown private chat is made known; any other throws. */
  say(input: Saying): Message
  /** Somebody sends a file to the bot in private. */
  send(input: Sending): Message
  /** Somebody presses a button below a message; throws when the message is not there. Gives the query's id. */
  press(input: Press): string
  /** Somebody makes the bot administrator of a chat, takes that away, or throws it out. */
  changeBot(input: BotChange): void
  /** Queues any other update as it is. */
  update(content: UpdateContent): void
  /** The latest calls, oldest first. */
  readonly calls: readonly RecordedCall[]
  /** The chat as its readers see it now, oldest first: edits applied, deleted messages gone. */
  messages(chatId: number): readonly Message[]
  /** Hears of every recorded call, before the bot gets its answer. The result ends it. */
  onCall(listener: (call: RecordedCall) => void): () => void
  /** Orders a fault. The result takes it back. */
  fault(rule: FaultRule): () => void
  /** Whether the bot has fetched and confirmed every update and no call is under way. */
  isIdle(): boolean
  /** Ends all connections, the waiting ones too. */
  close(): Promise<void>
}

/** Starts a Bot API server on 127.0.0.1. Rejects when the port is taken. */
export async function startLocalBotApi(options: LocalBotApiOptions = {}): Promise<LocalBotApi> {
  const world = createWorld(options)
  const token = options.token ?? `${world.bot.id}:${randomBytes(26).toString('base64url')}`
  const log = new CallLog(options.keepCalls ?? 10_000)
  const faults = new Faults()
  const limiter = options.limits ? new RateLimiter(options.limits) : null
  const serving = { world, token, log, faults, limiter, underWay: 0 }
  const server = createServer((request, response) => void serveCall(serving, request, response))
  // A client that reuses an idle connection must not meet its end first.
  server.keepAliveTimeout = 75_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    addChat: (chat) => void world.chats.add(chat),
    say: (input) => sayText(world, input),
    send: (input) => sendDocument(world, input),
    press: (input) => pressButton(world, input),
    changeBot: (input) => changeBot(world, input),
    update: (content) => world.updates.add(content),
    calls: log.calls,
    messages: (chatId) => [...(world.chats.get(chatId)?.messages.values() ?? [])],
    onCall: (listener) => log.listen(listener),
    fault: (rule) => faults.add(rule),
    isIdle: () => world.updates.size === 0 && serving.underWay === 0,
    close() {
      world.webhook.set(null)
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}

function createWorld(options: LocalBotApiOptions): World {
  const now = options.now ?? Date.now
  const updates = new UpdateQueue(1)
  return {
    bot: createBot(options.bot ?? {}),
    chats: new Chats(options.keepMessages ?? 1000),
    files: new Files(options.keepFiles ?? 100),
    updates,
    webhook: new Webhook(updates, now),
    callbacks: new CallbackQueries(options.callbackLifetimeMs ?? 15_000),
    profile: new BotProfile(),
    now,
  }
}

function createBot(bot: NonNullable<LocalBotApiOptions['bot']>): UserFromGetMe {
  return {
    id: 1_000_001,
    is_bot: true,
    first_name: 'Kaigong',
    username: 'kaigong_local_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
    ...bot,
  }
}
