import type { Message } from 'grammy/types'
import type { BotLog } from '../../../src/bot/context.ts'
import { createBot } from '../../../src/bot/create-bot.ts'
import { loadLocales } from '../../../src/bot/locales.ts'
import { type RunningBot, runBot } from '../../../src/bot/run-bot.ts'
import type { ChatUser } from '../../../src/console/api/chats.ts'
import { type LocalBotApi, startLocalBotApi } from '../../../src/console/local-bot-api.ts'
import { until } from '../../support/until.ts'
import { type MemoryServices, memoryServices } from './memory-services.ts'

export const LIN: ChatUser = { id: 77, first_name: '林', language_code: 'zh-hans' }
export const ANN: ChatUser = { id: 88, first_name: 'Ann', language_code: 'en' }

export interface LogLine {
  readonly level: keyof BotLog
  readonly fields: object
  readonly message: string
}

export interface TestBot {
  readonly api: LocalBotApi
  readonly services: MemoryServices
  readonly running: RunningBot
  readonly log: readonly LogLine[]
  /** Says something and gives the bot's next message in that chat. */
  say(from: ChatUser, text: string, place?: Place): Promise<Message>
  /** Presses a button by its label and waits until the press was answered; gives the answer's words. */
  press(from: ChatUser, message: Message, label: string): Promise<string | undefined>
  /** What the bot's messages in a chat read now. */
  texts(chatId: number): string[]
  stop(): Promise<void>
}

export interface Place {
  readonly chatId?: number
  readonly threadId?: number
}

/** The real bot against the local Bot API, with services in memory. */
export async function startTestBot(): Promise<TestBot> {
  const api = await startLocalBotApi()
  const services = memoryServices()
  const log: LogLine[] = []
  const record = (level: keyof BotLog) => (fields: object, message: string) =>
    void log.push({ level, fields, message })
  const logger = { info: record('info'), warn: record('warn'), error: record('error') }
  const locales = loadLocales()
  const bot = createBot({ token: api.token, apiRoot: api.root, services, locales, log: logger })
  const running = runBot(bot, logger)
  await running.ready
  const ownMessages = (chatId: number) => api.messages(chatId).filter((message) => message.from?.is_bot)
  return {
    api,
    services,
    running,
    log,
    async say(from, text, { chatId = from.id, threadId } = {}) {
      const before = ownMessages(chatId).length
      api.say({ chatId, from, text, ...(threadId === undefined ? {} : { threadId }) })
      await until(() => ownMessages(chatId).length > before)
      return ownMessages(chatId).at(before) as Message
    },
    async press(from, message, label) {
      const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
      const button = buttons.find(({ text }) => text === label)
      if (!button || !('callback_data' in button)) {
        throw new Error(`No button ${label} among ${buttons.map(({ text }) => text)}`)
      }
      const { message_id: messageId, chat } = message
      const id = api.press({ chatId: chat.id, from, messageId, data: button.callback_data })
      return answerTo(api, id)
    },
    texts: (chatId) => ownMessages(chatId).map((message) => message.text ?? ''),
    async stop() {
      await running.stop()
      await api.close()
    },
  }
}

/** The words in which a press was answered, once it is. */
export async function answerTo(api: LocalBotApi, queryId: string): Promise<string | undefined> {
  const find = () =>
    api.calls.find(
      (call) => call.method === 'answerCallbackQuery' && call.payload['callback_query_id'] === queryId,
    )
  await until(() => find() !== undefined)
  return find()?.payload['text'] as string | undefined
}

/** The labels of a message's buttons, row by row. */
export function labelsOf(message: Message): string[][] {
  return message.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text)) ?? []
}
