import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CEILING, firstRate, PAID_CEILING, slowDown, takePlaces } from '../../src/delivery/rate.ts'
import type { Rate } from '../../src/domain/delivery.ts'

/** Takes so many places one after the other, each as soon as it is there. */
function take(rate: Rate, count: number, ceiling = CEILING) {
  const instants: number[] = []
  let current = rate
  for (let now = rate.nextAt; instants.length < count; ) {
    const taken = takePlaces(current, now, { count: 1, ceiling })
    current = taken.rate
    now = Math.max(now, taken.places[0] ?? 0)
    instants.push(now)
  }
  return { rate: current, instants }
}

describe('the rate', () => {
  it('begins with 25 a second, rises slowly to 30, and stays there', () => {
    const { instants, rate } = take(firstRate(0), 3000)
    expect(instants.filter((at) => at < 990)).toHaveLength(25)
    expect(rate.perSecond).toBe(30)
    const last = instants.at(-1) ?? 0
    expect(instants.filter((at) => at > last - 9_990)).toHaveLength(300)
    // About one percent a second.
    const reached = instants.findIndex((at, index) => at - (instants[index - 30] ?? 0) <= 1001 && index > 30)
    expect((instants[reached] ?? 0) / 1000).toBeGreaterThan(10)
    expect((instants[reached] ?? 0) / 1000).toBeLessThan(30)
  })

  it('with paid broadcasts rises to 1,000', () => {
    expect(take(firstRate(0), 98_000, PAID_CEILING).rate.perSecond).toBe(1000)
  })

  it('falls by half on a 429, once for all that left before it, and rises again', () => {
    const { rate } = take(firstRate(0), 1000)
    const now = rate.nextAt
    const slowed = slowDown(rate, now, { departed: now - 40, seconds: 3 })
    expect(slowed.perSecond).toBe(15)
    const again = slowDown(slowed, now + 5, { departed: now - 10, seconds: 4 })
    expect(again).toMatchObject({ perSecond: 15, heldUntil: now + 4005 })
    expect(takePlaces(again, now + 10, { count: 1, ceiling: CEILING }).places).toEqual([now + 4005])
    const later = slowDown(again, now + 5000, { departed: now + 4100, seconds: 1 })
    expect(later.perSecond).toBe(7.5)
    expect(take(later, 2300).rate.perSecond).toBe(30)
  })

  it('never falls to nothing', () => {
    let rate = firstRate(0)
    for (let now = 1; now < 100; now += 1) rate = slowDown(rate, now, { departed: now, seconds: 0 })
    expect(rate.perSecond).toBe(1)
  })

  it('gives no more places than it has, however they are asked for', () => {
    const asking = fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 1, max: 9 })), { maxLength: 80 })
    fc.assert(
      fc.property(asking, (asks) => {
        let rate = firstRate(0)
        let now = 0
        const all: number[] = []
        for (const [pause, count] of asks) {
          now += pause
          const taken = takePlaces(rate, now, { count, ceiling: CEILING })
          expect(taken.places).toHaveLength(count)
          // A place that is past can be used at once, not before.
          all.push(...taken.places.map((at) => Math.max(at, now)))
          rate = taken.rate
        }
        // One more than the rate: the place that a late timer may make up for.
        for (const at of all)
          expect(all.filter((other) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(31)
      }),
    )
  })
})
