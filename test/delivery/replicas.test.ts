import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TELEGRAM_LIMITS } from '../../src/console/api/rate-limits.ts'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { openStore } from '../../src/store/open-store.ts'
import { compileSource } from '../support/compile-source.ts'
import { type TestDatabase, testDatabaseKinds } from '../support/databases.ts'

const CHATS = 220
const postgres = (await testDatabaseKinds()).find(({ dialect }) => dialect === 'postgres')

describe.skipIf(!postgres)('two processes with one database and one token', () => {
  let compiled: ReturnType<typeof compileSource>
  let database: TestDatabase
  let api: LocalBotApi
  beforeAll(async () => {
    compiled = compileSource([
      ...[
        'delivery/send-due.ts',
        'delivery/places.ts',
        'bot/open-api.ts',
        'bot/send.ts',
        'store/open-store.ts',
      ],
    ])
    if (postgres) database = await postgres.create()
    api = await startLocalBotApi({ limits: TELEGRAM_LIMITS })
  })
  afterAll(async () => {
    await api.close()
    await database.remove()
    compiled.remove()
  })

  it('share the sending and keep the limits together', async () => {
    const url = await database.empty()
    const store = await openStore({ url })
    const now = new Date()
    const nextDigestAt = new Date(now.getTime() + 86_400_000)
    const wishes = { locale: 'zh', timezone: 'Asia/Shanghai', time: '08:00', nextDigestAt } as const
    const subscriptionIds: number[] = []
    for (let chatId = 1; chatId <= CHATS; chatId += 1) {
      api.addChat({ id: chatId, type: 'private' })
      const { subscription } = await store.subscriptions.start({ chatId, threadId: null, ...wishes }, now)
      subscriptionIds.push(subscription.id)
    }
    const digest = { date: '2026-11-21', messages: ['开工简报'], nextDigestAt, now }
    await store.deliveries.enqueue({ subscriptionIds, ...digest })
    const script = join(import.meta.dirname, 'children/send-all.mjs')
    const senders = [1, 2].map(() =>
      spawn(process.execPath, [script, compiled.folder, url, api.root, api.token], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    )
    const shares = await Promise.all(
      senders.map(async (child) => {
        const [text] = await Promise.all([once(child.stdout, 'data'), once(child, 'exit')])
        return Number(String(text[0]))
      }),
    )
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(CHATS)
    expect(Math.min(...shares)).toBeGreaterThan(0)
    const taken = api.calls.filter(({ ok }) => ok).map(({ payload }) => Number(payload['chat_id']))
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: CHATS }, (_, index) => index + 1))
    expect(api.calls.filter(({ error }) => error?.code === 429)).toEqual([])
    await store.close()
  }, 120_000)
})
