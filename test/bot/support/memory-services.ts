import type { BotServices } from '../../../src/bot/services.ts'
import type { Answer } from '../../../src/domain/answer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { Failure, Reading, Source } from '../../../src/domain/source.ts'
import type { ChatSettings, Subscription } from '../../../src/domain/subscription.ts'
import { sampleDigest } from '../render/sample-digest.ts'

/** Services that remember in memory, for the bot's own tests; what they answer can be changed by a test. */
export interface MemoryServices extends BotServices {
  readonly chats: Map<number, ChatSettings>
  readonly running: Map<string, Subscription>
  readonly known: Map<number, Source>
  readonly asked: string[]
  readonly admins: Set<number>
  digest: () => Promise<Digest>
  answer: (words: string) => Promise<Answer>
  read: (address: string) => Promise<Reading | Failure>
}

export const CLAIM_CODE = 'open-sesame-1234'

export function source(id: number, url: string, title = `来源${id}`): Source {
  return {
    id,
    kind: 'feed',
    url,
    title,
    addedAt: '2026-04-01T00:00:00Z',
    nextCheckAt: '2026-04-12T01:00:00Z',
    lastCheckedAt: null,
    lastOkAt: null,
    failures: 0,
    lastError: null,
  }
}

export function memoryServices(): MemoryServices {
  const chats = new Map<number, ChatSettings>()
  const running = new Map<string, Subscription>()
  const known = new Map<number, Source>()
  const admins = new Set<number>()
  const asked: string[] = []
  const defaults = { locale: 'zh' as const, timezone: 'Asia/Shanghai', time: '08:00' }
  const settingsOf = (chatId: number) => chats.get(chatId) ?? { chatId, ...defaults }
  const place = (chatId: number, threadId: number | null) => `${chatId}/${threadId}`
  const services: MemoryServices = {
    chats,
    running,
    known,
    asked,
    admins,
    defaults,
    digest: async () => sampleDigest(),
    answer: async (query) => ({ query, project: null, hits: [], total: 0 }),
    read: async (address) => ({
      kind: 'feed',
      title: `News of ${address}`,
      items: [{ title: 'First', url: `${address}/1`, publishedAt: null, guid: null, content: null }],
      ttlSeconds: null,
    }),
    settings: {
      get: async (chatId) => chats.get(chatId) ?? null,
      async change(chatId, change) {
        const settings = { ...settingsOf(chatId), ...change }
        chats.set(chatId, settings)
        return settings
      },
    },
    subscriptions: {
      of: async (chatId, threadId) => running.get(place(chatId, threadId)) ?? null,
      async start(chatId, threadId) {
        const { locale, timezone, time } = settingsOf(chatId)
        const old = running.get(place(chatId, threadId))
        const subscription: Subscription = old ?? {
          id: running.size + 1,
          chatId,
          threadId,
          locale,
          timezone,
          time,
          state: 'active',
          createdAt: '2026-04-01T00:00:00Z',
        }
        running.set(place(chatId, threadId), subscription)
        return { subscription, started: old === undefined }
      },
      end: async (chatId, threadId) => running.delete(place(chatId, threadId)),
    },
    today: () => services.digest(),
    async ask(words) {
      asked.push(words)
      return services.answer(words)
    },
    sources: {
      list: async () => [...known.values()],
      check: (address) => services.read(address),
      async add(address) {
        const old = [...known.values()].find((one) => one.url === address)
        if (old) return { kind: 'known', source: old }
        const reading = await services.read(address)
        if (reading.kind === 'failed') return reading
        const added = source(Math.max(0, ...known.keys()) + 1, address, reading.title)
        known.set(added.id, added)
        return { kind: 'added', source: added, reading }
      },
      async remove(id) {
        const removed = known.get(id) ?? null
        known.delete(id)
        return removed
      },
      addSamples: async () => {
        known.set(100, source(100, 'http://127.0.0.1:9/feed.xml', 'Samples'))
        return 1
      },
    },
    access: {
      isAdmin: async (userId) => admins.has(userId),
      async claim(userId, code) {
        if (admins.size > 0 || code !== CLAIM_CODE) return false
        admins.add(userId)
        return true
      },
      isUnclaimed: async () => admins.size === 0,
    },
  }
  return services
}
