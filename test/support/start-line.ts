import { setMaxListeners } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from 'grammy/types'
import { createBotServices } from '../../src/app/bot-services.ts'
import { type App, type AppOptions, createApp } from '../../src/app/create-app.ts'
import { newsTicks } from '../../src/app/news-ticks.ts'
import { createBot } from '../../src/bot/create-bot.ts'
import { loadLocales } from '../../src/bot/locales.ts'
import { runBot } from '../../src/bot/run-bot.ts'
import { createSender, type Sender } from '../../src/bot/send.ts'
import { createTellAlarm } from '../../src/bot/tell-alarm.ts'
import { parseConfig } from '../../src/config.ts'
import type { ChatUser } from '../../src/console/api/chats.ts'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import type { Clock } from '../../src/delivery/clock.ts'
import { createPace } from '../../src/delivery/pace.ts'
import { createOwnPlaces } from '../../src/delivery/places.ts'
import { CEILING } from '../../src/delivery/rate.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import type { Reader } from '../../src/reader/reader.ts'
import type { Store } from '../../src/store/store.ts'
import { until } from './until.ts'

export const READER: ChatUser = { id: 77, first_name: '林', language_code: 'zh-hans' }
export const ADMIN: ChatUser = { id: 99, first_name: '周', language_code: 'zh-hans' }

/** The whole program by hand: the real parts joined as it joins them, with a clock that moves only when the pace waits. */
export interface Line {
  readonly api: LocalBotApi
  readonly app: App
  now(): Date
  /** Sets the wall clock; forwards, so much time has passed, and backwards, somebody has set it. */
  setClock(instant: Date): void
  /** Moves the clock on by so many seconds. */
  pass(seconds: number): void
  /** Runs all that the schedule runs, once. */
  tick(): Promise<void>
  /** The same with another store below the same program. A tick that fails is as silent as in the schedule. */
  tickOn(store: Store): () => Promise<void>
  /** Somebody writes to the bot; gives its answer's messages once it is idle. */
  say(from: ChatUser, text: string, chatId?: number): Promise<Message[]>
  /** The administrator asks for a source, sees its preview and accepts it; gives the message, a preview no more. */
  addSource(address: string): Promise<Message>
  /** The bot's messages in a chat, oldest first. */
  sentTo(chatId: number): Message[]
  close(): Promise<void>
}

/** After so long a call that is not answered is given up; nothing here takes longer. */
const TIMEOUT_MS = 1_000

/** Pages are read by `reader`, in this thread when none is given: quicker, and what threads do has tests of its own. */
export async function startLine(
  start: Date,
  reader: Reader = createInlineReader(),
  more: Pick<AppOptions, 'catalogueFile'> = {},
): Promise<Line> {
  let clock = start
  // What no setting of the wall clock moves back.
  let passed = 0
  let underWay = 0
  const pass = (ms: number) => {
    passed += ms
    clock = new Date(clock.getTime() + ms)
  }
  const paceClock: Clock = {
    now: () => passed,
    async sleep(ms, signal) {
      do await new Promise((resolve) => setTimeout(resolve, 1))
      while (underWay > 0 && !signal.aborted)
      if (!signal.aborted) pass(ms)
    },
  }
  const folder = await mkdtemp(join(tmpdir(), 'kaigong-line-'))
  const api = await startLocalBotApi()
  const settings = {
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ADMIN_IDS: String(ADMIN.id),
    ALLOW_PRIVATE_SOURCES: 'true',
    LOG_LEVEL: 'silent',
  }
  const app = await createApp(parseConfig(settings, folder), {
    now: () => clock,
    reader,
    ...more,
  })
  const locales = loadLocales()
  const services = createBotServices(app, { addSamples: null })
  const bot = createBot({ token: api.token, apiRoot: api.root, services, locales, log: app.log })
  const running = runBot(bot, app.log)
  await running.ready
  const calls = createSender(bot.api, { timeoutMs: TIMEOUT_MS })
  const send: Sender = async (...message) => {
    underWay += 1
    return calls(...message).finally(() => {
      underWay -= 1
    })
  }
  const tell = createTellAlarm(send, { services, locales })
  const ticksOf = (of: App) => {
    const pace = createPace(paceClock, createOwnPlaces(paceClock, CEILING))
    return newsTicks(of, { locales, pace, send, tell, services })
  }
  const ticks = ticksOf(app)
  const sentTo = (chatId: number) => api.messages(chatId).filter((message) => message.from?.is_bot)
  const { signal } = new AbortController()
  setMaxListeners(0, signal)
  const say: Line['say'] = async (from, text, chatId = from.id) => {
    const before = sentTo(chatId).length
    api.say({ chatId, from, text })
    await until(() => sentTo(chatId).length > before)
    await until(() => api.isIdle())
    return sentTo(chatId).slice(before)
  }
  return {
    api,
    app,
    sentTo,
    now: () => clock,
    setClock: (instant) => {
      passed += Math.max(0, instant.getTime() - clock.getTime())
      clock = instant
    },
    pass: (seconds) => pass(seconds * 1000),
    tickOn(store) {
      const others = ticksOf({ ...app, store, parts: { ...app.parts, store } })
      return async () => {
        for (const { run } of others) await run(signal).then(...SILENT)
      }
    },
    async tick() {
      for (const { run } of ticks) await run(signal)
    },
    say,
    async addSource(address) {
      const [first] = await say(ADMIN, `/addsource ${address}`)
      const messageId = first?.message_id ?? 0
      const now = () => sentTo(ADMIN.id).find(({ message_id: id }) => id === messageId) as Message
      await until(() => pressable(now(), 'preview-add') !== undefined)
      const data = pressable(now(), 'preview-add') ?? ''
      api.press({ chatId: ADMIN.id, from: ADMIN, messageId, data })
      await until(() => pressable(now(), 'source-check') !== undefined)
      await until(() => api.isIdle())
      return now()
    },
    async close() {
      await running.stop()
      await app.close()
      await api.close()
      await rm(folder, { recursive: true })
    },
  }
}

const SILENT = [() => {}, () => {}] as const

/** The data of the message's button of this kind. */
export function pressable(message: Message, kind: string): string | undefined {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  return buttons
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
    .find((data) => data.split(/[@:]/, 1)[0] === kind)
}

/** What a message says, and where its links lead. */
export function textsOf(messages: readonly Message[]): string {
  return messages.map(({ text }) => text ?? '').join('\n')
}

export function linksOf(messages: readonly Message[]): string[] {
  return messages.flatMap(({ entities = [] }) =>
    entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : [])),
  )
}
