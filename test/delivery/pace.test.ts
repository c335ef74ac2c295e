import { describe, expect, it } from 'vitest'
import { createPace } from '../../src/delivery/pace.ts'

const never = new AbortController().signal

/** The instants at which these chats' messages may leave, in milliseconds. */
async function departures(chats: readonly number[], pace = createPace()): Promise<number[]> {
  return Promise.all(
    chats.map(async (chat) => {
      await pace.wait(chat, never)
      return performance.now()
    }),
  )
}

describe('the pace', () => {
  it('spaces messages to many chats evenly', async () => {
    const instants = await departures([1, 2, 3, 4, 5, 6])
    // Timers count whole milliseconds, so one may come early by the rest.
    for (const [index, instant] of instants.entries())
      expect(instant - (instants[0] ?? 0)).toBeGreaterThanOrEqual(index * 40 - 2)
  })

  it('leaves a second between two messages of one chat, without holding up the others', async () => {
    const order: string[] = []
    const pace = createPace()
    const start = performance.now()
    await Promise.all(
      [1, 1, 2, 3].map(async (chat, index) => {
        await pace.wait(chat, never)
        order.push(`${index}: ${chat}`)
      }),
    )
    expect(order).toEqual(['0: 1', '2: 2', '3: 3', '1: 1'])
    expect(performance.now() - start).toBeGreaterThanOrEqual(998)
  })

  it('lets nothing leave during a hold, not even what waits already', async () => {
    const pace = createPace()
    await pace.wait(1, never)
    const waiting = departures([2, 3], pace)
    pace.hold(0.3)
    const until = performance.now() + 300
    for (const instant of await waiting) expect(instant).toBeGreaterThanOrEqual(until - 2)
  })

  it('does not wait for a long hold, and says how long it is', async () => {
    let clock = 0
    const pace = createPace(() => clock)
    expect(pace.heldMs()).toBe(0)
    pace.hold(300)
    pace.hold(10)
    expect(await pace.wait(1, never)).toBe('held')
    expect(pace.heldMs()).toBe(300_000)
    clock = 300_000
    expect(pace.heldMs()).toBe(0)
    expect(await pace.wait(2, never)).toBe('go')
  })

  it('ends its waits when it is told to stop', async () => {
    const pace = createPace()
    const stopping = new AbortController()
    await pace.wait(1, never)
    const waiting = pace.wait(1, stopping.signal)
    stopping.abort()
    expect(await waiting).toBe('stopped')
  })
})
