import type { Payload } from './payload.ts'
import { flagOf, textOf } from './payload.ts'
import { tooManyRequests } from './refusal.ts'
import type { Call } from './world.ts'

/**
 * How many messages Telegram takes. Its real limits are not published exactly and move; these are the ones its FAQ
 * names (core.telegram.org/bots/faq, "My bot is hitting limits").
 */
export interface RateLimits {
  /** Messages a second over all chats. */
  readonly perSecond: number
  /** The same for calls with `allow_paid_broadcast`. */
  readonly paidPerSecond: number
  /** Messages a second in one chat. */
  readonly perChatSecond: number
  /** Messages a minute in one group or channel. */
  readonly perGroupMinute: number
}

export const TELEGRAM_LIMITS: RateLimits = {
  perSecond: 30,
  paidPerSecond: 1000,
  perChatSecond: 1,
  perGroupMinute: 20,
}

const LIMITED = /^(?:send(?!chataction)|edit|copy|forward)/i

/** Counts the messages of the last second and minute exactly, and refuses what is too much. */
export class RateLimiter {
  readonly #limits: RateLimits
  readonly #all = new Window(1000)
  readonly #chats = new Map<string, Window>()
  readonly #groups = new Map<string, Window>()

  constructor(limits: RateLimits) {
    this.#limits = limits
  }

  /** Counts a call that sends or edits; throws a Refusal with the seconds to wait when a limit is reached. */
  admit({ method, payload }: Call, now: number): void {
    if (!LIMITED.test(method)) return
    const chatId = textOf(payload, 'chat_id')
    const windows: [Window, number][] = [
      [this.#all, this.#overall(payload)],
      [windowOf(this.#chats, chatId, 1000), this.#limits.perChatSecond],
    ]
    const isGroup = !/^\d/.test(chatId)
    if (isGroup) windows.push([windowOf(this.#groups, chatId, 60_000), this.#limits.perGroupMinute])
    const waitMs = Math.max(...windows.map(([window, max]) => window.waitFor(max, now)))
    if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / 1000))
    for (const [window] of windows) window.count(now)
  }

  #overall(payload: Payload): number {
    return flagOf(payload, 'allow_paid_broadcast') ? this.#limits.paidPerSecond : this.#limits.perSecond
  }
}

/** The instants of the last `lengthMs`, oldest first. */
class Window {
  readonly #lengthMs: number
  readonly #instants: number[] = []

  constructor(lengthMs: number) {
    this.#lengthMs = lengthMs
  }

  /** Milliseconds until fewer than `max` instants are left; 0 when that is so now. */
  waitFor(max: number, now: number): number {
    while (this.#instants[0] !== undefined && this.#instants[0] <= now - this.#lengthMs)
      this.#instants.shift()
    const blocking = this.#instants.at(-max)
    return blocking === undefined ? 0 : blocking + this.#lengthMs - now
  }

  count(now: number): void {
    this.#instants.push(now)
  }
}

function windowOf(windows: Map<string, Window>, key: string, lengthMs: number): Window {
  const window = windows.get(key) ?? new Window(lengthMs)
  windows.set(key, window)
  return window
}
