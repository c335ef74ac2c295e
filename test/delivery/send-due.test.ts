import { setMaxListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createPace } from '../../src/delivery/pace.ts'
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
  outcome: SendOutcome,
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
    pace: createPace(),
    now: () => NOW,
    send: async () => outcome,
    endSubscription: async (id, reason) => void done.push(`subscription ${id} ended: ${reason}`),
    moveChat: async (from, to) => void done.push(`moved ${from} to ${to}`),
    onTrouble: ({ id }, { kind }) => void done.push(`${id} told ${kind}`),
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
    [{ kind: 'rejected', description: 'too long' }, ['1 told rejected', '1 rejected: too long']],
  ])('%j', async (outcome, done) => {
    expect(await settle(outcome)).toEqual({ sent: outcome.kind === 'sent' ? 1 : 0, done })
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
    // The first was refused, the others of its batch were not even tried, and no further batch was taken.
    expect(done.filter((line) => line.endsWith('told flood'))).toEqual(['1 told flood'])
    expect(done.filter((line) => /put off (?:299|300) s/.test(line))).toHaveLength(20)
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
})
