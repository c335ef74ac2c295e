import type { Rate } from '../domain/delivery.ts'

/** Telegram's FAQ: no more than about 30 messages a second over all chats, 1,000 where the operator pays for them. */
export const CEILING = 30
export const PAID_CEILING = 1000
const FIRST = 25
const LEAST = 1
/** Each message that leaves quickens the rate by this much: about one percent a second, whatever the rate. */
const RISE = 0.01

export function firstRate(now: number): Rate {
  return { perSecond: FIRST, nextAt: now, heldUntil: now, slowedAt: Number.NEGATIVE_INFINITY }
}

/**
 * The next `count` places: instants, spaced evenly, each for one message. A place that nobody took in time is lost,
 * but for the last one: timers are late by a little every time, and that must not add up.
 */
export function takePlaces(
  rate: Rate,
  now: number,
  { count, ceiling }: { count: number; ceiling: number },
): { rate: Rate; places: number[] } {
  let { perSecond, nextAt } = rate
  const places: number[] = []
  while (places.length < count) {
    const gap = 1000 / perSecond
    const at = Math.max(nextAt, now - gap, rate.heldUntil)
    places.push(at)
    nextAt = at + gap
    perSecond = Math.max(Math.min(ceiling, perSecond + RISE), LEAST)
  }
  return { rate: { ...rate, perSecond, nextAt }, places }
}

/**
 * Telegram said 429 to a message that left at `departed`. The rate falls by half, once for all that were under way
 * together, and nothing leaves before the seconds that Telegram names are over.
 */
export function slowDown(
  rate: Rate,
  now: number,
  { departed, seconds }: { departed: number; seconds: number },
): Rate {
  const heldUntil = Math.max(rate.heldUntil, now + seconds * 1000)
  if (departed < rate.slowedAt) return { ...rate, heldUntil }
  return { ...rate, heldUntil, perSecond: Math.max(LEAST, rate.perSecond / 2), slowedAt: now }
}
