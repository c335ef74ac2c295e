import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from 'grammy/types'
import { createBotServices } from '../../src/app/bot-services.ts'
import { type App, createApp } from '../../src/app/create-app.ts'
import { newsTicks } from '../../src/app/news-ticks.ts'
import { openPace } from '../../src/app/open-pace.ts'
import { createBot } from '../../src/bot/create-bot.ts'
import { loadLocales } from '../../src/bot/locales.ts'
import { runBot } from '../../src/bot/run-bot.ts'
import { createSender } from '../../src/bot/send.ts'
import { createTellNotice } from '../../src/bot/tell-notice.ts'
import { parseConfig } from '../../src/config.ts'
import type { ChatUser } from '../../src/console/api/chats.ts'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { createInlineReader } from '../../src/reader/create-inline-reader.ts'
import type { Reader } from '../../src/reader/reader.ts'
import { until } from './until.ts'

export const READER: ChatUser = { id: 77, first_name: '林', language_code: 'zh-hans' }
export const ADMIN: ChatUser = { id: 99, first_name: '周', language_code: 'zh-hans' }

/** The whole program by hand: the real parts joined as it joins them, with a clock that stands still. */
export interface Line {
  readonly api: LocalBotApi
  readonly app: App
  setClock(instant: Date): void
  /** Moves the clock on by so many seconds. */
  pass(seconds: number): void
  /** Runs all that the schedule runs, once. */
  tick(): Promise<void>
  /** Somebody writes to the bot; gives its answer's messages once it is idle. */
  say(from: ChatUser, text: string, chatId?: number): Promise<Message[]>
  /** The administrator asks for a source, sees its preview and accepts it; gives the message, a preview no more. */
  addSource(address: string): Promise<Message>
  /** The bot's messages in a chat, oldest first. */
  sentTo(chatId: number): Message[]
  close(): Promise<void>
}

/** Pages are read by `reader`, in this thread when none is given: quicker, and what threads do has tests of its own. */
export async function startLine(start: Date, reader: Reader = createInlineReader()): Promise<Line> {
  let clock = start
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
  })
  const locales = loadLocales()
  const services = createBotServices(app, { addSamples: null })
  const bot = createBot({ token: api.token, apiRoot: api.root, services, locales, log: app.log })
  const running = runBot(bot, app.log)
  await running.ready
  const send = createSender(bot.api)
  const tell = createTellNotice(send, { services, locales })
  const ticks = newsTicks(app, { locales, pace: openPace(app), send, tell })
  const sentTo = (chatId: number) => api.messages(chatId).filter((message) => message.from?.is_bot)
  const { signal } = new AbortController()
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
    setClock: (instant) => {
      clock = instant
    },
    pass: (seconds) => {
      clock = new Date(clock.getTime() + seconds * 1000)
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

/** The data of the message's button of this kind. */
export function pressable(message: Message, kind: string): string | undefined {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  return buttons
    .flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
    .find((data) => data.split(':', 1)[0] === kind)
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
