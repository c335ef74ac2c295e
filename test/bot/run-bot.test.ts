import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createBot } from '../../src/bot/create-bot.ts'
import { loadLocales } from '../../src/bot/locales.ts'
import { runBot } from '../../src/bot/run-bot.ts'
import { startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { UserError } from '../../src/errors.ts'
import { until } from '../support/until.ts'
import { memoryServices } from './support/memory-services.ts'
import { ANN, LIN, startTestBot, type TestBot } from './support/start-test-bot.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function startBot(): Promise<TestBot> {
  const bot = await startTestBot()
  closers.push(() => bot.stop())
  return bot
}

function runAt(apiRoot: string, token: string) {
  const lines: string[] = []
  const record = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`)
  const log = { info: record, warn: record, error: record }
  const parts = { services: memoryServices(), locales: loadLocales(), log }
  const running = runBot(createBot({ token, apiRoot, ...parts }), log)
  closers.push(() => running.stop())
  return { running, lines }
}

describe('runBot', () => {
  it('says what is wrong with a token that Telegram does not know, and never the token', async () => {
    const api = await startLocalBotApi()
    closers.push(() => api.close())
    const wrong = '123456:AAAA-wrong-wrong-wrong-wrong-wrong'
    const { running, lines } = runAt(`${api.root}/`, wrong)
    const error = await running.ready.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UserError)
    expect(`${error} ${(error as UserError).remedy} ${lines}`).not.toContain('wrong-wrong')
    expect((error as UserError).message).toContain('does not know this token')
    await expect(running.done).rejects.toBe(error)
  })

  it('waits for a Telegram that cannot be reached, says so without the token, and starts when it can', async () => {
    const port = await freePort()
    const { running, lines } = runAt(`http://127.0.0.1:${port}`, '123456:secret-secret-secret-secret-secret')
    await until(() => lines.length > 0)
    expect(lines[0]).toMatch(/^Telegram cannot be reached; trying again .*ECONNREFUSED/)
    const api = await startLocalBotApi({ port, token: '123456:secret-secret-secret-secret-secret' })
    closers.push(() => api.close())
    await running.ready
    expect(lines.join('\n')).not.toContain('secret')
  })

  it('stops at once when it never got through', async () => {
    const { running } = runAt(`http://127.0.0.1:${await freePort()}`, '123456:abc')
    await running.stop()
    await running.done
  })

  it('goes on after an outage while it runs', async () => {
    const bot = await startBot()
    bot.api.fault({ method: 'getUpdates', times: 1, outcome: { kind: 'server_error', status: 502 } })
    bot.api.fault({ method: 'getUpdates', times: 1, outcome: { kind: 'drop' } })
    await bot.say(LIN, '/help')
    expect((await bot.say(LIN, '/help')).text).toContain('/today')
    expect(bot.log.some(({ message }) => message === 'Telegram can be reached again')).toBe(true)
  })

  it('answers many chats at a time, each in order', async () => {
    const bot = await startBot()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { digest } = bot.services
    bot.services.digest = async () => {
      await held
      return digest()
    }
    bot.api.say({ chatId: LIN.id, from: LIN, text: '/today' })
    bot.api.say({ chatId: LIN.id, from: LIN, text: '/help' })
    expect((await bot.say(ANN, '/help')).text).toContain('What I can do')
    expect(bot.texts(LIN.id)).toEqual([])
    release()
    await until(() => bot.texts(LIN.id).length === 2)
    expect(bot.texts(LIN.id)[1]).toContain('我能做什么')
  })

  it('stops only after the answers under way, and leaves nothing to be answered again', async () => {
    const bot = await startBot()
    const { digest } = bot.services
    bot.services.digest = async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      return digest()
    }
    bot.api.say({ chatId: LIN.id, from: LIN, text: '/today' })
    await until(() => bot.api.calls.some((call) => call.method === 'sendChatAction'))
    await bot.running.stop()
    expect(bot.texts(LIN.id)).toHaveLength(1)
    expect(bot.api.isIdle()).toBe(true)
    await bot.running.done
  })

  it('tells those whom it cannot answer before it has to stop', async () => {
    const bot = await startBot()
    bot.services.digest = () => new Promise(() => {})
    bot.api.say({ chatId: ANN.id, from: ANN, text: '/today' })
    await until(() => bot.api.calls.some((call) => call.method === 'sendChatAction'))
    await bot.running.stop()
    expect(bot.texts(ANN.id)).toEqual([expect.stringContaining('Please try again later')])
  })

  it('tells the reader when something breaks, logs it once and goes on', async () => {
    const bot = await startBot()
    const { digest } = bot.services
    bot.services.digest = async () => {
      throw new Error('disk on fire 123456:AAAA-token-token-token-token')
    }
    expect((await bot.say(ANN, '/today')).text).toMatch(/^Sorry, something went wrong/)
    const errors = bot.log.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(JSON.stringify(errors)).toContain('disk on fire (token)')
    bot.services.digest = digest
    expect((await bot.say(ANN, '/today')).text).toContain('Kaigong briefing')
  })

  it('keeps quiet towards those who blocked it', async () => {
    const bot = await startBot()
    bot.api.fault({ method: 'sendMessage', times: 1, outcome: { kind: 'forbidden' } })
    bot.api.say({ chatId: LIN.id, from: LIN, text: '/help' })
    await until(() => bot.log.some(({ message }) => message.includes('may not write')))
    expect((await bot.say(ANN, '/help')).text).toContain('What I can do')
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('sits out a short flood', async () => {
    const bot = await startBot()
    bot.api.fault({ method: 'sendMessage', times: 1, outcome: { kind: 'flood', retryAfter: 1 } })
    expect((await bot.say(LIN, '/help')).text).toContain('/today')
    expect(bot.texts(LIN.id)).toHaveLength(1)
  })

  it('does not stumble over a button too old to be answered', async () => {
    const bot = await startBot()
    const greeting = await bot.say(LIN, '/start')
    bot.api.fault({
      method: 'answerCallbackQuery',
      times: 1,
      outcome: {
        kind: 'bad_request',
        description: 'query is too old and response timeout expired or query ID is invalid',
      },
    })
    await bot.press(LIN, greeting, '📊 今天')
    await until(() => bot.texts(LIN.id).length === 2)
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([])
  })
})

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
