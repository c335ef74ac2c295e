import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalBotApi, startLocalBotApi } from '../../src/console/local-bot-api.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { addBriefed, at, T0 } from '../store/contract/samples.ts'
import { compileSource } from '../support/compile-source.ts'
import { type TestDatabase, testDatabaseKinds } from '../support/databases.ts'

const CHATS = 30
const ARTICLES = 120

let compiled: ReturnType<typeof compileSource>
let api: LocalBotApi
beforeAll(async () => {
  compiled = compileSource([
    ...['delivery/send-due.ts', 'delivery/places.ts', 'bot/open-api.ts', 'bot/send.ts'],
    ...['pipeline/match-watches.ts', 'pipeline/queue-alerts.ts', 'store/open-store.ts'],
  ])
})
afterAll(() => compiled.remove())

for (const kind of await testDatabaseKinds()) {
  describe(`alerts on ${kind.dialect}`, () => {
    let database: TestDatabase
    let url: string
    beforeAll(async () => {
      database = await kind.create()
    })
    afterAll(() => database.remove())

    it.each([
      ['found', 0],
      ['queued', 0],
      ['sent', 1],
    ])(
      'survive a kill when they are just %s: told once, and %d times more',
      async (death, repeats) => {
        url = await database.empty()
        api = await startLocalBotApi()
        await seed(1, (store) => addBriefed(store, '光伏').then(() => {}))
        expect(await live(at(1), death)).toBe('SIGKILL')
        // What it had claimed is free again after three minutes.
        for (const minutes of [5, 10]) await live(at(minutes), 'never')
        expect(messagesTo(1)).toHaveLength(1 + repeats)
        await api.close()
      },
      60_000,
    )

    it.skipIf(kind.dialect === 'sqlite')(
      'are told once by two processes that look for them at once',
      async () => {
        url = await database.empty()
        api = await startLocalBotApi()
        await seed(CHATS, async (store) => {
          for (let index = 0; index < ARTICLES; index += 1) await addBriefed(store, `光伏${index}号`)
        })
        const shares = await Promise.all([live(at(1), 'never'), live(at(1), 'never')])
        const sums = [0, 1].map((which) =>
          shares.reduce((sum, share) => sum + Number(share.split(' ')[which]), 0),
        )
        expect(sums[0]).toBe(CHATS * ARTICLES)
        // What one finds after the other has queued goes as a message of its own.
        expect(sums[1]).toBeGreaterThanOrEqual(CHATS)
        await live(at(5), 'never')
        for (let chatId = 1; chatId <= CHATS; chatId += 1) {
          const told = messagesTo(chatId).flatMap((text) => text.split('\n'))
          expect(told.length).toBeGreaterThan(0)
          expect(new Set(told).size).toBe(told.length)
        }
        await api.close()
      },
      120_000,
    )

    async function seed(chats: number, publish: (store: Store) => Promise<void>): Promise<void> {
      const store = await openStore({ url, now: () => T0 })
      for (let chatId = 1; chatId <= chats; chatId += 1) {
        api.addChat({ id: chatId, type: 'private' })
        const watch = { chatId, threadId: null, words: '光伏', key: '光伏', projectId: null, most: 50 }
        await store.watches.add(watch, T0)
      }
      await publish(store)
      await store.close()
    }

    /** What one process has found and queued, or the signal that it died of. */
    async function live(instant: Date, death: string): Promise<string> {
      const script = join(import.meta.dirname, 'children/alert.mjs')
      const child = spawn(
        process.execPath,
        [script, compiled.folder, url, api.root, api.token, instant.toISOString(), death],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      let output = ''
      child.stdout.on('data', (chunk) => {
        output += String(chunk)
      })
      const [, signal] = await once(child, 'close')
      return signal ?? output.trim()
    }
  })
}

function messagesTo(chatId: number): string[] {
  return api.messages(chatId).map(({ text }) => text ?? '')
}
