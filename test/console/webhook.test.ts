import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, type GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { until } from '../support/until.ts'
import { startPoll } from './poll-arrival.ts'

const from = { id: 3, first_name: 'Mei' }
let api: LocalBotApi
let bot: Bot
let server: Server
let url: string
let received: { text: string; secret: unknown }[]
let statuses: number[]

beforeEach(async () => {
  api = await startLocalBotApi()
  bot = new Bot(api.token, { client: { apiRoot: api.root } })
  received = []
  statuses = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({
      text: JSON.parse(body).message.text,
      secret: request.headers['x-telegram-bot-api-secret-token'],
    })
    response.writeHead(statuses.shift() ?? 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
})

afterEach(async () => {
  await api.close()
  server.closeAllConnections()
  server.close()
})

const say = (text: string) => api.say({ chatId: 3, from, text })

describe('a webhook', () => {
  it('gets waiting and new updates in order, with the secret', async () => {
    say('before')
    await bot.api.setWebhook(url, { secret_token: 'pass_word' })
    say('after')
    await until(() => api.isIdle())
    expect(received).toEqual([
      { text: 'before', secret: 'pass_word' },
      { text: 'after', secret: 'pass_word' },
    ])
  })

  it('gets an update again until it takes it, and tells what went wrong', async () => {
    statuses = [500]
    await bot.api.setWebhook(url)
    say('once more')
    await until(() => api.isIdle())
    expect(received.map(({ text }) => text)).toEqual(['once more', 'once more'])
    expect((await bot.api.getWebhookInfo()).last_error_message).toBe(
      'Wrong response from the webhook: 500 Internal Server Error',
    )
  })

  it('excludes getUpdates, and ends a poll that waits', async () => {
    const waiting = await startPoll(api, () =>
      bot.api.getUpdates({ timeout: 30 }).catch((error: GrammyError) => error.description),
    )
    await bot.api.setWebhook(url)
    expect(await waiting.answer).toBe('Conflict: terminated by setWebhook request')
    await expect(bot.api.getUpdates()).rejects.toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    await bot.api.deleteWebhook({ drop_pending_updates: true })
    say('polled')
    expect((await bot.api.getUpdates()).map((update) => update.message?.text)).toEqual(['polled'])
    expect(received).toEqual([])
  })
})
