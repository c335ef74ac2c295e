import { describe, expect, it } from 'vitest'
import { dueDigest, nextDigestAt } from '../../src/digest/next-digest.ts'

const SHANGHAI = { time: '08:00', timezone: 'Asia/Shanghai' }
const BERLIN = { time: '02:30', timezone: 'Europe/Berlin' }

const next = (hour: typeof SHANGHAI, now: string) => nextDigestAt(hour, new Date(now)).toISOString()

describe('the next digest', () => {
  it('is today’s before its hour, and tomorrow’s from the hour on', () => {
    expect(next(SHANGHAI, '2026-11-20T07:59:59+08:00')).toBe('2026-11-20T00:00:00.000Z')
    expect(next(SHANGHAI, '2026-11-20T08:00:00+08:00')).toBe('2026-11-21T00:00:00.000Z')
    // Still the 20th in UTC, the 21st in Shanghai.
    expect(next(SHANGHAI, '2026-11-20T20:00:00Z')).toBe('2026-11-21T00:00:00.000Z')
  })

  it('comes once on the day that has an hour too few, and once on the one with an hour too many', () => {
    // 02:30 does not exist on 29 March 2026 in Berlin; on 25 October it comes twice.
    const spring = nextDigestAt(BERLIN, new Date('2026-03-28T12:00:00Z'))
    expect(spring.toISOString().slice(0, 10)).toBe('2026-03-29')
    expect(nextDigestAt(BERLIN, spring).toISOString()).toBe('2026-03-30T00:30:00.000Z')
    const autumn = nextDigestAt(BERLIN, new Date('2026-10-24T12:00:00Z'))
    expect(autumn.toISOString().slice(0, 10)).toBe('2026-10-25')
    expect(nextDigestAt(BERLIN, autumn).toISOString()).toBe('2026-10-26T01:30:00.000Z')
  })
})

describe('the digest that is due', () => {
  const due = (dueAt: string, now: string) => {
    const { date, since } = dueDigest(SHANGHAI, new Date(dueAt), new Date(now))
    return { date, since: since.toISOString() }
  }

  it('is of the day, and reaches back to the one before', () => {
    expect(due('2026-11-21T08:00:00+08:00', '2026-11-21T08:00:05+08:00')).toEqual({
      date: '2026-11-21',
      since: '2026-11-20T00:00:00.000Z',
    })
  })

  it('after days without power is one, of the latest day, over all that was missed', () => {
    expect(due('2026-11-21T08:00:00+08:00', '2026-11-24T15:00:00+08:00')).toEqual({
      date: '2026-11-24',
      since: '2026-11-20T00:00:00.000Z',
    })
  })

  it('before the hour of a new day is still of the day before', () => {
    expect(due('2026-11-21T08:00:00+08:00', '2026-11-22T07:00:00+08:00').date).toBe('2026-11-21')
  })

  it('reaches back a week at most', () => {
    expect(due('2026-10-01T08:00:00+08:00', '2026-11-21T09:00:00+08:00')).toEqual({
      date: '2026-11-21',
      since: '2026-11-14T00:00:00.000Z',
    })
  })
})
