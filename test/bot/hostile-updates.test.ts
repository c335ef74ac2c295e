import fc from 'fast-check'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBot } from '../../src/bot/create-bot.ts'
import { loadLocales } from '../../src/bot/locales.ts'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { type MemoryServices, memoryServices } from './support/memory-services.ts'
import { ANN } from './support/start-test-bot.ts'

let api: LocalBotApi
let services: MemoryServices
let trouble: object[]
let handle: (update: Update) => Promise<void>

beforeEach(async () => {
  api = await startLocalBotApi()
  api.addChat({ id: ANN.id, type: 'private', user: ANN })
  services = memoryServices()
  trouble = []
  const log = { info: () => {}, warn: note, error: note }
  const bot = createBot({ token: api.token, apiRoot: api.root, services, locales: loadLocales(), log })
  await bot.init()
  handle = (update) => bot.handleUpdate(update).catch((error) => bot.errorHandler(error) as Promise<void>)
})
afterEach(() => api.close())

function note(fields: object): void {
  trouble.push(fields)
}

const user = { id: ANN.id, is_bot: false, first_name: 'Ann' }
const chat = { id: ANN.id, type: 'private', first_name: 'Ann' }

const command = fc.constantFrom(
  '/start',
  '/time',
  '/timezone',
  '/language',
  '/addsource',
  '/addsources',
  '/removesource',
  '/checksource',
  '/claim',
  '/export',
  '/stats',
  '/log',
  '/admins',
  '/admins add',
  '/health',
  '/sources',
  '/subscribe',
  '/subscriptions',
  '/unsubscribe',
  '/filter',
  '/filter +',
  '/length',
  '/days',
  '/pause',
  '/preview',
  '/digest',
  '/why',
  '/watch',
  '/unwatch',
  '/quiet',
  '/channel',
  '/tags 1',
  '/zone 1',
  '/selectors 1',
  '/nonsense',
  '/',
  '',
)
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<b>',
    '{$time}',
    '\u202e8:00',
    '\ud83c',
    // Cut to what an answer repeats of it, it ends within a pair.
    `${'x'.repeat(39)}😀`,
    `${'x'.repeat(59)}😀`,
    '8'.repeat(400),
    '#0',
    '99999999999999999999',
    'http://[::1',
    '１２：００',
  ),
)
const typed = fc.tuple(command, words).map(([name, rest]) => `${name} ${rest}`)

const message = fc.record({
  message_id: fc.nat(),
  date: fc.nat(),
  chat: fc.constant(chat),
  from: fc.option(fc.constant(user), { nil: undefined }),
  text: typed,
  entities: fc.array(
    fc.record({
      type: fc.constantFrom('bot_command', 'mention', 'code', 'url'),
      offset: fc.constantFrom(0, 0, 3, 99_999, -1),
      length: fc.constantFrom(6, 5, 10, 0, 99_999),
    }),
    { maxLength: 3 },
  ),
})

const press = fc.record({
  id: fc.string(),
  from: fc.constant(user),
  chat_instance: fc.constant('1'),
  data: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 64 }),
    fc.constantFrom(
      'time:08:00',
      'subscribe',
      'add-source',
      'remove-source:1',
      'restore-source:1',
      'source-card:1',
      'source-check:1',
      'source-pause:1',
      'sources-page:9',
      'timezone:UTC',
      'language:en',
      'today',
    ),
  ),
  message: fc.oneof(message, fc.constant({ chat, message_id: 1, date: 0 }), fc.constant(undefined)),
})

describe('whatever Telegram hands over', () => {
  it('is answered or ignored, and never a fault of ours', async () => {
    services.admins.add(ANN.id)
    const content = fc.oneof(
      message.map((one) => ({ message: one })),
      press.map((one) => ({ callback_query: one })),
      message.map((one) => ({ edited_message: one })),
      message.map((one) => ({ channel_post: one })),
    )
    await fc.assert(
      fc.asyncProperty(content, async (update) => {
        await handle({ update_id: 1, ...update } as Update)
        expect(trouble).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
