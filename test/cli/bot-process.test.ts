import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { openStore } from '../../src/store/open-store.ts'
import { kaigong, linesOf, startKaigong } from '../support/kaigong.ts'
import { until } from '../support/until.ts'

const READERS = Array.from({ length: 45 }, (_, index) => 5001 + index)
const MESSAGE = '<b>开工简报</b>\n临汀智慧港区项目总投资43亿元'

let folder: string
let api: LocalBotApi
let settings: Record<string, string>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaigong-bot-'))
  api = await startLocalBotApi()
  settings = { TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: 'data' }
})
afterEach(async () => {
  await api.close()
  rmSync(folder, { recursive: true })
})

describe('the bot as a process', () => {
  it('stopped in the midst of a broadcast ends in time, and no reader misses or repeats a message', async () => {
    await queueBroadcast()
    api.fault({ method: 'sendMessage', outcome: { kind: 'delay', ms: () => Math.random() * 200 } })
    const first = startKaigong(['start'], { folder, settings })
    await until(() => sent().length > 15)
    const asked = performance.now()
    first.process.kill('SIGTERM')
    const stopped = await first.ended
    expect(stopped.code).toBe(0)
    expect(stopped.stdout).toBe('')
    expect(performance.now() - asked).toBeLessThan(5000)
    expect(sent().length).toBeLessThan(READERS.length)

    const second = startKaigong(['start'], { folder, settings })
    await until(() => sent().length >= READERS.length)
    second.process.kill('SIGTERM')
    expect((await second.ended).code).toBe(0)
    expect(sent().sort()).toEqual(READERS)
    const store = await openStore({ url: join(folder, 'data/kaigong.db') })
    expect(await store.deliveries.counts()).toEqual({ waiting: 0, sent: READERS.length, rejected: 0 })
    await store.close()
  })

  it('with a token that Telegram does not know ends with one line that does not show it', async () => {
    const token = '123456:AAAA-never-never-never-never-never'
    const { code, stdout, stderr } = await kaigong(['start'], {
      folder,
      settings: { ...settings, TELEGRAM_BOT_TOKEN: token },
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^kaigong: Telegram does not know this token\. .*BotFather/),
    ])
    expect(stderr).not.toContain('never-never')
  })
})

/** The chats that got a message, in order. */
function sent(): number[] {
  return api.calls
    .filter(({ method, ok }) => method === 'sendMessage' && ok)
    .map(({ payload }) => Number(payload['chat_id']))
}

/** A morning's digests, composed and waiting in the outbox. */
async function queueBroadcast(): Promise<void> {
  mkdirSync(join(folder, 'data'))
  const store = await openStore({ url: join(folder, 'data/kaigong.db') })
  const now = new Date()
  const tomorrow = new Date(now.getTime() + 86_400_000)
  for (const chatId of READERS) {
    api.addChat({ id: chatId, type: 'private', user: { id: chatId, first_name: '读者' } })
    const { subscription } = await store.subscriptions.start(
      {
        chatId,
        threadId: null,
        locale: 'zh',
        timezone: 'Asia/Shanghai',
        time: '08:00',
        nextDigestAt: tomorrow,
      },
      now,
    )
    await store.deliveries.enqueue({
      subscriptionIds: [subscription.id],
      date: now.toISOString().slice(0, 10),
      messages: [MESSAGE],
      nextDigestAt: tomorrow,
      now,
    })
  }
  await store.close()
}
