import { afterEach, describe, expect, it } from 'vitest'
import { TELEGRAM_LIMITS } from '../../src/console/api/rate-limits.ts'
import {
  type LocalBotApi,
  type LocalBotApiOptions,
  startLocalBotApi,
} from '../../src/console/local-bot-api.ts'

let api: LocalBotApi
let now = 1_800_000_000_000

afterEach(() => api.close())

async function start(options: LocalBotApiOptions): Promise<void> {
  api = await startLocalBotApi({ now: () => now, ...options })
  for (let id = 1; id <= 40; id++) api.addChat({ id, type: 'private' })
  api.addChat({ id: -5, type: 'group', title: 'Group' })
}

async function send(chatId: number, more: object = {}, method = 'sendMessage'): Promise<number | 'ok'> {
  const response = await fetch(`${api.root}/bot${api.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: chatId, text: 'x', ...more }),
  })
  const { parameters } = (await response.json()) as { parameters?: { retry_after: number } }
  expect(response.headers.get('retry-after')).toBe(parameters ? String(parameters.retry_after) : null)
  return parameters?.retry_after ?? 'ok'
}

describe("Telegram's limits", () => {
  it('takes thirty messages a second over all chats', async () => {
    await start({ limits: TELEGRAM_LIMITS })
    for (let id = 1; id <= 30; id++) expect(await send(id)).toBe('ok')
    expect(await send(31)).toBe(1)
    expect(await send(31, { allow_paid_broadcast: true })).toBe('ok')
    now += 1000
    expect(await send(32)).toBe('ok')
  })

  it('takes one message a second in one chat, and does not count what it refused', async () => {
    await start({ limits: TELEGRAM_LIMITS })
    expect(await send(1)).toBe('ok')
    now += 900
    expect(await send(1)).toBe(1)
    now += 100
    expect(await send(1)).toBe('ok')
    expect(await send(1, { action: 'typing' }, 'sendChatAction')).toBe('ok')
  })

  it('takes twenty messages a minute in one group', async () => {
    await start({ limits: TELEGRAM_LIMITS })
    for (let count = 0; count < 20; count++) {
      expect(await send(-5)).toBe('ok')
      now += 1000
    }
    expect(await send(-5)).toBe(40)
    now += 40_000
    expect(await send(-5)).toBe('ok')
  })

  it('has none unless asked', async () => {
    await start({})
    for (let count = 0; count < 50; count++) expect(await send(1)).toBe('ok')
  })
})

describe('what it keeps', () => {
  it('keeps the latest calls and messages only', async () => {
    await start({ keepCalls: 3, keepMessages: 2 })
    for (const text of ['a', 'b', 'c', 'd', 'e']) await send(1, { text })
    expect(api.messages(1).map((message) => message.text)).toEqual(['d', 'e'])
    expect(api.calls.map((call) => call.payload['text'])).toEqual(['c', 'd', 'e'])
  })

  it('keeps the messages of a chat that is changed', async () => {
    await start({})
    await send(1)
    api.addChat({ id: 1, type: 'private', user: { id: 1, first_name: 'Now known' } })
    expect(api.messages(1)).toHaveLength(1)
  })

  it('tells listeners of each call until they stop', async () => {
    await start({})
    const heard: string[] = []
    const stop = api.onCall((call) => heard.push(String(call.payload['text'])))
    await send(1, { text: 'heard' })
    stop()
    await send(1, { text: 'unheard' })
    expect(heard).toEqual(['heard'])
  })
})
