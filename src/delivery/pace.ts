import { Arrivals } from './arrivals.ts'
import { ChatLimits } from './chat-limits.ts'
import type { Clock } from './clock.ts'
import type { Places } from './places.ts'
import { UnderWay } from './under-way.ts'

/** Somebody waits for an answer, an alert is worth little when it is late, and nobody waits for a digest. */
export type Purpose = 'answer' | 'alert' | 'digest'

export type Turn =
  | { readonly kind: 'go'; readonly departure: Departure }
  /** Telegram or the chat would make it wait too long; in how many milliseconds to ask again. */
  | { readonly kind: 'later'; readonly inMs: number }
  | { readonly kind: 'stopped' }

/** How a message's way to Telegram ended. */
export type Landing =
  | { readonly kind: 'answered' }
  /** 429: nothing leaves before these seconds are over. */
  | { readonly kind: 'flood'; readonly retryAfter: number }
  /** No answer, or none that says anything. After some in a row everything rests for a while. */
  | { readonly kind: 'unavailable' }

/** A message under way. It must land, and once, when it is settled; or its chat takes no more. */
export interface Departure {
  land(landing: Landing): Promise<void>
}

/** Decides when each message may leave, so that Telegram's limits are kept and used. */
export interface Pace {
  /** Waits for its turn; answers go before alerts, and alerts before digests. */
  enter(chatId: number, purpose: Purpose, signal?: AbortSignal): Promise<Turn>
  /** Milliseconds until a hold is over, where it is too long to wait for; else 0. */
  heldMs(): number
}

/** Shorter than a claim: a longer hold is waited for in the outbox, where no claim lapses over it. */
const LONGEST_WAIT_MS = 30_000
/** A digest or alert whose chat is busy for longer makes room for others. */
const LONGEST_CHAT_WAIT_MS = 5_000
/** So many failures in a row are no longer the fault of single messages: Telegram is away. */
const AWAY = 3
const FIRST_REST_MS = 2_000
const LONGEST_REST_MS = 60_000

interface Waiter {
  readonly chatId: number
  readonly purpose: Purpose
  readonly since: number
  resolve(turn: Turn): void
}

export function createPace(clock: Clock, places: Places): Pace {
  const waiting: Record<Purpose, Set<Waiter>> = {
    answer: new Set(),
    alert: new Set(),
    digest: new Set(),
  }
  const arrivals = new Arrivals()
  const chats = new ChatLimits()
  const broadcastUnderWay = new UnderWay()
  let inHand: number[] = []
  let perSecond = 1
  let heldUntil = Number.NEGATIVE_INFINITY
  let failures = 0
  let restedAt = Number.NEGATIVE_INFINITY
  let isRunning = false
  let waking = new AbortController()

  // With a reason, or each would make an exception that nobody sees.
  const wake = () => waking.abort(null)
  function* all(): Generator<Waiter> {
    yield* waiting.answer
    yield* waiting.alert
    yield* waiting.digest
  }
  const settle = (waiter: Waiter, turn: Turn) => {
    if (waiting[waiter.purpose].delete(waiter)) waiter.resolve(turn)
  }
  const count = () => waiting.answer.size + waiting.alert.size + waiting.digest.size
  const heldMs = () => {
    const left = heldUntil - clock.now()
    return left > LONGEST_WAIT_MS ? left : 0
  }

  /** What is to be done now: let one go, or wait until an instant, Infinity for "until something happens". */
  async function step(): Promise<number> {
    const now = clock.now()
    if (heldMs() > 0) return sendAway(heldMs())
    const chosen = choose(now)
    if (typeof chosen === 'number') return chosen
    if (chosen.purpose !== 'answer' && broadcastUnderWay.isFull(perSecond)) return Number.POSITIVE_INFINITY
    const free = Math.max(heldUntil, arrivals.freeAt(now, Math.ceil(perSecond)))
    if (free > now) return free
    const [place] = inHand
    if (place === undefined) {
      const taken = await places.take(count())
      inHand = [...taken.places]
      perSecond = taken.perSecond
      return now
    }
    if (place > now) {
      // A place far away is one behind a hold that another process was told of.
      if (place - now > LONGEST_WAIT_MS) heldUntil = Math.max(heldUntil, place)
      return place
    }
    inHand.shift()
    settle(chosen, { kind: 'go', departure: depart(chosen, now) })
    return now
  }

  /** The first whose chat is free, answers before alerts before digests; or the instant at which one will be. */
  function choose(now: number): Waiter | number {
    let soonest = Number.POSITIVE_INFINITY
    for (const waiter of all()) {
      const free = chats.freeAt(waiter.chatId)
      const left = free === Number.POSITIVE_INFINITY ? 0 : free - now
      const isTired = left > LONGEST_CHAT_WAIT_MS || now - waiter.since > LONGEST_WAIT_MS
      if (waiter.purpose !== 'answer' && isTired) settle(waiter, { kind: 'later', inMs: Math.max(0, left) })
      else if (free <= now) return waiter
      else soonest = Math.min(soonest, free)
    }
    return soonest
  }

  function sendAway(inMs: number): number {
    inHand = []
    for (const waiter of all()) settle(waiter, { kind: 'later', inMs })
    return clock.now()
  }

  function depart({ chatId, purpose }: Waiter, departed: number): Departure {
    const trip = arrivals.depart(departed)
    if (purpose !== 'answer') broadcastUnderWay.depart()
    chats.depart(chatId)
    return {
      async land(landing) {
        const now = clock.now()
        arrivals.answer(trip, now)
        if (purpose !== 'answer') broadcastUnderWay.land(now - departed)
        chats.answer(chatId, now)
        const restMs = restAfter(landing, departed)
        if (restMs > 0) heldUntil = Math.max(heldUntil, now + restMs)
        if (landing.kind === 'flood') inHand = []
        wake()
        if (landing.kind === 'flood') await places.slowDown(departed, landing.retryAfter)
      },
    }
  }

  /** For how long nothing is to leave. What departed before the last rest began says nothing new. */
  function restAfter(landing: Landing, departed: number): number {
    if (landing.kind !== 'unavailable') failures = 0
    if (landing.kind === 'flood') return landing.retryAfter * 1000
    if (landing.kind === 'answered' || departed < restedAt) return 0
    failures += 1
    if (failures < AWAY) return 0
    restedAt = clock.now()
    return Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - AWAY))
  }

  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    try {
      while (count() > 0) {
        waking = new AbortController()
        const until = await step()
        const ms = until - clock.now()
        if (ms > 0) await clock.sleep(Math.min(ms, LONGEST_WAIT_MS), waking.signal)
      }
    } catch {
      // The common row cannot be reached: whoever waits asks again.
      sendAway(LONGEST_CHAT_WAIT_MS)
    } finally {
      isRunning = false
    }
  }

  return {
    heldMs,
    enter(chatId, purpose, signal) {
      if (signal?.aborted) return Promise.resolve({ kind: 'stopped' })
      return new Promise((resolve) => {
        const stop = () => settle(waiter, { kind: 'stopped' })
        const waiter: Waiter = {
          chatId,
          purpose,
          since: clock.now(),
          resolve(turn) {
            signal?.removeEventListener('abort', stop)
            resolve(turn)
          },
        }
        signal?.addEventListener('abort', stop, { once: true })
        waiting[purpose].add(waiter)
        wake()
        void run()
      })
    },
  }
}
