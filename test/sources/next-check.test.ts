import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CheckFacts, nextCheckAt } from '../../src/sources/next-check.ts'

const now = new Date('2026-06-02T00:00:00Z')
const fresh: CheckFacts = { failures: 0, maxAge: null, ttl: null, retryAfter: null, published: [] }
const minutes = (facts: Partial<CheckFacts>) =>
  (nextCheckAt(now, { ...fresh, ...facts }).getTime() - now.getTime()) / 60_000
const every = (hours: number, count = 10) =>
  Array.from({ length: count }, (_, n) => new Date(now.getTime() - (n + 1) * hours * 3_600_000).toISOString())

describe('nextCheckAt', () => {
  it('follows the rhythm of the source', () => {
    expect(minutes({})).toBe(30)
    expect(minutes({ published: every(24) })).toBe(180)
    expect(minutes({ published: every(2) })).toBe(15)
    expect(minutes({ published: every(0.1) })).toBe(5)
    expect(minutes({ published: every(24 * 30) })).toBe(24 * 60)
    expect(minutes({ published: ['2027-01-01T00:00:00Z', 'never'] })).toBe(30)
  })

  it('slows down for a source that fell silent', () => {
    const old = every(1).map((date) => new Date(Date.parse(date) - 40 * 86_400_000).toISOString())
    expect(minutes({ published: old })).toBeGreaterThan(10 * 60)
  })

  it('does not ask again while the answer is fresh, within reason', () => {
    expect(minutes({ maxAge: 3600 })).toBe(60)
    expect(minutes({ maxAge: 31_536_000 })).toBe(6 * 60)
    expect(minutes({ maxAge: 60, published: every(24) })).toBe(180)
    expect(minutes({ ttl: 5400, maxAge: 3600 })).toBe(90)
    expect(minutes({ ttl: 604_800 })).toBe(6 * 60)
  })

  it('waits twice as long after each failure, up to a day', () => {
    expect([1, 2, 3, 4, 20, 5000].map((failures) => minutes({ failures }))).toEqual([
      10, 20, 40, 80, 1440, 1440,
    ])
  })

  it('waits as long as the server asks, up to a day', () => {
    expect(minutes({ failures: 1, retryAfter: 7200 })).toBe(120)
    expect(minutes({ failures: 4, retryAfter: 60 })).toBe(80)
    expect(minutes({ failures: 1, retryAfter: 10_000_000 })).toBe(1440)
  })

  it('stays between five minutes and a day, whatever it is told', () => {
    const facts = fc.record({
      failures: fc.nat(),
      maxAge: fc.option(fc.nat()),
      ttl: fc.option(fc.nat()),
      retryAfter: fc.option(fc.nat()),
      published: fc.array(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
      ),
    })
    fc.assert(
      fc.property(facts, (some) => {
        expect(minutes(some)).toBeGreaterThanOrEqual(5)
        expect(minutes(some)).toBeLessThanOrEqual(1440)
      }),
    )
  })
})
