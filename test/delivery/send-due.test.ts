import { setMaxListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { MONOTONIC } from '../../src/delivery/clock.ts'
import { createPace } from '../../src/delivery/pace.ts'
import { createOwnPlaces } from '../../src/delivery/places.ts'
import { type SendParts, sendDue } from '../../src/delivery/send-due.ts'
import type { Delivery, SendOutcome } from '../../src/domain/delivery.ts'

const NOW = new Date('2026-11-21T00:00:00Z')
const never = new AbortController().signal
setMaxListeners(0, never)

interface Settled {
  readonly done: string[]
  readonly sent: number
}

/** What becomes of these messages when Telegram says this to each of them. */
async function settle(
  outcome: SendOutcome | ((form: 'html' | 'text') => SendOutcome),
  more: Partial<Delivery> = {},
  { many = 1, signal = never }: { many?: number; signal?: AbortSignal } = {},
): Promise<Settled> {
  const done: string[] = []
  const waiting = Array.from({ length: many }, (_, index) => deliveryOf(index + 1, more))
  const since = (at: Date) => (at.getTime() - NOW.getTime()) / 1000
  const parts: SendParts = {
    outbox: {
      claim: async (_now, limit) => waiting.splice(0, limit),
      markSent: async (id, messageId) => void done.push(`${id} sent as ${messageId}`),
      putOff: async (id, { error, notBefore }) =>
        void done.push(`${id} put off ${Math.round(since(notBefore))} s: ${error}`),
      reject: async (id, error) => void done.push(`${id} rejected: ${error}`),
    },
    pace: createPace(MONOTONIC, createOwnPlaces(MONOTONIC, 30)),
    places: 60,
    unsettled: new Map(),
    now: () => NOW,
    send: async (_target, _html, form) =>
      typeof outcome === 'function' ? outcome(form?.asPlainText ? 'text' : 'html') : outcome,
    endSubscription: async (id, reason) => void done.push(`subscription ${id} ended: ${reason}`),
    pauseSubscription: async (id, reason) => void done.push(`subscription ${id} paused: ${reason}`),
    moveChat: async (from, to) => void done.push(`moved ${from} to ${to}`),
    onTrouble: async ({ id }, { kind }) => void done.push(`${id} told ${kind}`),
  }
  return { sent: await sendDue(parts, signal), done }
}

function deliveryOf(id: number, more: Partial<Delivery>): Delivery {
  const message = { subscriptionId: 3, threadId: null, date: '2026-11-21', part: 1, parts: 1, html: '开工' }
  return { id, chatId: 100 + id, attempts: 0, buttons: [], ...message, ...more }
}

describe('what Telegram says settles a message', () => {
  it.each<[SendOutcome, string[]]>([
    [{ kind: 'sent', messageId: 8 }, ['1 sent as 8']],
    [{ kind: 'flood', retryAfter: 7 }, ['1 told flood', '1 put off 7 s: flood']],
    [{ kind: 'unavailable', description: '502' }, ['1 told unavailable', '1 put off 10 s: 502']],
    [{ kind: 'moved', chatId: -9 }, ['1 told moved', 'moved 101 to -9', '1 put off 0 s: moved']],
    [{ kind: 'gone', description: 'blocked' }, ['1 told gone', 'subscription 3 ended: blocked']],
    [
      { kind: 'topic_gone', description: 'TOPIC_CLOSED' },
      ['1 told topic_gone', 'subscription 3 paused: TOPIC_CLOSED'],
    ],
    [{ kind: 'rejected', description: 'too long' }, ['1 told rejected', '1 rejected: too long']],
  ])('%j', async (outcome, done) => {
    expect(await settle(outcome)).toEqual({ sent: outcome.kind === 'sent' ? 1 : 0, done })
  })

  it('whose markup cannot be read goes out once more as plain text', async () => {
    const malformed = { kind: 'malformed', description: "can't parse entities" } as const
    const twice = await settle((form) => (form === 'html' ? malformed : { kind: 'sent', messageId: 9 }))
    expect(twice).toEqual({ sent: 1, done: ['1 told malformed', '1 sent as 9'] })
    const never = await settle(malformed)
    expect(never.done).toEqual(['1 told malformed', '1 told malformed', "1 rejected: can't parse entities"])
  })

  it('with longer and longer pauses while Telegram is away, a quarter of an hour at most', async () => {
    const pauses = await Promise.all(
      [1, 2, 5, 40].map((attempts) => settle({ kind: 'unavailable', description: 'away' }, { attempts })),
    )
    expect(pauses.map(({ done }) => done.at(-1))).toEqual([
      '1 put off 20 s: away',
      '1 put off 40 s: away',
      '1 put off 320 s: away',
      '1 put off 900 s: away',
    ])
  })

  it('a long pause that Telegram asks for is not waited for with messages in hand', async () => {
    const { done, sent } = await settle({ kind: 'flood', retryAfter: 300 }, {}, { many: 25 })
    expect(sent).toBe(0)
    // Those that were under way were refused, the others were not even tried, and nothing further was taken.
    expect(done.filter((line) => line.endsWith('told flood'))).toEqual(['1 told flood'])
    expect(done.filter((line) => /put off (?:299|300) s/.test(line))).toHaveLength(25)
  })

  it('a stop gives back what is not begun', async () => {
    const stopping = new AbortController()
    const settled = settle(
      { kind: 'sent', messageId: 8 },
      { chatId: 5 },
      { many: 3, signal: stopping.signal },
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    stopping.abort()
    expect((await settled).done.sort()).toEqual([
      '1 sent as 8',
      '2 put off 0 s: stopped before sending',
      '3 put off 0 s: stopped before sending',
    ])
  })

  it('while the store cannot be written: it is settled before anything else is sent, and sent once', async () => {
    const waiting = [deliveryOf(1, {}), deliveryOf(2, {})]
    const sent: number[] = []
    const marked: number[] = []
    let isFull = true
    const parts: SendParts = {
      outbox: {
        claim: async () => waiting.splice(0, 1),
        async markSent(id) {
          if (isFull) throw new Error('the disk is full')
          marked.push(id)
        },
        putOff: async () => {},
        reject: async () => {},
      },
      pace: createPace(MONOTONIC, createOwnPlaces(MONOTONIC, 30)),
      places: 60,
      unsettled: new Map(),
      now: () => NOW,
      send: async ({ chatId }) => ({ kind: 'sent', messageId: sent.push(chatId) }),
      endSubscription: async () => {},
      pauseSubscription: async () => {},
      moveChat: async () => {},
      onTrouble: async () => {},
    }
    await expect(sendDue(parts, never)).rejects.toThrow('the disk is full')
    await expect(sendDue(parts, never)).rejects.toThrow('the disk is full')
    expect({ sent, marked }).toEqual({ sent: [101], marked: [] })
    isFull = false
    expect(await sendDue(parts, never)).toBe(1)
    expect({ sent, marked }).toEqual({ sent: [101, 102], marked: [1, 2] })
  })
})
