import { setMaxListeners } from 'node:events'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RateLimiter, TELEGRAM_LIMITS } from '../../src/console/api/rate-limits.ts'
import { Refusal } from '../../src/console/api/refusal.ts'
import { createPace, type Landing, type Pace, type Purpose } from '../../src/delivery/pace.ts'
import { createOwnPlaces, createSharedPlaces, type SharedRate } from '../../src/delivery/places.ts'
import type { Rate } from '../../src/domain/delivery.ts'
import { createVirtualClock, type VirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal
setMaxListeners(0, never)

/** Telegram's limits on the same clock. A trip takes `there` to Telegram and `back`; null when it was taken, else seconds. */
function createTelegram(clock: VirtualClock) {
  const limiter = new RateLimiter(TELEGRAM_LIMITS)
  const taken: { chatId: number; at: number }[] = []
  return {
    taken,
    async send(chatId: number, { there, back }: { there: number; back: number }): Promise<number | null> {
      await clock.sleep(there, never)
      const at = clock.now()
      const call = { method: 'sendMessage', payload: { chat_id: chatId }, files: new Map(), onGone: () => {} }
      let wait: number | null = null
      try {
        limiter.admit(call, at)
        taken.push({ chatId, at })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        wait = error.parameters?.retry_after ?? 0
      }
      await clock.sleep(back, never)
      return wait
    },
  }
}

type Trip = { there: number; back: number }
const steady =
  (ms: number): (() => Trip) =>
  () => ({ there: ms / 2, back: ms / 2 })

interface Told {
  readonly purpose?: Purpose
  readonly trip?: () => Trip
}

/** Sends one as the sender does, again and again until Telegram takes it; gives how many 429s it met. */
async function sendOne(
  { clock, pace, telegram }: { clock: VirtualClock; pace: Pace; telegram: ReturnType<typeof createTelegram> },
  chatId: number,
  { purpose = 'digest', trip = steady(20) }: Told = {},
): Promise<number> {
  for (let floods = 0; ; ) {
    const turn = await pace.enter(chatId, purpose)
    if (turn.kind !== 'go') {
      await clock.sleep(turn.kind === 'later' ? turn.inMs : 1, never)
      continue
    }
    const retryAfter = await telegram.send(chatId, trip())
    await turn.departure.land(retryAfter === null ? { kind: 'answered' } : { kind: 'flood', retryAfter })
    if (retryAfter === null) return floods
    floods += 1
  }
}

function start() {
  const clock = createVirtualClock()
  const pace = createPace(clock, createOwnPlaces(clock, 30))
  return { clock, pace, telegram: createTelegram(clock) }
}

async function sendAll(scene: ReturnType<typeof start>, chats: readonly number[], told: Told = {}) {
  const floods = Promise.all(chats.map((chatId) => sendOne(scene, chatId, told)))
  await scene.clock.run()
  return (await floods).reduce((sum, one) => sum + one, 0)
}

const chatsUpTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('the pace', () => {
  it.each([1, 40, 300])('uses what Telegram takes and no more, at a trip of %i ms', async (ms) => {
    const scene = start()
    const floods = await sendAll(scene, chatsUpTo(3000), { trip: steady(ms) })
    expect(floods).toBe(0)
    // After the first minute, in which it rises.
    const instants = scene.telegram.taken.map(({ at }) => at).filter((at) => at > 60_000)
    const seconds = ((instants.at(-1) ?? 0) - (instants[0] ?? 0)) / 1000
    expect(instants.length / seconds).toBeGreaterThan(30 * 0.97)
  })

  it('is refused nothing however the way there shakes, while the way back is steady', async () => {
    const anyTrip = fc.integer({ min: 0, max: 300 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTrip, { minLength: 40, maxLength: 300 }),
        fc.nat(50),
        async (trips, back) => {
          const scene = start()
          let next = 0
          // The first is the quickest, or what is quick could not be known.
          const trip = () => ({ there: next++ === 0 ? 0 : (trips[next % trips.length] ?? 0), back })
          expect(await sendAll(scene, chatsUpTo(trips.length), { trip })).toBe(0)
          expect(scene.telegram.taken).toHaveLength(trips.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keeps the limits of each chat and group, and holds up nobody else', async () => {
    const chats = fc.array(fc.constantFrom(1, 2, 3, -10, -20), { minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(chats, fc.integer({ min: 1, max: 200 }), async (list, ms) => {
        const scene = start()
        expect(await sendAll(scene, list, { trip: steady(ms) })).toBe(0)
        const counts = (of: readonly { chatId: number }[]) => of.map(({ chatId }) => chatId).sort()
        expect(counts(scene.telegram.taken)).toEqual(counts(list.map((chatId) => ({ chatId }))))
      }),
      { numRuns: 40 },
    )
    const scene = start()
    await sendAll(scene, [1, 1, 1, 2, 3])
    expect(scene.telegram.taken.map(({ chatId }) => chatId)).toEqual([1, 2, 3, 1, 1])
  })

  it('lets 20 a minute into a group, the rest later', async () => {
    const scene = start()
    expect(
      await sendAll(
        scene,
        Array.from({ length: 45 }, () => -7),
      ),
    ).toBe(0)
    const first = scene.telegram.taken.filter(({ at }) => at < 60_000)
    expect(first).toHaveLength(20)
    expect(scene.telegram.taken).toHaveLength(45)
  })

  it('lets answers go first, and counts them', async () => {
    const scene = start()
    const digests = sendAll(scene, chatsUpTo(900), { trip: steady(100) })
    const waits: number[] = []
    for (let index = 0; index < 60; index += 1) {
      await scene.clock.sleep(300, never)
      const asked = scene.clock.now()
      await sendOne(scene, 100_000 + index, { purpose: 'answer', trip: steady(100) })
      waits.push(scene.clock.now() - asked)
    }
    expect(await digests).toBe(0)
    expect(Math.max(...waits)).toBeLessThan(300)
  })

  it('lets alerts go before digests, and after answers', async () => {
    const { clock, pace } = start()
    const order: string[] = []
    const wait = (chatId: number, purpose: Purpose) =>
      pace.enter(chatId, purpose).then(async (turn) => {
        order.push(purpose)
        if (turn.kind === 'go') await turn.departure.land({ kind: 'answered' })
      })
    const all = [wait(1, 'digest'), wait(2, 'digest'), wait(3, 'alert'), wait(4, 'alert'), wait(5, 'answer')]
    await clock.run()
    await Promise.all(all)
    expect(order).toEqual(['answer', 'alert', 'alert', 'digest', 'digest'])
  })

  it('lets nothing leave while Telegram asks for silence, to the second', async () => {
    const { clock, pace } = start()
    await land(pace, { kind: 'flood', retryAfter: 7 })
    const from = clock.now()
    let left = -1
    void pace.enter(2, 'answer').then(() => {
      left = clock.now()
    })
    await clock.run()
    expect(left - from).toBe(7000)
  })

  it('does not wait for a long silence, and says how long it is', async () => {
    const { clock, pace } = start()
    await land(pace, { kind: 'flood', retryAfter: 300 })
    expect(pace.heldMs()).toBe(300_000)
    expect(await pace.enter(2, 'digest')).toEqual({ kind: 'later', inMs: 300_000 })
    expect(await pace.enter(2, 'answer')).toEqual({ kind: 'later', inMs: 300_000 })
    const waiting = clock.sleep(300_000, never)
    await clock.run()
    await waiting
    expect(pace.heldMs()).toBe(0)
    const turn = pace.enter(2, 'digest')
    await clock.run()
    expect((await turn).kind).toBe('go')
  })

  it('rests when one message after the other is not answered, for longer each time, and not for a few', async () => {
    const { clock, pace } = start()
    const rests: number[] = []
    for (let failures = 0; failures < 12; failures += 1) {
      const asked = clock.now()
      const failing = land(pace, { kind: 'unavailable' }, 100 + failures)
      await clock.run()
      await failing
      rests.push(Math.round((clock.now() - asked) / 1000))
      if (pace.heldMs() > 0) {
        const pause = clock.sleep(pace.heldMs(), never)
        await clock.run()
        await pause
      }
    }
    expect(rests.slice(0, 7)).toEqual([0, 0, 0, 2, 4, 8, 16])
    const answered = land(pace, { kind: 'answered' }, 500)
    await clock.run()
    await answered
    await Promise.all([land(pace, { kind: 'unavailable' }, 501), clock.run()])
    expect(pace.heldMs()).toBe(0)
  })

  it('ends a wait when it is told to stop', async () => {
    const { pace } = start()
    const stopping = new AbortController()
    await pace.enter(1, 'digest')
    // The first is still under way, so the chat takes no other.
    const waiting = pace.enter(1, 'digest', stopping.signal)
    stopping.abort()
    expect(await waiting).toEqual({ kind: 'stopped' })
    expect(await pace.enter(2, 'digest', stopping.signal)).toEqual({ kind: 'stopped' })
  })

  it('comes through storms of 429s: everything is taken once, and the pace is found again', async () => {
    const storm = fc.array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(storm, async (floods) => {
        const scene = start()
        const angry = new Map(floods)
        let calls = 0
        let heldUntil = 0
        const taken: number[] = []
        const one = async (chatId: number): Promise<void> => {
          for (;;) {
            const turn = await scene.pace.enter(chatId, 'digest')
            if (turn.kind === 'later') await scene.clock.sleep(turn.inMs, never)
            if (turn.kind !== 'go') continue
            expect(scene.clock.now()).toBeGreaterThanOrEqual(heldUntil)
            const retryAfter = angry.get(calls++)
            await scene.clock.sleep(15, never)
            if (retryAfter === undefined) taken.push(chatId)
            else heldUntil = Math.max(heldUntil, scene.clock.now() + retryAfter * 1000)
            await turn.departure.land(
              retryAfter === undefined ? { kind: 'answered' } : { kind: 'flood', retryAfter },
            )
            if (retryAfter === undefined) return
          }
        }
        const done = Promise.all(chatsUpTo(80).map(one))
        await scene.clock.run()
        await done
        expect(taken.toSorted((a, b) => a - b)).toEqual(chatsUpTo(80))
      }),
      { numRuns: 30 },
    )
  })
})

describe('two processes at one pace', () => {
  it('keep the limits together, and obey what one of them was told', async () => {
    const clock = createVirtualClock()
    const telegram = createTelegram(clock)
    let row: Rate | null = null
    // As a database does it: the way there takes a while, and its clock is another.
    const shared: SharedRate = {
      async change(change) {
        await clock.sleep(2, never)
        row = change(row, clock.now() + 1_000_000)
        await clock.sleep(2, never)
        return row
      },
    }
    const pace = () => createPace(clock, createSharedPlaces(clock, 27, shared))
    const scenes = [pace(), pace()].map((each) => ({ clock, telegram, pace: each }))
    const trip = () => ({ there: 10 + Math.random() * 40, back: 10 })
    const all = Promise.all(
      scenes.flatMap((scene, half) =>
        chatsUpTo(600).map((chatId) => sendOne(scene, chatId + half * 1000, { trip })),
      ),
    )
    await clock.run()
    expect((await all).reduce((sum, one) => sum + one, 0)).toBe(0)
    expect(telegram.taken).toHaveLength(1200)
    const seconds = (telegram.taken.at(-1)?.at ?? 0) / 1000
    expect(1200 / seconds).toBeGreaterThan(24)
    const flooded = land(scenes[0]?.pace as Pace, { kind: 'flood', retryAfter: 9 })
    await clock.run()
    await flooded
    const from = clock.now()
    await Promise.all([land(scenes[1]?.pace as Pace, { kind: 'answered' }, 9), clock.run()])
    expect(clock.now() - from).toBeGreaterThan(8900)
  })
})

/** A message that leaves and lands at once. */
async function land(pace: Pace, landing: Landing, chatId = 1): Promise<void> {
  const turn = await pace.enter(chatId, 'digest')
  if (turn.kind !== 'go') throw new Error(turn.kind)
  await turn.departure.land(landing)
}
