import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayWindow } from '../../src/digest/day-window.ts'
import { addDays, instantAt } from '../../src/time/day.ts'

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Santiago',
]
const HOUR = 60 * 60 * 1000

describe('dayWindow', () => {
  it('reaches from the digest of the day before until now', () => {
    const input = { date: '2026-11-23', time: '08:00', timezone: 'Asia/Shanghai' }
    expect(dayWindow({ ...input, now: new Date('2026-11-23T00:00:05Z') })).toEqual({
      from: new Date('2026-11-22T00:00:00Z'),
      to: new Date('2026-11-23T00:00:05Z'),
    })
    expect(dayWindow({ ...input, now: new Date('2026-12-01T00:00:00Z') }).to).toEqual(
      new Date('2026-11-23T16:00:00Z'),
    )
  })

  it('is empty for a day to come', () => {
    const { from, to } = dayWindow({
      date: '2027-01-01',
      time: '08:00',
      timezone: 'UTC',
      now: new Date('2026-11-23T00:00:00Z'),
    })
    expect(to).toEqual(from)
  })

  it('leaves nothing out between two digests, also where the clock changes', () => {
    const twoDigits = (number: number) => String(number).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 730 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 3 * HOUR }),
        (timezone, days, hour, minute, late) => {
          const date = addDays('2026-01-01', days)
          const time = `${twoDigits(hour)}:${twoDigits(minute)}`
          const pushAt = (day: string) => new Date(instantAt(day, time, timezone).getTime() + late)
          const next = addDays(date, 1)
          const today = dayWindow({ date, time, timezone, now: pushAt(date) })
          const tomorrow = dayWindow({ date: next, time, timezone, now: pushAt(next) })
          expect(tomorrow.from.getTime()).toBeLessThanOrEqual(today.to.getTime())
          expect(today.from.getTime()).toBeLessThan(today.to.getTime())
          expect(today.to.getTime()).toBeLessThanOrEqual(pushAt(date).getTime())
        },
      ),
      { numRuns: 500 },
    )
  })
})
